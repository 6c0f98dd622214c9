package org.careersite.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The starter dataset, with each text of each file made into another one. */
public final class SpoiltDataset {

	/** One address of every kind of page that shows the starter dataset. */
	public static final List<String> PAGES = List.of("/", "/glance", "/biography", "/filmography",
			"/filmography/the-placeholder", "/awards", "/awards?group=work", "/awards/academy-of-examples",
			"/exhibitions", "/exhibitions/empty-frames", "/publications", "/publications/notes-on-nothing", "/people",
			"/people/kim-sample", "/timeline", "/years", "/years/1994", "/decades/1990s", "/search?q=placeholder",
			"/search?q=script", "/about", "/filmography?role=writer", "/no-such-page");

	/** What is no text, but a name, a value of a list, a date or a reference. */
	private static final Set<String> VALUES = Set.of("slug", "lang", "languages", "kind", "containerKind", "years",
			"yearsBasis", "year", "outcome", "basis", "part", "theme", "date", "birthDate", "premiere", "type", "opens",
			"closes", "added", "published", "updated", "sortName", "featured", "work", "works", "person", "body",
			"exhibitions", "publication", "publications");

	/** The same in kinds.yaml, where a label alone is a text. */
	private static final Set<String> VALUES_OF_KINDS = Set.of("name", "like", "medium", "schemaType", "openGraph",
			"citation");

	private static final Pattern CHAPTER = Pattern.compile("(?m)^(## |Sources: )(.*)$|This file");

	private static final YAMLMapper YAML = new YAMLMapper();

	private final UnaryOperator<String> spoiling;

	private Set<String> values = VALUES;

	private SpoiltDataset(UnaryOperator<String> spoiling) {
		this.spoiling = spoiling;
	}

	/** Writes it into an empty folder. */
	public static void write(Path folder, UnaryOperator<String> spoiling) throws IOException {
		new Commands(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)).run("new",
				folder.toString());
		SpoiltDataset spoilt = new SpoiltDataset(spoiling);
		try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
			files.forEach(spoilt::spoil);
		}
		Path biography = folder.resolve("biography.md");
		Files.writeString(biography, CHAPTER.matcher(Files.readString(biography))
			.replaceAll((line) -> Matcher
				.quoteReplacement((line.group(1) == null) ? spoiling.apply(line.group()) : line.group(1)
						+ Arrays.stream(line.group(2).split(", ")).map(spoiling).collect(Collectors.joining(", ")))));
	}

	private void spoil(Path file) {
		try {
			JsonNode tree = YAML.readTree(file);
			this.values = file.endsWith("kinds.yaml") ? VALUES_OF_KINDS : VALUES;
			spoil("", tree);
			Files.write(file, YAML.writeValueAsBytes(tree));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void spoil(String field, JsonNode node) {
		if (node instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> entry : object.properties()) {
				entry.setValue(spoilt(entry.getKey(), entry.getValue()));
			}
		}
		if (node instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				array.set(i, spoilt(field, array.get(i)));
			}
		}
	}

	private JsonNode spoilt(String field, JsonNode node) {
		if (node.isString() && !this.values.contains(field)) {
			return StringNode.valueOf(this.spoiling.apply(node.asString()));
		}
		spoil(field, node);
		return node;
	}

}
