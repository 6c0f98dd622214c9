package org.careersite;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the site, and those who use them. */
class MessagesTests {

	/** A message of a template, or of a class. */
	private static final Pattern USE = Pattern.compile("#\\{([\\w.-]+)|Messages\\.get\\(\\s*\"([\\w.-]+)\"[,)]");

	private final Properties english = read("messages.properties");

	@Test
	void haveCurlyApostrophes() {
		assertThat(this.english.values()).isNotEmpty()
			.allSatisfy((words) -> assertThat(words.toString()).doesNotContain("'"));
	}

	@Test
	void haveEveryKeyThatIsUsed() throws IOException {
		assertThat(this.english.stringPropertyNames()).containsAll(used());
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

	private static Properties read(String name) {
		Properties words = new Properties();
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(MessagesTests.class.getResourceAsStream("/" + name)), StandardCharsets.UTF_8)) {
			words.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

}
