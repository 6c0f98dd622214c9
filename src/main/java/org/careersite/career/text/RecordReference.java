package org.careersite.career.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names a record from within a text: {@code work:jo}, {@code person:jean-reno},
 * {@code year:1997}.
 *
 * @param type what kind of record
 * @param slug its key, or the year
 */
public record RecordReference(Type type, String slug) {

	/**
	 * Reads a reference.
	 * @return the reference, or nothing if the text has another form, as the address of a
	 * web page has
	 */
	public static Optional<RecordReference> parse(String text) {
		int colon = text.indexOf(':');
		return Arrays.stream(Type.values())
			.filter((type) -> colon > 0 && text.substring(0, colon).equals(type.word()))
			.map((type) -> new RecordReference(type, text.substring(colon + 1)))
			.findFirst();
	}

	@Override
	public String toString() {
		return this.type.word() + ":" + this.slug;
	}

	/** What can be referred to. */
	public enum Type {

		WORK, BODY, EXHIBITION, PUBLICATION, PERSON, EVENT, YEAR;

		/** The word before the colon. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** All words, for a message. */
		public static String words() {
			return Arrays.stream(values()).map(Type::word).collect(Collectors.joining(", "));
		}

	}

}
