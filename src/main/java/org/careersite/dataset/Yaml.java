package org.careersite.dataset;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Reads YAML as far as a dataset needs it: one document, without tags, anchors and
 * aliases. A few aliases, nested, can stand for more than a machine holds.
 */
final class Yaml {

	private static final YAMLMapper MAPPER = YAMLMapper
		.builder(YAMLFactory.builder()
			.enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
			.loadSettings(LoadSettings.builder().setCodePointLimit(DatasetLimits.BYTES).build())
			.streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(DatasetLimits.TOKENS).build())
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		// Complaints show a number as it is written
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private Yaml() {
	}

	/**
	 * The content of a file as a tree, if it is one well-formed mapping.
	 * @param faults takes why it is not, and what YAML reads otherwise than it is written
	 */
	static Optional<ObjectNode> tree(String name, String text, List<Fault> faults) {
		Set<Fault> found = new LinkedHashSet<>();
		try (JsonParser parser = new AsWritten(name, text, found)) {
			if (MAPPER.readTree(parser) instanceof ObjectNode tree) {
				return Optional.of(tree);
			}
			found.add(new Fault(name, 1, null, "it must be a mapping with the keys that career.schema.json names"));
		}
		catch (DatabindException ex) {
			found.add(fault(name, ex, "a second YAML document starts here; a file holds one"));
		}
		catch (StreamConstraintsException ex) {
			found.add(fault(name, ex, "it has more, or deeper, lists than the site can hold: " + complaint(ex)));
		}
		catch (JacksonException ex) {
			found.add(fault(name, ex, "it is not well-formed YAML: " + complaint(ex)));
		}
		finally {
			faults.addAll(found);
		}
		return Optional.empty();
	}

	/** The numbers of the lines where the keys and items that are wanted start. */
	static Map<JsonPointer, Integer> lines(String text, Set<JsonPointer> wanted) {
		Map<JsonPointer, Integer> lines = new HashMap<>();
		try (JsonParser parser = MAPPER.createParser(text)) {
			while (parser.nextToken() != null) {
				JsonPointer pointer = parser.streamReadContext().pathAsPointer();
				if (wanted.contains(pointer)) {
					lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
				}
			}
		}
		return lines;
	}

	private static Fault fault(String name, JacksonException ex, String message) {
		TokenStreamLocation location = ex.getLocation();
		return new Fault(name, (location != null) ? location.getLineNr() : 0, null, message);
	}

	/** What the YAML parser says, without the excerpts of the file, which it indents. */
	private static String complaint(JacksonException ex) {
		return ex.getOriginalMessage()
			.lines()
			.filter((line) -> !line.startsWith(" "))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Finds what YAML reads otherwise than it is written: texts that start with the sign
	 * of a tag, anchor or alias, or that a comment cuts off. Numbers such as 1e3 are
	 * texts.
	 */
	private static final class AsWritten extends JsonParserDelegate {

		private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*)?(\\.\\d+)?");

		/** The signs that a word may start with which YAML swallows. */
		private static final Map<Character, String> SIGNS = Map.of('!', "a tag", '&', "an anchor", '*', "an alias");

		private static final Pattern COMMENT = Pattern.compile("[ \\t]+(#[^\r\n]*)");

		private final String name;

		private final String text;

		private final Set<Fault> faults;

		/** The same place in the text, as the parser counts and as Java does. */
		private long codePoint;

		private int index;

		AsWritten(String name, String text, Set<Fault> faults) {
			super(MAPPER.createParser(text));
			this.name = name;
			this.text = text;
			this.faults = faults;
		}

		@Override
		public JsonToken nextToken() {
			JsonToken token = this.delegate.nextToken();
			if (token == null || token.isStructEnd()) {
				return token;
			}
			char first = at(this.delegate.currentTokenLocation());
			if (SIGNS.containsKey(first)) {
				fault("YAML takes a word after " + first + " for " + SIGNS.get(first)
						+ ", which has no use here. Put the text in quotation marks"
						+ ((first == '*') ? ", or write out what it stands for" : ""));
			}
			if (token.isNumeric() && !NUMBER.matcher(this.delegate.getString()).matches()) {
				token = JsonToken.VALUE_STRING;
			}
			if (token == JsonToken.VALUE_STRING && "\"'|>".indexOf(first) < 0) {
				findComment();
			}
			return token;
		}

		@Override
		public @Nullable String nextName() {
			return (nextToken() == JsonToken.PROPERTY_NAME) ? this.delegate.currentName() : null;
		}

		private void findComment() {
			at(this.delegate.currentLocation());
			Matcher comment = COMMENT.matcher(this.text).region(this.index, this.text.length());
			if (comment.lookingAt()) {
				fault("the comment \"" + comment.group(1)
						+ "\" starts behind a text. Put the text in quotation marks if the sign belongs "
						+ "to it, or else the comment on a line of its own");
			}
		}

		/** The character at a place, which is never before the last one asked for. */
		private char at(TokenStreamLocation location) {
			this.index = this.text.offsetByCodePoints(this.index, (int) (location.getCharOffset() - this.codePoint));
			this.codePoint = location.getCharOffset();
			return (this.index < this.text.length()) ? this.text.charAt(this.index) : ' ';
		}

		private void fault(String message) {
			if (this.faults.size() < DatasetLimits.FAULTS) {
				this.faults.add(new Fault(this.name, this.delegate.currentTokenLocation().getLineNr(), null, message));
			}
		}

	}

}
