package org.careersite.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/**
 * When a word that was typed is like a word that is there.
 */
final class Likeness {

	/** From this many letters on a word is found by its beginning. */
	private static final int LEAST_BEGINNING = 2;

	private static final int LONG = 8;

	private static final int MIDDLING = 4;

	private static final Pattern GRAPHY = Pattern.compile("graph(?:y|ie)$");

	private Likeness() {
	}

	/** How many slips are forgiven: one in words of 4 to 7 letters, two from 8. */
	static int slips(String word) {
		if (word.length() < MIDDLING) {
			return 0;
		}
		return (word.length() < LONG) ? 1 : 2;
	}

	/** Whether a beginning of a word will do. */
	static boolean mayBeBeginning(String word) {
		return word.length() >= LEAST_BEGINNING || Words.isUnspaced(word);
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

	/**
	 * Whether one word answers another, or does so with as many slips as are forgiven.
	 */
	static boolean answers(String typed, String there, boolean forgiving) {
		if (typed.equals(there)
				|| mayBeBeginning(typed) && forms(typed).stream().anyMatch((form) -> there.startsWith(form))) {
			return true;
		}
		return forgiving && distance(typed, there) >= 0;
	}

	/** The word that is most like the one typed; that one itself if none is like it. */
	static String nearest(String typed, List<String> there) {
		return there.stream()
			.filter((word) -> distance(typed, word) >= 0)
			.min(Comparator.comparing((word) -> distance(typed, word)))
			.orElse(typed);
	}

	/** How many slips lie between two words; -1 if more than are forgiven. */
	private static int distance(String typed, String there) {
		return new DamerauLevenshteinDistance(slips(typed)).apply(typed, there);
	}

}
