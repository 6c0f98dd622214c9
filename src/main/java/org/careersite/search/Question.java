package org.careersite.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.careersite.career.YearQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed, understood: years are taken out of it, the rest are terms.
 *
 * @param whole all of it, years and all, as one phrase to compare with titles
 * @param terms what stands between the blanks, years left out
 * @param years the years that the found must overlap; none if it names none
 */
record Question(String whole, List<Term> terms, @Nullable YearQuery years) {

	/** Words that say nothing alone; they need not be found. */
	private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "de", "des", "du", "for", "from",
			"in", "la", "le", "les", "of", "on", "or", "the", "to", "un", "une", "with");

	/** The longest way to say years has three words: {@code 1990 to 1999}. */
	private static final int MOST_WORDS = 3;

	/**
	 * Takes a text apart. Any text will do; one without letters and digits asks for
	 * nothing.
	 */
	static Question of(String text) {
		List<String> chunks = Words.chunks(text).toList();
		List<String> words = new ArrayList<>();
		List<YearQuery> years = new ArrayList<>();
		int at = 0;
		while (at < chunks.size()) {
			int length = yearsAt(chunks, at);
			if (length > 0) {
				years.add(YearQuery.parse(String.join(" ", chunks.subList(at, at + length))));
			}
			else {
				words.add(chunks.get(at));
			}
			at += Math.max(length, 1);
		}
		return new Question(Words.phrase(text), terms(words), years.stream().reduce(Question::hull).orElse(null));
	}

	/** Whether it asks for years alone. */
	boolean asksForYearsAlone() {
		return this.years != null && this.terms.isEmpty();
	}

	/** Whether it asks for nothing. */
	boolean isEmpty() {
		return this.years == null && this.terms.isEmpty();
	}

	/**
	 * The terms that must be found: all but the small words, unless there are no others.
	 */
	List<Term> required() {
		List<Term> large = this.terms.stream().filter((term) -> !term.small()).toList();
		return large.isEmpty() ? this.terms : large;
	}

	/** The words of all terms, in their order. */
	List<String> words() {
		return this.terms.stream().flatMap((term) -> term.parts().stream()).toList();
	}

	private static List<Term> terms(List<String> chunks) {
		return chunks.stream().map(Words::parts).filter((parts) -> !parts.isEmpty()).map(Term::new).toList();
	}

	/** How many words from a place on say years; 0 if none do. */
	private static int yearsAt(List<String> chunks, int at) {
		for (int length = Math.min(MOST_WORDS, chunks.size() - at); length > 0; length--) {
			if (years(String.join(" ", chunks.subList(at, at + length))).isPresent()) {
				return length;
			}
		}
		return 0;
	}

	/** A number of one or two digits is a word, as in a title, and no year. */
	private static Optional<YearQuery> years(String text) {
		try {
			boolean small = Arrays.stream(text.split("\\D+")).allMatch((digits) -> digits.length() < 3);
			return small ? Optional.empty() : Optional.of(YearQuery.parse(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static YearQuery hull(YearQuery one, YearQuery other) {
		return new YearQuery(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
	}

	/**
	 * What stood between two blanks.
	 *
	 * @param parts its words, at least one: {@code jean-luc} has two
	 */
	record Term(List<String> parts) {

		/** Its words as one: {@code jeanluc}. */
		String whole() {
			return String.join("", this.parts);
		}

		boolean small() {
			return this.parts.stream().allMatch((part) -> part.length() == 1 || SMALL.contains(part));
		}

	}

}
