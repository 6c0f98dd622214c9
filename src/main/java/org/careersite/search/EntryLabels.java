package org.careersite.search;

import java.util.Collection;
import java.util.stream.Collectors;

import org.careersite.career.Kind;
import org.careersite.web.AwardLine;

/**
 * The words in which {@link Entries} speak of a record.
 */
final class EntryLabels {

	private EntryLabels() {
	}

	/** What readers call a kind beyond its name. */
	static String otherWords(Kind kind) {
		return switch (kind) {
			case TV_SERIES, MINI_SERIES -> "television show";
			case TV_MOVIE -> "television film";
			case SHORT, FEATURE_FILM, DOCUMENTARY_SHORT, DOCUMENTARY_FEATURE, VIDEO_SHORT -> "film movie";
			case RADIO_PLAY, POEM, SONG, PHOTO_SERIES -> "";
		};
	}

	/** An award in a sentence. */
	static String said(AwardLine line) {
		StringBuilder text = new StringBuilder(line.outcomeInWords());
		if (line.named()) {
			text.append(", ").append(line.body().title());
		}
		if (line.prize() != null) {
			text.append(", ").append(line.prize());
		}
		if (line.object() != null) {
			text.append(line.inferred() ? ", probably for " : ", for ").append(line.object().title());
		}
		if (line.episode() != null) {
			text.append(", episode “").append(line.episode()).append('”');
		}
		if (line.creditedAs() != null) {
			text.append(", as ").append(line.creditedAs());
		}
		return text.append('.').toString();
	}

	/** Some words as a sentence; empty for none. */
	static String sentence(Collection<String> parts) {
		String text = parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(", "));
		return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
	}

}
