package org.careersite.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careersite.career.PartialDate;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file of the dataset as a tree, with the line of each key and list item.
 *
 * @param name the file's name
 * @param root its content
 * @param lines the text of its lines
 * @param places the numbers of the lines where keys and items start
 */
record DatasetFile(String name, JsonNode root, List<String> lines, Map<JsonPointer, Integer> places) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		// A flag or number that is left out is false or 0; the schema has seen that none
		// is missing
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.addModule(new SimpleModule().addDeserializer(PartialDate.class, fromText(PartialDate::parse))
			.addDeserializer(YearSpan.class, fromText(YearSpan::parse)))
		.build();

	/**
	 * Reads YAML.
	 * @throws FaultyYamlException if it is not well-formed, or is no mapping
	 */
	static DatasetFile parse(String name, String text) throws FaultyYamlException {
		try {
			JsonNode root = YAML.readTree(text);
			if (!root.isObject()) {
				throw new FaultyYamlException(
						new Fault(name, 1, null, "it must be a mapping with the keys that career.schema.json names"));
			}
			return new DatasetFile(name, root, text.lines().toList(), places(text));
		}
		catch (JacksonException ex) {
			TokenStreamLocation location = ex.getLocation();
			throw new FaultyYamlException(
					new Fault(name, (location != null) ? location.getLineNr() : 0, null, complaint(ex)));
		}
	}

	private static Map<JsonPointer, Integer> places(String text) {
		Map<JsonPointer, Integer> places = new HashMap<>();
		try (JsonParser parser = YAML.createParser(text)) {
			while (parser.nextToken() != null) {
				places.putIfAbsent(parser.streamReadContext().pathAsPointer(),
						parser.currentTokenLocation().getLineNr());
			}
		}
		return places;
	}

	/**
	 * What the YAML parser says, without the excerpts of the file, which it indents.
	 */
	private static String complaint(JacksonException ex) {
		if (ex instanceof DatabindException) {
			return "a second YAML document starts here; a file holds one";
		}
		return "it is not well-formed YAML: " + ex.getOriginalMessage()
			.lines()
			.filter((line) -> !line.startsWith(" "))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Its content as one of the records of {@link Dataset}; the file must have passed all
	 * checks.
	 */
	<T> T as(Class<T> type) {
		return YAML.treeToValue(this.root, type);
	}

	/** The list under one of its keys as records of {@link Dataset}. */
	<T> List<T> list(String key, Class<T> element) {
		return YAML.treeToValue(this.root.path(key),
				YAML.getTypeFactory().constructCollectionType(List.class, element));
	}

	Fault fault(Path path, String message) {
		return new Fault(this.name, line(path), path.toString(), message);
	}

	/** A fault of a part of a text, which may stand lines below the start of the text. */
	Fault fault(Path path, String part, String message) {
		int start = line(path);
		int line = start;
		while (line <= this.lines.size() && !this.lines.get(line - 1).contains(part)) {
			line++;
		}
		return new Fault(this.name, (line <= this.lines.size()) ? line : start, path.toString(), message);
	}

	/**
	 * Calls the visitor for each value of the tree, objects and lists included, from the
	 * top down.
	 */
	void visit(BiConsumer<Path, JsonNode> visitor) {
		visit(Path.ROOT, this.root, visitor);
	}

	private void visit(Path path, JsonNode node, BiConsumer<Path, JsonNode> visitor) {
		visitor.accept(path, node);
		node.properties().forEach((field) -> visit(path.field(field.getKey()), field.getValue(), visitor));
		for (int i = 0; node.isArray() && i < node.size(); i++) {
			visit(path.item(i), node.get(i), visitor);
		}
	}

	/** The line of the key or item at the path, or of the nearest one above it. */
	private int line(Path path) {
		Integer line = this.places.get(path.pointer());
		if (line != null) {
			return line;
		}
		return (path.parent() != null) ? line(path.parent()) : 1;
	}

	/** Reads a value from a text, or from a number: a year alone is a number in YAML. */
	private static <T> ValueDeserializer<T> fromText(Function<String, T> parser) {
		return new ValueDeserializer<>() {

			@Override
			public T deserialize(JsonParser json, DeserializationContext context) {
				return parser.apply(json.getString());
			}

		};
	}

	/** The way from the top of a file to a value. */
	record Path(@Nullable Path parent, Object last) {

		static final Path ROOT = new Path(null, "");

		Path field(String name) {
			return new Path(this, name);
		}

		Path item(int index) {
			return new Path(this, index);
		}

		JsonPointer pointer() {
			if (this.parent == null) {
				return JsonPointer.empty();
			}
			JsonPointer before = this.parent.pointer();
			return (this.last instanceof Integer index) ? before.appendIndex(index)
					: before.appendProperty((String) this.last);
		}

		/** The name of the field that the value stands in, be it alone or in a list. */
		String name() {
			return (this.last instanceof String name || this.parent == null) ? String.valueOf(this.last)
					: this.parent.name();
		}

		@Override
		public String toString() {
			if (this.parent == null) {
				return "";
			}
			String before = this.parent.toString();
			return before + ((this.last instanceof Integer index) ? "[" + index + "]"
					: (before.isEmpty() ? "" : ".") + this.last);
		}

	}

}
