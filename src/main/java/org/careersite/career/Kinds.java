package org.careersite.career;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The kinds of works that a dataset may use: those of {@code kinds.yaml}, and its own.
 */
public final class Kinds {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	/** Those that every dataset may use. */
	public static final Kinds BUILT_IN = new Kinds(Map.of())
		.with(YAML.readTree(Kinds.class.getResourceAsStream("/kinds.yaml")).path("kinds"));

	private final Map<String, ObjectNode> entries;

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	private Kinds(Map<String, ObjectNode> entries) {
		this.entries = entries;
		entries.forEach((name, entry) -> this.kinds.put(name,
				YAML.treeToValue(entry.deepCopy().put("position", this.kinds.size()), Kind.class)));
	}

	/**
	 * These and more, as a list in {@code kinds.yaml} has them. What an entry for one of
	 * these says comes in place of what was said; another one needs a medium.
	 */
	public Kinds with(JsonNode more) {
		Map<String, ObjectNode> all = new LinkedHashMap<>(this.entries);
		more.valueStream()
			.forEach((entry) -> all.merge(entry.path("name").asString(), defaults().setAll((ObjectNode) entry),
					(old, own) -> old.deepCopy().setAll((ObjectNode) entry)));
		return new Kinds(all);
	}

	private static ObjectNode defaults() {
		return YAML.createObjectNode()
			.put("schemaType", "CreativeWork")
			.put("openGraph", "website")
			.put("citation", ReferenceForm.OTHER.name());
	}

	/** Whether there is one of that name. */
	public boolean has(@Nullable String name) {
		return this.kinds.containsKey(name);
	}

	/** That of a name. */
	public Kind named(String name) {
		return Objects.requireNonNull(this.kinds.get(name), name);
	}

	/** All of them, in their order. */
	public Collection<Kind> all() {
		return this.kinds.values();
	}

}
