package org.careersite.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;

/**
 * Holds a file to {@code career.schema.json}, the application's own, and words each fault
 * for the maintainer.
 */
class SchemaCheck {

	private static final Map<String, String> TYPE_NAMES = Map.of("integer", "a whole number", "number", "a number",
			"string", "a text", "array", "a list", "object", "a mapping", "boolean", "true or false");

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
		try (InputStream json = new ClassPathResource("/career/career.schema.json").getInputStream()) {
			this.schema = registry.getSchema(json, InputFormat.JSON);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Complains of all faults of the file's form, or of the first if there are very many.
	 */
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

	private static void complain(DatasetFile file, Error error) {
		ValuePath path = path(error.getInstanceLocation());
		if ("additionalProperties".equals(error.getKeyword())) {
			ValuePath field = path.field(error.getProperty());
			file.complain(field, isCreator(field) ? CREATOR : UNKNOWN);
		}
		else {
			file.complain(path, message(error));
		}
	}

	private static boolean isCreator(ValuePath field) {
		ValuePath record = field.parent();
		return record != null && record.isItem() && record.name().equals("works") && field.name().equals("creator");
	}

	private static ValuePath path(NodePath location) {
		ValuePath path = ValuePath.ROOT;
		for (int i = 0; i < location.getNameCount(); i++) {
			path = (location.getElement(i) instanceof Integer index) ? path.item(index)
					: path.field(location.getName(i));
		}
		return path;
	}

	private static String message(Error error) {
		JsonNode node = error.getInstanceNode();
		JsonNode rule = error.getSchemaNode();
		return switch (Objects.requireNonNullElse(error.getKeyword(), "")) {
			case "type" -> (node.isNull() && typeName(rule).contains("text")) ? NOTHING : quoted(node) + " should be "
					+ typeName(rule)
					+ ((rule.asString("").equals("string") && node.isValueNode()) ? ": put it in quotation marks" : "");
			case "enum" -> String.format(Locale.ROOT, "%s is not one of %s", quoted(node), names(rule));
			case "required" -> isChoice(error) ? "it needs a venue or a city"
					: String.format(Locale.ROOT, "\"%s\" is missing", error.getProperty());
			case "format" -> quoted(node) + ": " + ValueFormat.named(rule.asString()).complaint(node.asString());
			case "pattern" -> rule.asString().equals("\\S") ? EMPTY
					: String.format(Locale.ROOT, "%s has not the form %s", quoted(node), rule.asString());
			case "minLength" -> EMPTY;
			case "maxLength" -> String.format(Locale.ROOT, "it has %d characters; at most %s fit",
					node.asString().length(), rule.asString());
			case "maxItems", "maxProperties" ->
				String.format(Locale.ROOT, "it has %d entries; at most %s fit", node.size(), rule);
			case "minItems", "minProperties" ->
				String.format(Locale.ROOT, "it needs at least %s; leave the field out if there is none", rule);
			case "propertyNames" -> "a label has 1 to 255 characters, not all of them blank";
			case "uniqueItems" -> "it names something twice";
			case "not" -> "it is for a work or for a publication, not for both";
			default -> quoted(node) + " " + error.getMessage();
		};
	}

	/** Whether the missing field is one of several that would do. */
	private static boolean isChoice(Error error) {
		return error.getEvaluationPath().toString().contains("/anyOf/");
	}

	private static String quoted(JsonNode node) {
		if (node.isContainer()) {
			return node.isArray() ? "a list" : "a mapping";
		}
		String text = node.isNull() ? "nothing" : "\"" + node.asString() + "\"";
		return (text.length() <= 60) ? text : text.substring(0, 58) + "…\"";
	}

	private static String typeName(JsonNode rule) {
		return Arrays.stream(names(rule).split(", "))
			.map((type) -> TYPE_NAMES.getOrDefault(type, type))
			.collect(Collectors.joining(" or "));
	}

	private static String names(JsonNode rule) {
		return rule.isArray() ? rule.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
				: rule.asString();
	}

}
