package org.careersite.career;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Names a record from within a text: {@code work:jo}, {@code year:1997}.
 *
 * @param type none for a year
 * @param slug its key, or the year
 */
public record RecordReference(@Nullable RecordType type, String slug) {

	private static final String YEAR = "year";

	/** Reads a reference; none if the text has another form, as a web address has. */
	public static Optional<RecordReference> parse(String text) {
		int colon = text.indexOf(':');
		String word = text.substring(0, Math.max(0, colon));
		if (word.equals(YEAR)) {
			return Optional.of(new RecordReference(null, text.substring(colon + 1)));
		}
		return Arrays.stream(RecordType.values())
			.filter((type) -> type.isReferable() && word(type).equals(word))
			.map((type) -> new RecordReference(type, text.substring(colon + 1)))
			.findFirst();
	}

	/** The word before the colon. */
	public static String word(RecordType type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	/** All words, for a message. */
	public static String words() {
		return Stream
			.concat(Arrays.stream(RecordType.values()).filter(RecordType::isReferable).map(RecordReference::word),
					Stream.of(YEAR))
			.collect(Collectors.joining(", "));
	}

	@Override
	public String toString() {
		return ((this.type != null) ? word(this.type) : YEAR) + ":" + this.slug;
	}

}
