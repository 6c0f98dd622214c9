package org.careersite.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.dataset.advice.KnownSlugs;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Checks the texts of a dataset: that they have no control characters, and of Markdown
 * that its links lead somewhere, and that pages show it as it is meant.
 */
final class ProseCheck {

	/** The complaint of a text that is unfit. */
	static final String UNFIT = "it has a control character, which cannot be shown; delete it";

	/**
	 * What no XML may have, and so no feed: control characters and halves of characters.
	 * @see <a href="https://www.w3.org/TR/xml/#charsets">Characters of XML</a>
	 */
	private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\t\n\r\u0085]]");

	private static final String HEADING = "this is read as a heading. A chapter of biography.md starts with "
			+ "\"## Title\", a smaller heading with \"### \"; if the sign belongs to the text, put a backslash before it";

	private static final String HTML = "%s is HTML, which pages show as it stands: write *words* for italics, "
			+ "**words** for bold, and \\< for a < that belongs to the text";

	private static final String CODE = "this is read as computer code, for the blanks or signs it starts with. "
			+ "Take them away";

	private static final int MOST_CHARACTERS = 100_000;

	private static final Parser TEXTS = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	/** The start of a line has no meaning. */
	private static final Parser LINES = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.enabledBlockTypes(Set.of())
		.build();

	private final boolean line;

	private final boolean page;

	private final ReferenceCheck references;

	private final List<Problem> problems = new ArrayList<>();

	private final Set<String> destinations = new HashSet<>();

	private final List<LinkReferenceDefinition> definitions = new ArrayList<>();

	private ProseCheck(boolean line, boolean page, ReferenceCheck references) {
		this.line = line;
		this.page = page;
		this.references = references;
	}

	/** Whether the text has a character that cannot be shown. */
	static boolean isUnfit(String text) {
		return NO_TEXT.matcher(text).find();
	}

	/**
	 * What is wrong with Markdown, unless it is too long for any field anyway.
	 * @param line whether it is one line, and not a text with paragraphs
	 * @param page whether it is a page of its own, which may have larger headings
	 */
	static List<Problem> problems(String text, boolean line, boolean page, ReferenceCheck references) {
		ProseCheck check = new ProseCheck(line, page, references);
		check.visit((line ? LINES : TEXTS).parse((text.length() <= MOST_CHARACTERS) ? text : ""));
		check.definitions.stream()
			.filter((definition) -> !line && !check.destinations.contains(definition.getDestination()))
			.forEach((definition) -> check.misread(definition, "this is read as the address of a link and shown "
					+ "nowhere. Write the link as [words](https://example.org/)"));
		return check.problems;
	}

	private void visit(Node node) {
		if (node instanceof Image) {
			misread(node, "a text can show no image. Write a link to it: [words](https://example.org/image.jpg)");
			return;
		}
		String html = (node instanceof HtmlInline inline) ? inline.getLiteral()
				: (node instanceof HtmlBlock block) ? block.getLiteral().split("(?<=>)", 2)[0].strip() : "";
		if (!html.isEmpty() && !html.startsWith("</")) {
			int line = node.getSourceSpans().get(0).getLineIndex();
			this.problems.add(new Problem(String.format(Locale.ROOT, HTML, html), line, html));
		}
		if (node instanceof Link link) {
			checkLink(link.getDestination(), link.getSourceSpans());
		}
		else if (node instanceof LinkReferenceDefinition definition) {
			this.definitions.add(definition);
		}
		else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock) {
			misread(node, CODE);
		}
		else if (isHeading(node)) {
			misread(node, HEADING);
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			visit(child);
		}
	}

	/** Whether it is one that no chapter can have, or looks like one. */
	private boolean isHeading(Node node) {
		if (node instanceof Heading heading) {
			return heading.getLevel() < (this.page ? 2 : 3);
		}
		return !this.line && node instanceof Paragraph && node.getFirstChild() instanceof Text text
				&& text.getLiteral().startsWith("##");
	}

	private void checkLink(String destination, List<SourceSpan> spans) {
		this.destinations.add(destination);
		String complaint = complaint(destination);
		if (complaint != null) {
			int end = spans.get(spans.size() - 1).getLineIndex();
			this.problems
				.add(new Problem("the link \"" + destination + "\" " + complaint, end, "(" + destination + ")"));
		}
	}

	private @Nullable String complaint(String link) {
		RecordReference reference = RecordReference.parse(link).orElse(null);
		if (reference == null) {
			return link.matches("https?://.+") ? null : "should start with https:// or be one of "
					+ RecordReference.words() + ", then a colon and a slug";
		}
		RecordType type = reference.type();
		if (type == null) {
			return reference.slug().matches("[1-9]\\d{0,3}") ? null : "names no year";
		}
		KnownSlugs slugs = this.references.slugs();
		return slugs.has(type, reference.slug()) ? null : "names no record" + slugs.suggestion(type, reference.slug());
	}

	private void misread(Node node, String message) {
		this.problems.add(new Problem(message, node.getSourceSpans().get(0).getLineIndex(), ""));
	}

	/**
	 * Something that is wrong with a text.
	 *
	 * @param line the index of the line that it stands in
	 * @param part what stands there, if only a part of the text is wrong
	 */
	record Problem(String message, int line, String part) {
	}

}
