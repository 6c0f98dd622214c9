package org.careersite.dataset.drafts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records with {@code draft: true}, and a dataset without them: what refers to one is
 * left out, and a link to one becomes the words of the link.
 */
public final class Drafts {

	private static final String DRAFT = "draft";

	/** By the keys that name records, such as {@code work} and {@code works}. */
	private final Map<String, Set<String>> slugs = new HashMap<>();

	private final Set<String> lists = RecordType.lists().map(RecordType::key).collect(Collectors.toSet());

	/** A link to one, whose words are its group. */
	private @Nullable Pattern link;

	private boolean empty = true;

	private Drafts() {
	}

	/** Those of the files of a dataset. */
	public static Drafts of(Collection<ObjectNode> files) {
		Drafts drafts = new Drafts();
		RecordType.lists()
			.forEach((type) -> files.forEach((file) -> file.path(type.key())
				.valueStream()
				.filter(Drafts::isDraft)
				.forEach((record) -> drafts.add(type, record.path("slug").asString("")))));
		Set<String> links = new HashSet<>();
		RecordType.lists()
			.forEach((type) -> drafts.slugs.getOrDefault(type.key(), Set.of())
				.forEach((slug) -> links.add(Pattern.quote(RecordReference.word(type) + ":" + slug))));
		drafts.link = links.isEmpty() ? null
				: Pattern.compile("\\[((?:[^\\[\\]\\\\]++|\\\\.|\\[[^\\[\\]]*+])*+)]\\(\\s*<?(?:"
						+ String.join("|", links) + ")>?(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)", Pattern.DOTALL);
		return drafts;
	}

	private void add(RecordType type, String slug) {
		this.empty = false;
		if (!slug.isEmpty()) {
			this.slugs.computeIfAbsent(type.key(), (key) -> new HashSet<>()).add(slug);
			this.slugs.computeIfAbsent(RecordReference.word(type), (key) -> new HashSet<>()).add(slug);
			if (type == RecordType.WORK) {
				this.slugs.computeIfAbsent("featured", (key) -> new HashSet<>()).add(slug);
			}
		}
	}

	public boolean isEmpty() {
		return this.empty;
	}

	/** A file without them; its lists are there, though they may be empty. */
	public ObjectNode takenFrom(ObjectNode file) {
		ObjectNode rest = JsonNodeFactory.instance.objectNode();
		file.propertyStream().forEach((field) -> {
			JsonNode value = rest(field.getKey(), field.getKey(), field.getValue());
			if (value != null) {
				rest.set(field.getKey(), value);
			}
			else if (this.lists.contains(field.getKey())) {
				rest.putArray(field.getKey());
			}
		});
		return rest;
	}

	/** A text without links to them. */
	public String takenFrom(String markdown) {
		Pattern links = this.link;
		return (links != null) ? links.matcher(markdown).replaceAll("$1") : markdown;
	}

	/**
	 * What is left of a value; nothing if all of it is about a draft.
	 * @param list the field that it stands in, perhaps in a list
	 * @param key the same; empty for a fact, which names no record
	 */
	private @Nullable JsonNode rest(String list, String key, JsonNode value) {
		if (value.isString()) {
			boolean named = this.slugs.getOrDefault(key, Set.of()).contains(value.asString());
			return named ? null : JsonNodeFactory.instance.stringNode(takenFrom(value.asString()));
		}
		if (value.isArray()) {
			ArrayNode rest = JsonNodeFactory.instance.arrayNode();
			value.forEach((item) -> {
				JsonNode left = isDraft(item) ? null : rest(key, key, item);
				if (left != null) {
					rest.add(left);
				}
			});
			return (rest.isEmpty() && !value.isEmpty()) ? null : rest;
		}
		return value.isObject() ? restOfObject(list, value) : value;
	}

	/** Without what it names there is no such tie, and no award without its body. */
	private @Nullable JsonNode restOfObject(String list, JsonNode object) {
		ObjectNode rest = JsonNodeFactory.instance.objectNode();
		object.propertyStream().forEach((field) -> {
			JsonNode left = rest(field.getKey(), list.equals("facts") ? "" : field.getKey(), field.getValue());
			if (left != null) {
				rest.set(field.getKey(), left);
			}
		});
		boolean tie = List.of("person", "body").stream().anyMatch((key) -> isLost(key, object, rest))
				|| (list.equals("works") && isLost("work", object, rest));
		if (isLost("work", object, rest) || isLost("publication", object, rest)) {
			rest.remove(List.of("basis", "note"));
		}
		return tie ? null : rest;
	}

	private static boolean isLost(String key, JsonNode object, JsonNode rest) {
		return object.path(key).isString() && !rest.has(key);
	}

	/** Whether a record says that it is one. */
	public static boolean isDraft(JsonNode record) {
		return record.path(DRAFT).asBoolean(false);
	}

}
