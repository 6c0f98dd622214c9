package org.careersite.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/**
 * Holds a file to {@code career.schema.json} and words each fault for the maintainer.
 */
class SchemaCheck {

	private static final Map<String, String> TYPE_NAMES = Map.of("integer", "a whole number", "number", "a number",
			"string", "a text", "array", "a list", "object", "a mapping", "boolean", "true or false");

	/** The types of values that may be in several languages. */
	private static final Set<String> TRANSLATABLE = Set.of("#/$defs/words", "#/$defs/passage");

	/** The start of the pattern for anything but blanks, also those of Unicode. */
	private static final String NOT_BLANK = "[^\\s";

	private static final String EMPTY = "it must not be empty; leave the field out instead";

	private static final String UNKNOWN = "there is no such field; check its spelling and its indentation";

	/** The field that said so before the credit alone did. */
	private static final String CREATOR = "say it as a credit: \"- role: creator\"; "
			+ "leave it out if the person did not create the work";

	private static final String NOTHING = "it is empty, as YAML reads it: leave the field out, or put a text "
			+ "such as null or #1 in quotation marks";

	private final Schema schema;

	SchemaCheck() {
		Dialect dialect = Dialect.builder(Dialects.getDraft202012()).formats(List.of(ValueFormat.values())).build();
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(dialect, (builder) -> builder
			.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
		this.schema = registry.getSchema(SchemaLocation.of("classpath:career/career.schema.json"));
	}

	/** Complains of all faults of the file's form, or of the first of very many. */
	void check(DatasetFile file) {
		List<Error> errors = new ArrayList<>() {

			@Override
			public boolean add(Error error) {
				if (size() > DatasetLimits.FAULTS) {
					throw new CancellationException("The file has more than anybody reads");
				}
				return super.add(error);
			}

		};
		try {
			this.schema.validate(file.root(), (Consumer<ExecutionContext>) (context) -> context.setErrors(errors));
		}
		catch (CancellationException ex) {
			// There are enough
		}
		errors.forEach((error) -> complain(file, error));
	}

	/** Whether a file may have that key at its top. */
	boolean knows(String key) {
		return this.schema.getSchemaNode().path("properties").has(key);
	}

	/** Whether the value at a path may be in several languages. */
	boolean isTranslatable(ValuePath path) {
		return TRANSLATABLE.contains(rule(path).path("$ref").asString(""));
	}

	/** Whether a value is a text that is the same in all languages. */
	boolean isPlain(ValuePath path) {
		return rule(path).path("$ref").asString("").equals("#/$defs/text");
	}

	private JsonNode rule(ValuePath path) {
		JsonNode root = this.schema.getSchemaNode();
		if (path.parent() == null) {
			return root;
		}
		JsonNode above = rule(path.parent());
		JsonNode type = above.has("$ref") ? root.at(above.path("$ref").asString().substring(1)) : above;
		return path.isItem() ? type.path("items")
				: type.path("properties").optional(path.name()).orElseGet(() -> type.path("additionalProperties"));
	}

	private static void complain(DatasetFile file, Error error) {
		NodePath location = error.getInstanceLocation();
		ValuePath path = ValuePath.ROOT;
		for (int i = 0; i < location.getNameCount(); i++) {
			path = (location.getElement(i) instanceof Integer index) ? path.item(index)
					: path.field(location.getName(i));
		}
		if ("additionalProperties".equals(error.getKeyword())) {
			boolean creator = path.isItem() && path.name().equals("works") && error.getProperty().equals("creator");
			file.complain(path.field(error.getProperty()), creator ? CREATOR : UNKNOWN);
		}
		else {
			file.complain(path, message(error));
		}
	}

	private static String message(Error error) {
		JsonNode node = error.getInstanceNode();
		JsonNode rule = error.getSchemaNode();
		return switch (Objects.requireNonNullElse(error.getKeyword(), "")) {
			case "type" -> typeMessage(node, rule);
			case "enum" -> quoted(node) + " is not one of " + names(rule).collect(Collectors.joining(", "));
			// The missing field is one of several that would do, or the one that is
			// needed
			case "required" -> error.getEvaluationPath().toString().contains("/anyOf/") ? "it needs a venue or a city"
					: "\"" + error.getProperty() + "\" is missing";
			case "format" -> quoted(node) + ": " + ValueFormat.named(rule.asString()).complaint(node.asString());
			case "pattern" ->
				rule.asString().startsWith(NOT_BLANK) ? EMPTY : quoted(node) + " has not the form " + rule.asString();
			case "minLength" -> EMPTY;
			case "maxLength" -> "it has " + node.asString().length() + " characters; at most " + rule + " fit";
			case "maxItems", "maxProperties" -> "it has " + node.size() + " entries; at most " + rule + " fit";
			case "minItems", "minProperties" -> "it needs at least " + rule + "; leave the field out if there is none";
			case "propertyNames" -> "a label has 1 to 255 characters, not all of them blank";
			case "uniqueItems" -> "it names something twice";
			case "not" -> "it is for a work or for a publication, not for both";
			default -> quoted(node) + " " + error.getMessage();
		};
	}

	private static String typeMessage(JsonNode node, JsonNode rule) {
		String types = names(rule).map((type) -> TYPE_NAMES.getOrDefault(type, type))
			.collect(Collectors.joining(" or "));
		if (node.isNull() && types.contains("text")) {
			return NOTHING;
		}
		return quoted(node) + " should be " + types
				+ ((types.equals("a text") && node.isValueNode()) ? ": put it in quotation marks" : "");
	}

	private static String quoted(JsonNode node) {
		if (node.isContainer()) {
			return node.isArray() ? "a list" : "a mapping";
		}
		return node.isNull() ? "nothing" : quoted(node.asString());
	}

	/** A text in quotation marks, or as much of it as one recognizes it by. */
	static String quoted(String text) {
		return "\"" + ((text.length() <= 58) ? text : text.substring(0, 57) + "…") + "\"";
	}

	private static Stream<String> names(JsonNode rule) {
		return rule.isArray() ? rule.valueStream().map(JsonNode::asString) : Stream.of(rule.asString());
	}

}
