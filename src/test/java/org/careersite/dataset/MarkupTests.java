package org.careersite.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.careersite.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The starter dataset with markup in every text of every file. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:markup;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@Import(Reader.class)
class MarkupTests {

	private static final String MARKUP = " '\"></title></script><script>alert(1)</script><img src=x onerror=alert(1)>";

	/** What is no text, but a name, a value of a list, a date or a reference. */
	private static final Set<String> VALUES = Set.of("slug", "lang", "kind", "containerKind", "years", "year",
			"outcome", "basis", "part", "theme", "date", "birthDate", "opens", "closes", "added", "published",
			"updated", "work", "works", "person", "body", "exhibitions", "publication", "publications");

	private static final YAMLMapper YAML = new YAMLMapper();

	@TempDir
	private static Path folder;

	@Autowired
	private Reader reader;

	@DynamicPropertySource
	static void writeMarkupEverywhere(DynamicPropertyRegistry settings) throws IOException {
		new Commands(new PrintStream(new ByteArrayOutputStream())).run("new", folder.toString());
		try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
			files.forEach(MarkupTests::spoil);
		}
		Path biography = folder.resolve("biography.md");
		Files.writeString(biography,
				Files.readString(biography)
					.replaceAll("(?m)^(Sources: .*|## .*)$", "$1" + MARKUP)
					.replace("Life, Work", "Life" + MARKUP + ", Work")
					.replace("This file", MARKUP + " This file"));
		settings.add("career.dataset", folder::toString);
		settings.add("career.watch", () -> false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/biography", "/filmography", "/filmography/the-placeholder", "/awards",
			"/awards/academy-of-examples", "/exhibitions", "/exhibitions/empty-frames", "/publications",
			"/publications/notes-on-nothing", "/people", "/people/kim-sample", "/timeline", "/years", "/years/1994",
			"/decades/1990s", "/search?q=placeholder", "/search?q=script", "/about", "/filmography?role=writer",
			"/no-such-page" })
	void isShownAsItIsWritten(String address) {
		Document page = Reader.parse(this.reader.get(address));

		assertThat(page.select("[onerror], [src=x]")).isEmpty();
		assertThat(page.select("script:not([type=application/ld+json])"))
			.noneMatch((script) -> script.data().contains("alert"));
		assertThat(page.title()).isNotBlank();
	}

	private static void spoil(Path file) {
		try {
			JsonNode tree = YAML.readTree(file);
			spoil("", tree);
			Files.write(file, YAML.writeValueAsBytes(tree));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void spoil(String field, JsonNode node) {
		if (node instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> entry : object.properties()) {
				if (entry.getValue().isString() && !VALUES.contains(entry.getKey())) {
					entry.setValue(StringNode.valueOf(entry.getValue().asString() + MARKUP));
				}
				spoil(entry.getKey(), entry.getValue());
			}
		}
		if (node instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				if (array.get(i).isString() && !VALUES.contains(field)) {
					array.set(i, StringNode.valueOf(array.get(i).asString() + MARKUP));
				}
				spoil(field, array.get(i));
			}
		}
	}

}
