package org.careersite.career;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.text.Labelled;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words for what records are, to which a dataset may add some: where records have
 * one, and where the dataset has its own.
 */
public enum Vocabulary {

	WORK_KINDS(RecordType.WORK, "kind", "kinds", null),
	PUBLICATION_KINDS(RecordType.PUBLICATION, "kind", "publicationKinds", Publication.Kind.class),
	PUBLICATION_PARTS(RecordType.PUBLICATION, "part", "publicationParts", Publication.Part.class),
	EXHIBITION_PARTS(RecordType.EXHIBITION, "part", "exhibitionParts", Exhibition.Part.class),
	EVENT_THEMES(RecordType.EVENT, "theme", "eventThemes", LifeEvent.Theme.class);

	/** The field by which records name a word. */
	public static final String NAME = "name";

	/** The field that names the word of the site which another one is like. */
	public static final String LIKE = "like";

	private final RecordType type;

	private final String field;

	private final String key;

	private final @Nullable Class<? extends Labelled> constants;

	Vocabulary(RecordType type, String field, String key, @Nullable Class<? extends Labelled> constants) {
		this.type = type;
		this.field = field;
		this.key = key;
		this.constants = constants;
	}

	/** The keys of the lists of own words. */
	public static Stream<String> keys() {
		return Arrays.stream(values()).map(Vocabulary::key);
	}

	/** The list of the records that have one. */
	public String list() {
		return this.type.key();
	}

	/** The field in which they have it. */
	public String field() {
		return this.field;
	}

	/** The key of the list of own words. */
	public String key() {
		return this.key;
	}

	/** What an own word needs beside a name and a label. */
	public String needs() {
		return (this.constants == null) ? "medium" : LIKE;
	}

	/** The names of the words of the site. */
	public List<String> names() {
		return (this.constants == null) ? Kinds.BUILT_IN.all().stream().map(Kind::name).toList()
				: Arrays.stream(this.constants.getEnumConstants()).map(Labelled::name).toList();
	}

	/** Puts the terms in the place of their names in a record of a faultless dataset. */
	public static void resolve(RecordType type, ObjectNode record, JsonNode document) {
		for (Vocabulary vocabulary : values()) {
			if (vocabulary.type == type && vocabulary.constants != null && record.has(vocabulary.field)) {
				record.set(vocabulary.field, vocabulary.term(record.get(vocabulary.field).asString(),
						Labelled.codes(vocabulary.constants), document.path(vocabulary.key)));
			}
		}
	}

	private ObjectNode term(String name, String codes, JsonNode own) {
		JsonNode entry = own.valueStream()
			.filter((each) -> each.path(NAME).asString().equals(name))
			.findFirst()
			.orElseGet(JsonNodeFactory.instance::objectNode);
		return JsonNodeFactory.instance.objectNode()
			.put("code", codes + name)
			.put("constant", entry.path(LIKE).asString(name))
			.set("ownLabel", entry.get("label"));
	}

}
