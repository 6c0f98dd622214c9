package org.careersite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates have no words of their own: a second language would have to repeat the
 * template.
 */
class TemplatesTests {

	private static final Path FOLDER = Path.of("src/main/resources/templates");

	/** What replaces the text of an element. */
	private static final String REPLACED = "[th:text], [th:utext], [th:replace]:not(html), [th:insert]";

	private static final List<String> SHOWN = List.of("aria-label", "placeholder", "title", "alt");

	/** Attributes whose literals come to be text. */
	private static final List<String> SHOWING = List.of("th:text", "th:utext", "th:content", "th:aria-label",
			"th:placeholder", "th:title", "th:alt");

	/** Those whose literals are names and ids too, which have no capital and no blank. */
	private static final List<String> PASSING = List.of("th:replace", "th:insert", "th:with");

	/** An address, with what it takes from the page. */
	private static final Pattern ADDRESS = Pattern.compile("@\\{(?:[^{}]|\\{[^{}]*})*}");

	/** {@code type == 'WORK'}. */
	private static final Pattern COMPARED = Pattern.compile("[=!]=\\s*'[^']*'|'[^']*'\\s*[=!]=");

	/** {@code query.fault('body')}, {@code values['body']}. */
	private static final Pattern ARGUMENT = Pattern.compile("\\w\\('[^']*'\\)|\\['[^']*']");

	private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

	private static final Pattern INNERMOST = Pattern.compile("[$#*~]?\\{[^{}]*}");

	/** {@code |Page ${number}|}. */
	private static final Pattern SUBSTITUTED = Pattern.compile("\\|([^|]*)\\|");

	@ParameterizedTest
	@MethodSource("templates")
	void haveNoWordsOfTheirOwn(String template) throws IOException {
		assertThat(words(Files.readString(FOLDER.resolve(template)))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Works</p>", "<p th:if=\"${a}\"><b th:text=\"${b}\">B</b> works</p>",
			"<html th:replace=\"~{layout :: page(~{::main})}\"><main>Works</main></html>",
			"<table><tr><td>Works</td></tr></table>", "<ul aria-label=\"Works\"></ul>",
			"<input placeholder=\"1990s, since 2015\">", "<p th:text=\"'Works'\"></p>",
			"<p th:text=\"${number == 1 ? 'work' : 'works'}\"></p>", "<p th:text=\"|Works – ${name}|\"></p>",
			"<p th:text=\"|${decade}s|\"></p>", "<ul th:aria-label=\"'Works of ' + ${name}\"></ul>",
			"<meta th:content=\"|Card: ${name}|\">", "<div th:replace=\"~{card :: card('Works', ${a})}\"></div>",
			"<div th:replace=\"~{card :: card('in all', ${a})}\"></div>" })
	void findsWords(String template) {
		assertThat(words(template)).hasSize(template.contains("?") ? 2 : 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"#{works}\"></p>", "<p th:text=\"${name}\">Name</p>", "<p>1997 · ×</p>",
			"<ul th:aria-label=\"#{works}\" class=\"works\"></ul>", "<p th:text=\"${type == 'WORK' ? a : b}\"></p>",
			"<p th:text=\"#{${'works.' + key}(${a})}\"></p>", "<p th:text=\"|${a} · #{works(${b})}|\"></p>",
			"<p th:utext=\"#{works(@{/works(kind='Film')}, @{|/years/${a}|})}\"></p>",
			"<p th:utext=\"#{works(@{/works} + '#films')}\"></p>",
			"<p th:text=\"${query.fault('works').message}\"></p>",
			"<div th:replace=\"~{filters :: chips('kind-head', #{works}, ${kinds})}\"></div>" })
	void takesNothingElseForWords(String template) {
		assertThat(words(template)).isEmpty();
	}

	private static Stream<String> templates() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> FOLDER.relativize(file).toString())
				.sorted()
				.toList()
				.stream();
		}
	}

	private static List<String> words(String template) {
		return Jsoup.parse(template)
			.getAllElements()
			.stream()
			.flatMap((element) -> Stream.concat(text(element), attributes(element)))
			.toList();
	}

	private static Stream<String> text(Element element) {
		return element.closest(REPLACED) != null ? Stream.empty()
				: element.textNodes().stream().map(TextNode::text).filter(TemplatesTests::hasLetter);
	}

	private static Stream<String> attributes(Element element) {
		return element.attributes().asList().stream().flatMap((attribute) -> {
			String name = attribute.getKey();
			if (SHOWN.contains(name)) {
				return element.hasAttr("th:" + name) ? Stream.empty()
						: Stream.of(attribute.getValue()).filter(TemplatesTests::hasLetter);
			}
			return literals(attribute).filter(SHOWING.contains(name) ? TemplatesTests::isWord
					: (text) -> PASSING.contains(name) && isPhrase(text));
		});
	}

	/** What an expression says itself, beside what it takes from elsewhere. */
	private static Stream<String> literals(Attribute attribute) {
		String expression = Stream.of(ADDRESS, COMPARED, ARGUMENT)
			.reduce(attribute.getValue(), (text, pattern) -> pattern.matcher(text).replaceAll(""),
					(one, other) -> other);
		String rest = LITERAL.matcher(expression).replaceAll("");
		while (INNERMOST.matcher(rest).find()) {
			rest = INNERMOST.matcher(rest).replaceAll("");
		}
		return Stream.concat(found(LITERAL, expression), found(SUBSTITUTED, rest));
	}

	private static Stream<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
	}

	private static boolean hasLetter(String text) {
		return text.matches("(?s).*\\p{L}.*");
	}

	/** Any word but the part of a key, which has a dot, and a place on a page. */
	private static boolean isWord(String text) {
		return hasLetter(text) && !text.matches("[a-z-]*\\.[a-z.-]*|#[a-z]+");
	}

	private static boolean isPhrase(String text) {
		return hasLetter(text) && text.matches("(?s).*[\\p{Lu}\\s].*");
	}

}
