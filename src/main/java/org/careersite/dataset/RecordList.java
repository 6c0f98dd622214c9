package org.careersite.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.text.RecordReference.Type;
import org.jspecify.annotations.Nullable;

/**
 * A list of records that every dataset has, in the order of the lists in one document.
 */
enum RecordList {

	WORKS("works.yaml", Type.WORK), PEOPLE("people.yaml", Type.PERSON), BODIES("awards.yaml", Type.BODY),
	AWARDS("awards.yaml", null), EXHIBITIONS("exhibitions.yaml", Type.EXHIBITION),
	PUBLICATIONS("publications.yaml", Type.PUBLICATION), EVENTS("events.yaml", Type.EVENT);

	private final String file;

	private final @Nullable Type type;

	RecordList(String file, @Nullable Type type) {
		this.file = file;
		this.type = type;
	}

	/** The key that the list has in its file. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What its slugs can be referred to as; nothing if they are not referred to. */
	@Nullable Type type() {
		return this.type;
	}

	/** The keys of all lists. */
	static Stream<String> keys() {
		return Arrays.stream(values()).map(RecordList::key);
	}

	/** The keys of each file, by its name. */
	static Map<String, List<String>> files() {
		return Arrays.stream(values())
			.collect(Collectors.groupingBy((list) -> list.file, TreeMap::new,
					Collectors.mapping(RecordList::key, Collectors.toList())));
	}

}
