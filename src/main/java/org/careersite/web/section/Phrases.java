package org.careersite.web.section;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.careersite.career.Subject;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Puts words together.
 */
public final class Phrases {

	private Phrases() {
	}

	/** What there is of some figures, in one line. */
	public static String joined(@Nullable String... figures) {
		return joinedBy(" · ", figures);
	}

	/** What there is of some words, with something between them. */
	public static String joinedBy(String between, @Nullable String... words) {
		return Arrays.stream(words)
			.filter((word) -> word != null && !word.isEmpty())
			.collect(Collectors.joining(between));
	}

	/** {@code Born 9 February 1954, Montreal · Died 2030}; empty if nothing is known. */
	public static String life(Subject subject) {
		String born = life(subject, "life.born.", subject.birthDate());
		String place = subject.birthPlace();
		return joined((born != null) ? joinedBy(", ", born, place) : life(subject, "life.born-in.", place),
				life(subject, "life.died.", subject.deathDate()));
	}

	private static @Nullable String life(Subject subject, String code, @Nullable Object what) {
		return (what != null) ? Messages.get(code + subject.type(), what) : null;
	}

	/** So many of something, in the words of a message; none for none. */
	public static @Nullable String counted(long number, String code) {
		return (number == 0) ? null : Messages.get(code, number);
	}

	/** Some words as a sentence; empty for none. */
	public static String sentence(Collection<String> parts) {
		String text = parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(", "));
		return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
	}

}
