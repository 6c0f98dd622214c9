package org.careersite.career;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces text to what readers type: no case, no accents, {@code &} as "and", punctuation
 * as spaces.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Folding() {
	}

	/** Folds a text; two texts that readers take for the same fold to the same. */
	public static String fold(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		plain = plain.toLowerCase(Locale.ROOT).replace("&", " and ").replace("'", "").replace("’", "");
		return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
	}

}
