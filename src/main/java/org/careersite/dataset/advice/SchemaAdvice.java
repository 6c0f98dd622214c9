package org.careersite.dataset.advice;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says what to write in the place of a value that {@code career.schema.json} does not
 * allow.
 *
 * @param rule what the schema says of the value
 * @param target finds the rule that another one refers to
 */
public record SchemaAdvice(ValuePath path, JsonNode rule, UnaryOperator<JsonNode> target) {

	private static final Map<String, String> TYPE_NAMES = Map.of("integer", "a whole number", "number", "a number",
			"string", "a text", "array", "a list", "object", "a group of fields", "boolean", "true or false");

	/** For a text that names its languages in another way. */
	public static final String LANGUAGES = "name each language by its tag, as in {en: A film, fr: Un film}";

	/** The start of the pattern for anything but blanks, also those of Unicode. */
	private static final String NOT_BLANK = "[^\\s";

	private static final String EMPTY = "it is empty: fill it in, or leave the field out";

	private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

	private static final Map<String, String> TRUTH = Map.of("yes", "true", "on", "true", "true", "true", "no", "false",
			"off", "false", "false", "false");

	private static final String TWO_NUMBERS = "; write them in brackets and with points, as in [52.5, 13.4]";

	/** How much of a text is shown. */
	private static final int LONGEST = 58;

	/** What is wrong, and what would be right. */
	public String of(Error error) {
		JsonNode node = error.getInstanceNode();
		JsonNode wanted = error.getSchemaNode();
		return switch (Objects.requireNonNullElse(error.getKeyword(), "")) {
			case "type" -> node.isNull() ? nothing() : ofType(node, wanted);
			case "enum" -> ofChoice(node, names(wanted).toList());
			// The missing field is one of several that would do, or the one that is
			// needed
			case "required" -> error.getEvaluationPath().toString().contains("/anyOf/") ? "it needs a venue or a city"
					: "\"" + error.getProperty() + "\" is missing";
			case "format" -> quoted(node) + ": " + ValueFormat.named(wanted.asString()).complaint(node.asString());
			case "pattern" -> wanted.asString().startsWith(NOT_BLANK) ? EMPTY : ofPattern(node.asString());
			case "minLength" -> EMPTY;
			case "maxLength" -> "it has " + node.asString().length() + " characters; at most " + wanted + " fit";
			case "maxItems", "maxProperties" -> "it has " + node.size() + " entries; at most " + wanted + " fit";
			case "minItems", "minProperties" ->
				"it needs at least " + wanted + "; leave the field out if there is none";
			case "propertyNames" -> field().equals("facts") ? "a label has 1 to 255 characters, not all of them blank"
					: node.valueStream().allMatch(JsonNode::isNull)
							? quoted(node) + " should be a text" + inQuotes(node) : LANGUAGES;
			case "uniqueItems" -> "it names something twice";
			case "items" -> "only two numbers fit" + TWO_NUMBERS;
			case "not" -> "it is for a work or for a publication, not for both";
			default -> quoted(node) + " " + error.getMessage();
		};
	}

	/** For a field that there is not. */
	public static String ofUnknown(String name, Collection<String> known) {
		String near = Suggestion.among(known, name);
		return "there is no such field" + (near.isEmpty() ? "; there are " + String.join(", ", known) : near);
	}

	private String nothing() {
		return (this.rule.path("type").asString("").equals("array") && !this.rule.has("minItems"))
				? "it is empty: write \"" + field() + ": []\"" : EMPTY;
	}

	private String ofType(JsonNode node, JsonNode types) {
		String should = quoted(node) + " should be "
				+ names(types).map((each) -> TYPE_NAMES.getOrDefault(each, each)).collect(Collectors.joining(" or "));
		String text = node.asString("");
		return switch (types.asString("")) {
			case "string" -> should + inQuotes(node);
			case "array" -> should + asList(node);
			case "object" -> should + asFields(node);
			case "boolean" -> should + write(TRUTH.get(text.toLowerCase(Locale.ROOT)));
			case "" -> should;
			default -> should + write(NUMBER.matcher(text).matches() ? text.replace(',', '.') : null);
		};
	}

