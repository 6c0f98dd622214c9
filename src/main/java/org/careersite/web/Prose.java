package org.careersite.web;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.careersite.career.text.RecordReference;
import org.careersite.web.section.Paths;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
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
 * lead to their pages. Templates call it as {@code @prose}. A text may have paragraphs
 * and lists; a line, such as a fact, is one line whatever it starts with.
 */
@Component
public class Prose {

	/** A number at the start of a line that is a year and does not count a list. */
	private static final Pattern YEAR = Pattern.compile("^( *(?:[-*+] +)?\\d{3,9})([.)] )", Pattern.MULTILINE);

	private static final Pattern LINE_BREAK = Pattern.compile("\\\\?\\s*\\R\\s*");

	/** What Markdown would take for the address of a link, and swallow. */
	private static final Pattern DEFINITION = Pattern.compile("^(\\[(?:[^\\[\\]\\\\]|\\\\.)+]):");

	private final Parser texts = Parser.builder().build();

	private final Parser lines = Parser.builder().enabledBlockTypes(Set.of()).build();

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

	/** A text as HTML with paragraphs; empty for nothing. */
	public String block(@Nullable String markdown) {
		return (markdown == null) ? "" : this.blocks.render(text(markdown));
	}

	/** A line as HTML; empty for nothing. */
	public String inline(@Nullable String markdown) {
		return (markdown == null) ? "" : this.inline.render(line(markdown)).strip();
	}

	/** The words of a text, without markup and links; empty for nothing. */
	public String plain(@Nullable String markdown) {
		return (markdown == null) ? "" : words(text(markdown));
	}

	/** The words of a line, without markup and links; empty for nothing. */
	public String plainLine(@Nullable String markdown) {
		return (markdown == null) ? "" : words(line(markdown));
	}

	private Node text(String markdown) {
		return this.texts.parse(YEAR.matcher(markdown).replaceAll("$1\\\\$2"));
	}

	private Node line(String markdown) {
		String line = LINE_BREAK.matcher(markdown.strip()).replaceAll(" ");
		return this.lines.parse(DEFINITION.matcher(line).replaceFirst("$1\\\\:"));
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

	/**
	 * Gathers the words; what starts a block or a line stands apart from what was before.
	 */
	private static String words(Node markdown) {
		StringBuilder words = new StringBuilder();
		gather(markdown, words);
		return words.toString().strip();
	}

	private static void gather(Node node, StringBuilder words) {
		if (node instanceof Block || node instanceof SoftLineBreak || node instanceof HardLineBreak) {
			space(words);
		}
		words.append(literal(node));
		OrderedList list = (node instanceof OrderedList ordered) ? ordered : null;
		int number = (list != null) ? list.getMarkerStartNumber() : 0;
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (list != null) {
				space(words);
				words.append(number++).append(list.getMarkerDelimiter());
			}
			gather(child, words);
		}
	}

	private static String literal(Node node) {
		if (node instanceof Text text) {
			return text.getLiteral();
		}
		if (node instanceof Code code) {
			return code.getLiteral();
		}
		if (node instanceof HtmlInline html) {
			return html.getLiteral();
		}
		String block = (node instanceof HtmlBlock html) ? html.getLiteral()
				: (node instanceof IndentedCodeBlock indented) ? indented.getLiteral()
						: (node instanceof FencedCodeBlock fenced) ? fenced.getLiteral() : "";
		return block.strip().replaceAll("\\s*\\R\\s*", " ");
	}

	private static void space(StringBuilder words) {
		if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
			words.append(' ');
		}
	}

}
