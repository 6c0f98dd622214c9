package org.careersite.dataset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Reads YAML as far as a dataset needs it: one document, no aliases.
 */
final class Yaml {

	/**
	 * How long a file may be, in megabytes. A career of a thousand times the shipped size
	 * has files of 25; the parser's own limit is 3.
	 */
	static final int MOST_MEGABYTES = 100;

	/** The same in bytes, which are at least as many as characters. */
	static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

	private static final YAMLMapper MAPPER = mapper().build();

	private Yaml() {
	}

	/** A mapper that reads long files, and no key twice. */
	static YAMLMapper.Builder mapper() {
		LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).build();
		return YAMLMapper
			.builder(YAMLFactory.builder().enable(YAMLReadFeature.EMPTY_STRING_AS_NULL).loadSettings(settings).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	/**
	 * The content of a file as a tree.
	 * @throws FaultyYamlException if it is not well-formed, or more than one document, or
	 * has an alias
	 */
	static JsonNode tree(String name, String text) throws FaultyYamlException {
		try (JsonParser parser = new WithoutAliases((YAMLParser) MAPPER.createParser(text))) {
			JsonNode tree = MAPPER.readTree(parser);
			return (tree != null) ? tree : MissingNode.getInstance();
		}
		catch (AliasException ex) {
			throw fault(name, ex.getLocation(), ex.getOriginalMessage());
		}
		catch (DatabindException ex) {
			throw fault(name, ex.getLocation(), "a second YAML document starts here; a file holds one");
		}
		catch (JacksonException ex) {
			throw fault(name, ex.getLocation(), "it is not well-formed YAML: " + complaint(ex));
		}
	}

	/**
	 * The numbers of the lines where keys and items start.
	 * @param wanted which of them
	 */
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

	private static FaultyYamlException fault(String name, TokenStreamLocation location, String message) {
		return new FaultyYamlException(new Fault(name, (location != null) ? location.getLineNr() : 0, null, message));
	}

	/**
	 * What the YAML parser says, without the excerpts of the file, which it indents.
	 */
	private static String complaint(JacksonException ex) {
		return ex.getOriginalMessage()
			.lines()
			.filter((line) -> !line.startsWith(" "))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Refuses aliases. The mapper would take them for texts; and a few of them, nested,
	 * can stand for more than a machine holds.
	 */
	private static final class WithoutAliases extends JsonParserDelegate {

		private final YAMLParser parser;

		WithoutAliases(YAMLParser parser) {
			super(parser);
			this.parser = parser;
		}

		@Override
		public JsonToken nextToken() {
			JsonToken token = this.parser.nextToken();
			if (token == JsonToken.VALUE_STRING && this.parser.isCurrentAlias()) {
				throw new AliasException(this.parser);
			}
			return token;
		}

		@Override
		public String nextName() {
			return (nextToken() == JsonToken.PROPERTY_NAME) ? this.parser.currentName() : null;
		}

	}

	private static final class AliasException extends JacksonException {

		private static final long serialVersionUID = 1L;

		AliasException(YAMLParser parser) {
			super(String.format(Locale.ROOT, "the alias *%s cannot be used here; write out what it stands for",
					parser.getString()), parser.currentTokenLocation(), null);
		}

	}

}
