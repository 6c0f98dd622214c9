package org.careersite.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The links in a text of the dataset, and what of it no page would show as it is meant.
 */
final class Markdown extends AbstractVisitor {

	private static final int MOST_CHARACTERS = 100_000;

	private static final Parser TEXTS = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	private static final Parser LINES = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.enabledBlockTypes(Set.of())
		.build();

	private final List<Link> links = new ArrayList<>();

	private final List<Misreading> misreadings = new ArrayList<>();

	private final List<LinkReferenceDefinition> definitions = new ArrayList<>();

	private final boolean line;

	private Markdown(boolean line) {
		this.line = line;
	}

	/** Reads a text with paragraphs. */
	static Markdown text(String text) {
		Markdown markdown = new Markdown(false);
		TEXTS.parse(parsed(text)).accept(markdown);
		markdown.definitions.stream()
			.filter((definition) -> markdown.links.stream()
				.noneMatch((link) -> link.destination().equals(definition.getDestination())))
			.forEach((definition) -> markdown.misread(definition, "this is read as the address of a link and shown "
					+ "nowhere. Write the link as [words](https://example.org/)"));
		return markdown;
	}

	/** Reads a line, whose start has no meaning. */
	static Markdown line(String line) {
		Markdown markdown = new Markdown(true);
		LINES.parse(parsed(line)).accept(markdown);
		return markdown;
	}

	/** A text that is too long for any field is refused as it is, and not parsed. */
	private static String parsed(String text) {
		return (text.length() <= MOST_CHARACTERS) ? text : "";
	}

	/** All links, in their order. */
	List<Link> links() {
		return this.links;
	}

	/** What is read otherwise than it is meant. */
	List<Misreading> misreadings() {
		return this.misreadings;
	}

	@Override
	public void visit(org.commonmark.node.Link link) {
		List<SourceSpan> spans = link.getSourceSpans();
		this.links.add(new Link(link.getDestination(), spans.get(spans.size() - 1).getLineIndex()));
		visitChildren(link);
	}

	@Override
	public void visit(Image image) {
		misread(image, "a text can show no image. Write a link to it: [words](https://example.org/image.jpg)");
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() < 3) {
			misread(heading, Misreading.HEADING);
		}
		visitChildren(heading);
	}

	@Override
	public void visit(Paragraph paragraph) {
		if (!this.line && paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith("##")) {
			misread(paragraph, Misreading.HEADING);
		}
		visitChildren(paragraph);
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		misread(code, Misreading.CODE);
	}

	@Override
	public void visit(FencedCodeBlock code) {
		misread(code, Misreading.CODE);
	}

	@Override
	public void visit(LinkReferenceDefinition definition) {
		this.definitions.add(definition);
	}

	private void misread(Node node, String message) {
		this.misreadings.add(new Misreading(message, node.getSourceSpans().get(0).getLineIndex()));
	}

	/**
	 * A link.
	 *
	 * @param destination where it leads
	 * @param line the index of the line that it ends in
	 */
	record Link(String destination, int line) {
	}

	/**
	 * A part that is read otherwise than it is meant.
	 *
	 * @param message what it is read as, and what would be right
	 * @param line the index of the line that it starts in
	 */
	record Misreading(String message, int line) {

		static final String HEADING = "this is read as a heading. A chapter of biography.md starts with "
				+ "\"## Title\", a smaller heading with \"### \"; if the sign belongs to the text, put a backslash before it";

		static final String CODE = "this is read as computer code, for the blanks or signs it starts with. "
				+ "Take them away";

	}

}
