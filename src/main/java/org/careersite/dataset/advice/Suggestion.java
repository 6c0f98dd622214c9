package org.careersite.dataset.advice;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.careersite.career.text.Folding;

/**
 * Finds the word that somebody meant among those that there are.
 */
public final class Suggestion {

	/** What is longer is a text. */
	private static final int LONGEST = 100;

	private static final int LETTERS_A_SLIP = 4;

	private Suggestion() {
	}

	/** {@code ; did you mean "law-and-order"?}, or nothing where no word is near. */
	public static String among(Collection<String> words, String written) {
		return nearest(words, written).map((word) -> "; did you mean \"" + word + "\"?").orElse("");
	}

	/**
	 * The word that differs least: in case and punctuation alone, in one letter of three,
	 * or in two of seven.
	 */
	public static Optional<String> nearest(Collection<String> words, String written) {
		String folded = (written.length() <= LONGEST) ? fold(written) : "";
		if (folded.isEmpty()) {
			return Optional.empty();
		}
		int most = Math.min((folded.length() + 1) / LETTERS_A_SLIP, LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE);
		return IntStream.rangeClosed(0, most)
			.mapToObj((slips) -> within(folded, slips))
			.map((near) -> words.stream().filter((word) -> near.test(fold(word))).findFirst().orElse(null))
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** What has at most so many slips; two letters in the wrong order are one. */
	private static Predicate<String> within(String word, int slips) {
		return (slips == 0) ? word::equals
				: new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(slips))::run;
	}

	private static String fold(String word) {
		return Folding.fold(word).replace(" ", "");
	}

}
