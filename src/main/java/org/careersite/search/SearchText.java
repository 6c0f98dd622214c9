package org.careersite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearWords;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed, understood: years are taken out of it, the rest are terms.
 *
 * @param whole all of it, years and all, as one phrase to compare with titles
 * @param terms what stands between the blanks, years left out
 * @param years the years that the found must overlap; none if it names none
 * @param numbers the numbers by which it names years, as they may be part of a title
 */
record SearchText(String whole, List<Term> terms, @Nullable YearQuery years, List<String> numbers) {

	/** Words that say nothing alone; they need not be found. */
	private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "de", "des", "du", "for", "from",
			"happened", "in", "la", "le", "les", "of", "on", "or", "the", "to", "un", "une", "what", "with");

	/**
	 * So many words and so many numbers of years are looked for; what comes after is not.
	 */
	static final int MOST_WORDS = 20;

	/**
	 * No word is looked for after so many folded letters: a Korean syllable has three.
	 */
	static final int MOST_LETTERS = 200;

	/** Takes a text apart. Any text will do; one of symbols alone asks for these. */
	static SearchText of(String text) {
		YearWords found = YearWords.in(text);
		List<Term> terms = terms(found.others(), Words::parts);
		if (terms.isEmpty()) {
			terms = terms((found.years() == null) ? text : found.others().replaceAll("\\p{P}", ""), Words::symbols);
		}
		List<String> numbers = found.named()
			.stream()
			.flatMap((years) -> Words.parts(years).stream())
			.filter((word) -> Character.isDigit(word.charAt(0)))
			.distinct()
			.limit(MOST_WORDS)
			.toList();
		return new SearchText(Words.phrase(text), terms, found.years(), numbers);
	}

	/** Whether it asks for years alone. */
	boolean asksForYearsAlone() {
		return this.years != null && this.terms.stream().allMatch((term) -> SMALL.containsAll(term.parts()));
	}

	/** Whether it asks for nothing. */
	boolean isEmpty() {
		return this.years == null && this.terms.isEmpty();
	}

	/**
	 * The terms that must be found: all but the small words, unless there are no others.
	 */
	List<Term> required() {
		List<Term> large = this.terms.stream().filter((term) -> !term.small()).distinct().toList();
		return large.isEmpty() ? this.terms.stream().distinct().toList() : large;
	}

	/** The words of all terms, in their order. */
	List<String> words() {
		return this.terms.stream().flatMap((term) -> term.parts().stream()).toList();
	}

	private static List<Term> terms(String text, Function<String, List<String>> parts) {
		List<Term> terms = new ArrayList<>();
		int room = MOST_WORDS;
		int letters = MOST_LETTERS;
		for (List<String> words : Words.chunks(text).map(parts).filter((words) -> !words.isEmpty()).toList()) {
			if (room > 0 && letters > 0) {
				terms.add(new Term(words.subList(0, Math.min(room, words.size()))));
				room -= words.size();
				letters -= words.stream().mapToInt(String::length).sum();
			}
		}
		return List.copyOf(terms);
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
			return this.parts.stream()
				.allMatch((part) -> (part.length() == 1 && !Words.isUnspaced(part)) || SMALL.contains(part));
		}

	}

}