	/** It is a text that YAML takes for something else, or no text at all. */
	private String inQuotes(JsonNode node) {
		boolean list = node.isArray() && node.valueStream().allMatch(JsonNode::isValueNode);
		String text = list ? node.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
				: node.isObject() && node.size() == 1
						? node.propertyStream().map(SchemaAdvice::written).findFirst().orElse("") : node.asString("");
		String quoted = line(YamlLine.quote(list ? "[" + text + "]" : text));
		return text.isEmpty() ? "" : list ? ": write " + line(text) + ", or " + quoted + " if the brackets belong to it"
				: ": put it in quotation marks: " + quoted;
	}

	private static String written(Map.Entry<String, JsonNode> only) {
		JsonNode value = only.getValue();
		return value.isNull() ? "{" + only.getKey() + "}" : only.getKey() + ": " + value.asString("");
	}

	private String asList(JsonNode node) {
		JsonNode entry = this.target.apply(this.rule.path("items"));
		JsonNode needed = entry.path("required");
		if (entry.path("type").asString("").equals("object")) {
			return (needed.size() == 1 && node.isValueNode())
					? write("[{" + needed.path(0).asString() + ": " + YamlLine.quote(node.asString()) + "}]")
					: "; a dash is missing before the first field of each entry: - " + first(entry) + ": …";
		}
		return this.rule.has("prefixItems") ? TWO_NUMBERS
				: write(node.isValueNode() ? field() + ": [" + node.asString() + "]" : null);
	}

	private String asFields(JsonNode node) {
		JsonNode needed = this.rule.path("required");
		if (this.rule.has("properties") && node.isValueNode() && !this.path.isItem()) {
			return write("{" + first(this.rule) + ": " + YamlLine.quote(node.asString()) + "}");
		}
		return !this.rule.has("properties") ? ""
				: (needed.size() == 1 && node.isValueNode()) ? write(needed.path(0).asString() + ": " + node.asString())
						: ", one a line, starting with " + line(first(this.rule) + ": …");
	}

	private String write(@Nullable String value) {
		return (value != null) ? ": write " + (value.startsWith(field()) ? value : line(value)) : "";
	}

	/** The value as a line of the file has it. */
	private String line(String value) {
		return (this.path.isItem() ? "- " : field() + ": ") + value;
	}

	private String ofPattern(String text) {
		return switch (field()) {
			case "sortName" -> quoted(text) + ": write the family name, a comma and the first name: Example, Alex";
			case "name", "like" -> quoted(text) + ": write capitals"
					+ write(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[_0-9]+|_$", ""));
			case "schemaType" -> quoted(text) + " is no type of schema.org, such as MusicComposition";
			case "openGraph" -> quoted(text) + " is no type of Open Graph, such as music.song";
			default -> ofLanguage(text);
		};
	}

	private static String ofLanguage(String text) {
		return quoted(text) + " is no tag of a language" + Arrays.stream(Locale.getISOLanguages())
			.filter((tag) -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text))
			.findFirst()
			.map((tag) -> "; did you mean \"" + tag + "\"?")
			.orElse("; write en for English, fr for French");
	}

	/** What to write for a word that is none of those that there are. */
	public static String ofChoice(JsonNode node, Collection<String> choices) {
		return Suggestion.nearest(choices, node.asString(""))
			.map((name) -> quoted(node) + " is not known here; did you mean \"" + name + "\"?")
			.orElseGet(() -> quoted(node) + " is not one of " + String.join(", ", choices));
	}

	/** The field that a record starts with. */
	private static String first(JsonNode rule) {
		return rule.path("properties").propertyNames().iterator().next();
	}

	private String field() {
		return this.path.name();
	}

	private static String quoted(JsonNode node) {
		if (node.isContainer()) {
			return node.isArray() ? "a list" : "a group of fields";
		}
		return node.isNull() ? "nothing" : quoted(node.asString());
	}

	/** A text in quotation marks, or as much of it as one recognizes it by. */
	public static String quoted(String text) {
		return "\"" + ((text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…") + "\"";
	}

	private static Stream<String> names(JsonNode rule) {
		return rule.isArray() ? rule.valueStream().map(JsonNode::asString) : Stream.of(rule.asString());
	}

}
