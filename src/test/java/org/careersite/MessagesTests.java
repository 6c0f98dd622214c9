package org.careersite;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The words of the site, and those who use them. */
class MessagesTests {

	/** A message of a template, or of a class. */
	private static final Pattern USE = Pattern.compile("#\\{([\\w.-]+)|Messages\\.get\\(\\s*\"([\\w.-]+)\"[,)]");

	/** An argument of a pattern, or of a choice in it. */
	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final int MOST_ARGUMENTS = 10;

	private final Map<String, String> english = read("messages.properties");

	private final Map<String, String> french = read("messages_fr.properties");

	@Test
	void haveCurlyApostrophes() {
		assertThat(messages()).isNotEmpty()
			.allSatisfy((message) -> assertThat(message.getValue()).as(message.getKey()).doesNotContain("'"));
	}

	@Test
	void haveTheSameKeysInEachLanguage() {
		assertThat(this.french.keySet()).containsExactlyInAnyOrderElementsOf(this.english.keySet());
	}

	@Test
	void haveTheSameArgumentsInEachLanguage() {
		assertThat(this.english)
			.allSatisfy((key, message) -> assertThat(arguments(this.french.getOrDefault(key, ""))).as(key)
				.isEqualTo(arguments(message)));
	}

	/** The patterns of choices are read only when they are filled in. */
	@Test
	void arePatternsThatCanBeFilledIn() {
		assertThat(messages()).filteredOn((message) -> !arguments(message.getValue()).isEmpty())
			.isNotEmpty()
			.allSatisfy((message) -> assertThatNoException().as(message.getKey())
				.isThrownBy(() -> IntStream.range(0, 3).forEach((number) -> fillIn(message.getValue(), number))));
	}

	@Test
	void haveEveryKeyThatIsUsed() throws IOException {
		assertThat(this.english.keySet()).containsAll(used());
	}

	/** Those of both files. */
	private List<Map.Entry<String, String>> messages() {
		return Stream.of(this.english, this.french).flatMap((words) -> words.entrySet().stream()).toList();
	}

	private static Set<String> arguments(String message) {
		return ARGUMENT.matcher(message).results().map((argument) -> argument.group(1)).collect(Collectors.toSet());
	}

	private static void fillIn(String message, Integer number) {
		new MessageFormat(message, Locale.ROOT).format(Collections.nCopies(MOST_ARGUMENTS, number).toArray());
	}

	/**
	 * Keys that are put together end with a name of the code, so these are looked for by
	 * their beginning.
	 */
	private static Set<String> used() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			return files.filter((file) -> file.toString().matches(".*\\.(java|html)"))
				.flatMap((file) -> USE.matcher(text(file)).results())
				.map((use) -> Objects.requireNonNullElse(use.group(1), use.group(2)))
				.filter((key) -> !key.endsWith("."))
				.collect(Collectors.toSet());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> read(String name) {
		Properties words = new Properties();
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(MessagesTests.class.getResourceAsStream("/" + name)), StandardCharsets.UTF_8)) {
			words.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), words::getProperty));
	}

}
