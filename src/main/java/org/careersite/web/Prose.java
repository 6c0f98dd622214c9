package org.careersite.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careersite.career.LifeEvent;
import org.careersite.career.RecordReference;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.section.Paths;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Renders the dataset's Markdown. Markup in it comes out as text, and links to records
 * lead to their pages. A text may have paragraphs and lists; a line, such as a fact, is
 * one line whatever it starts with.
 */
@Component
public class Prose {

	/** A number at the start of a line that is a year and does not count a list. */
	private static final Pattern YEAR = Pattern.compile("^( *(?:[-*+] +)?\\d{3,9})([.)] )", Pattern.MULTILINE);

	private static final Pattern LINE_BREAK = Pattern.compile("\\\\?\\s*\\R\\s*");

	/** What Markdown would take for the address of a link, and swallow. */
	private static final Pattern DEFINITION = Pattern.compile("^(\\[(?:[^\\[\\]\\\\]|\\\\.)+]):");

	/** Without code, which no text may have, and with HTML as text within a paragraph. */
	private static final Parser TEXTS = Parser.builder()
		.enabledBlockTypes(Set.of(BlockQuote.class, Heading.class, ListBlock.class, ThematicBreak.class))
		.build();

	private static final Parser LINES = Parser.builder().enabledBlockTypes(Set.of()).build();

	private final String basePath;

	private final CurrentCareer career;

	private final HtmlRenderer blocks = renderer(false);

	private final HtmlRenderer inline = renderer(true);

	Prose(SiteSettings settings, CurrentCareer career) {
		this.basePath = settings.path();
		this.career = career;
	}

	private HtmlRenderer renderer(boolean omitParagraph) {
		return HtmlRenderer.builder()
			.escapeHtml(true)
			.sanitizeUrls(true)
			.omitSingleParagraphP(omitParagraph)
			.attributeProviderFactory((context) -> (node, tag, attributes) -> lead(node, attributes))
			.build();
	}

	/** Leads a link to a record to its page. */
	private void lead(Node node, Map<String, String> attributes) {
		if (node instanceof Link link) {
			RecordReference.parse(link.getDestination()).ifPresent((reference) -> {
				attributes.put("href",
						this.basePath + Language.current().path() + Paths.of(reference, this.career.get()));
				attributes.remove("rel");
			});
		}
	}

	/** A text as HTML with paragraphs; empty for nothing. */
	public String block(@Nullable String markdown) {
		return (markdown == null) ? "" : marked("div", markdown, this.blocks.render(text(markdown)));
	}

	/** A text of the site itself, which is in the language of the page. */
	public String siteBlock(String markdown) {
		return this.blocks.render(text(markdown));
	}

	/** A line as HTML; empty for nothing. */
	public String inline(@Nullable String markdown) {
		return (markdown == null) ? "" : marked("span", markdown, this.inline.render(line(markdown)).strip());
	}

	/** The place of an event on the timeline, to which a link leads. */
	public String placeOf(LifeEvent event) {
		return Paths.of(event, this.career.get());
	}

	/** A word of the dataset, such as a role, in the language of the page. */
	public String word(String word) {
		return Language.translated(word);
	}

	/** Some of them, with commas between. */
	public String words(Collection<String> words) {
		return words.stream().map(this::word).collect(Collectors.joining(", "));
	}

	/** Says which language a text is in, if it is not that of the page. */
	private static String marked(String element, String markdown, String html) {
		String foreign = Language.current().foreign(Language.translated(markdown));
		return (foreign == null) ? html : String.format(Locale.ROOT, "<%1$s lang=\"%2$s\" dir=\"%3$s\">%4$s</%1$s>",
				element, foreign, Language.direction(foreign), html);
	}

	/** The words of a text, without markup and links; empty for nothing. */
	public static String plain(@Nullable String markdown) {
		return (markdown == null) ? "" : words(text(markdown));
	}

	/** The words of a line, without markup and links; empty for nothing. */
	public static String plainLine(@Nullable String markdown) {
		return (markdown == null) ? "" : words(line(markdown));
	}

	private static Node text(String markdown) {
		return TEXTS.parse(YEAR.matcher(Language.translated(markdown)).replaceAll("$1\\\\$2"));
	}

	private static Node line(String markdown) {
		String line = LINE_BREAK.matcher(Language.translated(markdown).strip()).replaceAll(" ");
		return LINES.parse(DEFINITION.matcher(line).replaceFirst("$1\\\\:"));
	}

	private static String words(Node markdown) {
		StringBuilder words = new StringBuilder();
		gather(markdown, words);
		return words.toString().strip();
	}

	/** What starts a block or a line stands apart from what was before. */
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
		return (node instanceof Text text) ? text.getLiteral() : (node instanceof Code code) ? code.getLiteral()
				: (node instanceof HtmlInline html) ? html.getLiteral() : "";
	}

	private static void space(StringBuilder words) {
		if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
			words.append(' ');
		}
	}

}
