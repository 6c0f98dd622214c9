package org.careersite.search;

import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/**
 * When a word that was typed is like a word that is there.
 */
final class FuzzyMatch {

	/** From this many letters on a word is found by its beginning. */
	private static final int LEAST_BEGINNING = 2;

	private static final int LONG = 8;

	private static final int MIDDLING = 4;

	/** What is longer, in code points, is no word that a reader misspells or begins. */
	private static final int LONGEST = 30;

	private static final Pattern GRAPHY = Pattern.compile("graph(?:y|ie)$");

	private FuzzyMatch() {
	}

	/** How many slips are forgiven: one in words of 4 to 7 letters, two from 8 to 30. */
	static int slips(String word) {
		if (word.length() < MIDDLING || isTooLong(word)) {
			return 0;
		}
		return (word.length() < LONG) ? 1 : 2;
	}

	/** Whether a beginning of a word will do. */
	static boolean mayBeBeginning(String word) {
		return (word.length() >= LEAST_BEGINNING && !isTooLong(word)) || Words.isUnspaced(word);
	}

	private static boolean isTooLong(String word) {
		return word.codePointCount(0, word.length()) > LONGEST;
	}

	/**
	 * What a word for an art has in common with that for its works: {@code photograph}.
	 */
	static String root(String word) {
		return GRAPHY.matcher(word).find() ? word.substring(0, word.lastIndexOf('h') + 1) : word;
	}

	/**
	 * The beginnings by which a word is found: its root; where it is a plural in English,
	 * its singular, and the word itself where the singular is no beginning of it.
	 */
	static Set<String> forms(String typed) {
		String word = root(typed);
		char[] letters = word.toCharArray();
		String singular = new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
		return word.startsWith(singular) ? Set.of(singular) : Set.of(word, singular);
	}

}
