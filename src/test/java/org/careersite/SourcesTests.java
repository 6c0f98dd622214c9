package org.careersite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No class says anything to a visitor in words of its own: these are in the messages.
 * Whoever runs the site is told in English what is wrong with a dataset or a setting.
 */
class SourcesTests {

	private static final Path SOURCES = Path.of("src/main/java/org/careersite");

	/**
	 * What only those who run the site read, and files that only have queries or headers.
	 */
	private static final List<String> FOR_MAINTAINERS = List.of("dataset/", "export/", "ManagementPortFailureAnalyzer",
			"web/SiteSettings", "web/cache/CacheSettings", "web/cache/BasePathFilter", "web/server/ConnectionsHealth",
			"career/repository/", "web/Assets");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m:^\\s*//[^\n]*)", Pattern.DOTALL);

	/** What says something to programmers alone: logs, exceptions, queries. */
	private static final Pattern FOR_PROGRAMMERS = Pattern
		.compile("\\blog\\.|\\bthrow new|Exception\\(|\\bAssert\\.|requireNonNull|@Query|@Suppress");

	private static final Pattern LITERAL = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"",
			Pattern.DOTALL);

	private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\w+=[^\\s\"]*");

	/** Two words in a row, the second in small letters. */
	private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{Ll}{2,}");

	@Test
	void sayNothingInWordsOfTheirOwn() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> FOR_MAINTAINERS.stream()
					.noneMatch((name) -> SOURCES.relativize(file).toString().startsWith(name)))
				.flatMap((file) -> said(read(file)).map((words) -> SOURCES.relativize(file) + ": " + words))).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "return \"No works\";", "add(name, \"<p>No works</p>\");",
			"String text = \"\"\"\n\t\tNo\n\t\tworks at all\"\"\";",
			"// a comment\nreturn many ? \"all works\" : \"none\";" })
	void wouldBeFoundOut(String source) {
		assertThat(said(source)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "log.info(\"No works\");", "throw new IllegalStateException(\"no works\");",
			"/* returns \"no works\" */", "return \"max-age=1, public\";", "return Messages.get(\"works.none\");" })
	void maySayOtherThings(String source) {
		assertThat(said(source)).isEmpty();
	}

	/** The words in the strings of a source file, statement by statement. */
	private static Stream<String> said(String source) {
		return Stream.of(COMMENT.matcher(source).replaceAll("").split(";\\s*\\n|[{}]\\s*\\n|;$"))
			.filter((statement) -> !FOR_PROGRAMMERS.matcher(statement).find())
			.flatMap((statement) -> LITERAL.matcher(statement).results())
			.map((literal) -> MARKUP.matcher(literal.group()).replaceAll(" "))
			.filter((literal) -> WORDS.matcher(literal).find());
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
