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

import org.careersite.dataset.advice.AsWritten;
import org.careersite.dataset.advice.YamlAdvice;
import org.careersite.dataset.files.DatasetLimits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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

	private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"");

	private Yaml() {
	}

	/**
	 * The content of a file as a tree, if it is one well-formed mapping.
	 * @param keys the lists that it should have, for one that has none of them
	 * @param faults takes why it is not, and what YAML reads otherwise than it is written
	 */
	static Optional<ObjectNode> tree(String name, String text, List<String> keys, List<Fault> faults) {
		Set<Fault> found = new LinkedHashSet<>();
		try (JsonParser parser = new AsWritten(MAPPER.createParser(text), text, (message, line) -> {
			if (found.size() < DatasetLimits.FAULTS && found.stream().noneMatch((fault) -> fault.line() == line)) {
				found.add(new Fault(name, line, null, message));
			}
		})) {
			JsonNode content = MAPPER.readTree(parser);
			if (content instanceof ObjectNode tree) {
				return Optional.of(tree);
			}
			found.add(new Fault(name, 1, null,
					content == null || content.isMissingNode() || content.isNull() ? "it is empty: " + empty(keys)
							: "before the first entry a line \"" + keys.get(0) + ":\" is missing"));
		}
		catch (DatabindException ex) {
			found.add(fault(name, ex, "a second YAML document starts here; a file holds one"));
		}
		catch (StreamConstraintsException ex) {
			found.add(fault(name, ex, "it has more, or deeper, lists than the site can hold: " + complaint(ex)));
		}
		catch (JacksonException ex) {
			Fault fault = syntax(name, text, ex);
			if (found.stream().noneMatch((other) -> other.line() == fault.line())) {
				found.add(fault);
			}
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

	/** What a file may hold that has no records. */
	private static String empty(List<String> keys) {
		return "write " + keys.stream().map((key) -> "\"" + key + ": []\"").collect(Collectors.joining(" and "));
	}

	private static Fault syntax(String name, String text, JacksonException ex) {
		TokenStreamLocation location = ex.getLocation();
		int last = (location != null) ? location.getLineNr() : 0;
		Matcher twice = DUPLICATE.matcher(ex.getOriginalMessage());
		if (twice.matches()) {
			return new Fault(name, last, null, YamlAdvice.ofDuplicate(text, last, twice.group(1)));
		}
		Optional<MarkedYamlEngineException> marked = Optional.ofNullable(ex.getCause())
			.filter(MarkedYamlEngineException.class::isInstance)
			.map(MarkedYamlEngineException.class::cast);
		int end = marked.flatMap(MarkedYamlEngineException::getProblemMark).map(Yaml::line).orElse(last);
		int start = marked.flatMap(MarkedYamlEngineException::getContextMark).map(Yaml::line).orElse(end);
		return YamlAdvice.of(text, start, end)
			.map((advice) -> new Fault(name, advice.line(), null, advice.message()))
			.orElseGet(() -> fault(name, ex, "YAML cannot read this: " + complaint(ex)));
	}

	private static int line(Mark mark) {
		return mark.getLine() + 1;
	}

	/** What the YAML parser says, without the excerpts of the file, which it indents. */
	private static String complaint(JacksonException ex) {
		return ex.getOriginalMessage()
			.lines()
			.filter((line) -> !line.startsWith(" "))
			.collect(Collectors.joining(", "));
	}

}
