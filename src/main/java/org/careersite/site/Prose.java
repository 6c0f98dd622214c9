package org.careersite.site;

import java.util.Map;

import org.careersite.career.RecordReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Renders the dataset's Markdown. Markup in it comes out as text, and links to records
 * lead to their pages. Templates call it as {@code @prose}.
 */
@Component
public class Prose {

	private final Parser parser = Parser.builder().build();

	private final HtmlRenderer blocks;

	private final HtmlRenderer inline;

	@Autowired
	Prose(SiteSettings settings) {
		this(settings.path());
	}

	/** For a site without a base path, or for whom the words alone matter. */
	public Prose() {
		this("");
	}

	private Prose(String basePath) {
		this.blocks = renderer(basePath, false);
		this.inline = renderer(basePath, true);
	}

	private static HtmlRenderer renderer(String basePath, boolean omitParagraph) {
		return HtmlRenderer.builder()
			.escapeHtml(true)
			.sanitizeUrls(true)
			.omitSingleParagraphP(omitParagraph)
			.attributeProviderFactory((context) -> new RecordLinks(basePath))
			.build();
	}

	/** HTML with paragraphs; empty for nothing. */
	public String block(@Nullable String markdown) {
		return (markdown == null) ? "" : this.blocks.render(this.parser.parse(markdown));
	}

	/** HTML without the paragraph around it; empty for nothing. */
	public String inline(@Nullable String markdown) {
		return (markdown == null) ? "" : this.inline.render(this.parser.parse(markdown)).strip();
	}

	/** The words alone, without markup and links; empty for nothing. */
	public String plain(@Nullable String markdown) {
		Words words = new Words();
		if (markdown != null) {
			this.parser.parse(markdown).accept(words);
		}
		return words.text.toString().strip();
	}

	private record RecordLinks(String basePath) implements AttributeProvider {

		@Override
		public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
			if (node instanceof Link link) {
				RecordReference.parse(link.getDestination()).ifPresent((reference) -> {
					attributes.put("href", this.basePath + Paths.of(reference));
					attributes.remove("rel");
				});
			}
		}

	}

	private static final class Words extends AbstractVisitor {

		private final StringBuilder text = new StringBuilder();

		@Override
		public void visit(Text node) {
			this.text.append(node.getLiteral());
		}

		@Override
		public void visit(Code node) {
			this.text.append(node.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak node) {
			this.text.append(' ');
		}

		@Override
		public void visit(Paragraph node) {
			this.text.append((this.text.isEmpty()) ? "" : " ");
			visitChildren(node);
		}

	}

}
