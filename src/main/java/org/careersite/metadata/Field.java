package org.careersite.metadata;

import java.util.Locale;
import java.util.regex.Pattern;

import org.careersite.career.Medium;

/**
 * Where somebody had a part. It decides which property of schema.org says that part; a
 * part that no property says is a contribution.
 */
public enum Field {

	/** Film and television. */
	SCREEN,

	/** A composition. */
	MUSIC,

	/** Any other work. */
	WORK,

	/** An exhibition. */
	EVENT,

	/** An event of the life, which is about those whom it names. */
	LIFE;

	/** That of a work of a medium. */
	public static Field of(Medium medium) {
		return switch (medium) {
			case SCREEN -> SCREEN;
			case MUSIC -> MUSIC;
			default -> WORK;
		};
	}

	/** The property that says a part, in whatever words that is told. */
	public String property(String role) {
		String word = role.toLowerCase(Locale.ROOT);
		if (this == LIFE) {
			return "about";
		}
		if (this == EVENT) {
			return event(word);
		}
		if (contains(word, "producer", "showrunner")) {
			return "producer";
		}
		if (contains(word, "subject")) {
			return "about";
		}
		if (contains(word, "writer", "playwright", "rewrite", "adaptation", "author")) {
			return "author";
		}
		if (this == SCREEN && contains(word, "director")) {
			return "director";
		}
		if (this == SCREEN && contains(word, "star", "cast", "actor", "actress")) {
			return "actor";
		}
		if (this == MUSIC && contains(word, "composer")) {
			return "composer";
		}
		return contains(word, "creator", "film-maker", "photographer", "artist") ? "creator" : "contributor";
	}

	private static String event(String word) {
		if (contains(word, "subject", "named")) {
			return "about";
		}
		if (contains(word, "organiser", "organizer")) {
			return "organizer";
		}
		if (contains(word, "sponsor")) {
			return "sponsor";
		}
		return "contributor";
	}

	/** Whether one of the parts is a word of it, or several of them. */
	private static boolean contains(String word, String... parts) {
		return Pattern.compile("\\b(" + String.join("|", parts) + ")s?\\b").matcher(word).find();
	}

}
