package org.careersite.career.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reduces text to what readers type: no case, no accents, {@code &} as "and", punctuation
 * as spaces.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

	/** Letters that Unicode does not take apart, as readers without them type them. */
	public static final Map<String, String> PLAIN_LETTERS = Map.of("ß", "ss", "ł", "l", "ø", "o", "đ", "d", "æ", "ae",
			"œ", "oe", "ð", "d", "þ", "th", "ı", "i");

	private static final Pattern LETTERS = Pattern.compile("[" + String.join("", PLAIN_LETTERS.keySet()) + "]");

	private Folding() {
	}

	/** Two texts that readers take for the same fold to the same, which may be empty. */
	public static String fold(String text) {
		return BETWEEN_WORDS.matcher(plain(text)).replaceAll(" ").strip();
	}

	/** Folds what is called so, or what asks for it: of symbols alone, these are left. */
	public static String foldName(String text) {
		String folded = fold(text);
		return folded.isEmpty() ? UNSEEN.matcher(plain(text)).replaceAll("") : folded;
	}

	private static String plain(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		plain = LETTERS.matcher(plain.toLowerCase(Locale.ROOT))
			.replaceAll((letter) -> PLAIN_LETTERS.getOrDefault(letter.group(), ""));
		return plain.replace("&", " and ").replace("'", "").replace("’", "");
	}

}
