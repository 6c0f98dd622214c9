package org.careersite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

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
		Set<String> small = Words.listed("small");
		return this.years != null && this.terms.stream().allMatch((term) -> small.containsAll(term.parts()));
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

	/** All that stands side by side: of two words each and both. */
	List<String> runs() {
		List<String> words = words();
		return IntStream.range(0, words.size())
			.boxed()
			.flatMap((from) -> IntStream.rangeClosed(from + 1, words.size())
				.mapToObj((to) -> String.join(" ", words.subList(from, to))))
			.toList();
	}

	private static List<Term> terms(String text, Function<String, List<String>> parts) {
		Set<String> small = Words.listed("small");
		List<Term> terms = new ArrayList<>();
		int room = MOST_WORDS;
		int letters = MOST_LETTERS;
		for (List<String> words : Words.chunks(text).map(parts).filter((words) -> !words.isEmpty()).toList()) {
			if (room > 0 && letters > 0) {
				terms.add(Term.of(words.subList(0, Math.min(room, words.size())), small));
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
	 * @param large those that say something: of {@code l'été} only {@code été}
	 */
	record Term(List<String> parts, List<String> large) {

		static Term of(List<String> parts, Set<String> small) {
			return new Term(parts,
					parts.stream()
						.filter((part) -> part.length() > 1 || Words.isUnspaced(part))
						.filter((part) -> !small.contains(part))
						.toList());
		}

		/** Its words as one: {@code jeanluc}. */
		String whole() {
			return String.join("", this.parts);
		}

		boolean small() {
			return this.large.isEmpty();
		}

		/** The words that must be found. */
		List<String> required() {
			return small() ? this.parts : this.large;
		}

	}

}
