package org.careersite.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.careersite.search.SearchText.Term;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in the fields of the index: as they were typed, as beginnings, in the
 * singular, and, if slips are forgiven, spelt as the {@link Vocabulary} has them.
 */
final class WordMatching {

	/** From this many letters on a word is found by its beginning. */
	private static final int LEAST_BEGINNING = 2;

	/** In a text only words of this length are forgiven. */
	private static final int LONG_ENOUGH_IN_TEXT = 5;

	/** What is longer is looked for as it is: Lucene refuses long beginnings. */
	private static final int LONGEST_BEGINNING = 200;

	private static final Pattern GRAPHY = Pattern.compile("(?<=graph)(?:y|ie)$");

	private final @Nullable Vocabulary vocabulary;

	/** Each word that was asked about is made out once: a search asks many times. */
	private final Map<String, Typed> typed = new HashMap<>();

	/**
	 * Finds words.
	 * @param vocabulary the spellings there are; none if no slips are forgiven
	 */
	WordMatching(@Nullable Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Whether a beginning of a word will do. */
	static boolean mayBeBeginning(String word) {
		return (word.length() >= LEAST_BEGINNING && !Vocabulary.isTooLong(word)) || Words.isUnspaced(word);
	}

	boolean forgiving() {
		return this.vocabulary != null;
	}

	/**
	 * Whether a word of a record answers one that was typed, with slips if they are
	 * forgiven.
	 */
	boolean answers(String word, String there) {
		Typed typed = typed(word);
		return typed.beginsIn(there) || typed.alike().contains(there);
	}

	/**
	 * A word as the words of a record spell it; as it is if they have it, or none like
	 * it.
	 */
	String respelt(String word, Set<String> there) {
		Typed typed = typed(word);
		return there.stream().anyMatch(typed::beginsIn) ? word
				: typed.alike().stream().filter(there::contains).findFirst().orElse(word);
	}

	/** The entries that have so many of the terms at least, in any of the fields. */
	PredicateFinalStep some(SearchPredicateFactory f, int least, List<Term> terms, String... fields) {
		return f.bool().with((some) -> {
			terms.forEach((term) -> some.should(term(f, term, fields)));
			some.minimumShouldMatchNumber(least);
		});
	}

	/**
	 * The entries that have a word in any of the fields. Of a text less is taken: it has
	 * too many words that are like others.
	 */
	PredicateFinalStep word(SearchPredicateFactory f, String word, String... fields) {
		SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
		Typed typed = typed(word);
		for (String field : fields) {
			boolean text = field.equals(Entry.TEXT);
			if (typed.forms().isEmpty()) {
				any.add(f.match().field(field).matching(word));
			}
			else {
				(text ? Set.of(root(word)) : typed.forms()).forEach((form) -> any.add(beginning(f, form, field)));
			}
			if (!typed.alike().isEmpty() && (!text || word.length() >= LONG_ENOUGH_IN_TEXT)) {
				any.add(f.terms().field(field).matchingAny(typed.alike()));
			}
		}
		return any;
	}

	/** The entries that have a text at the beginning of any of the fields. */
	static PredicateFinalStep beginning(SearchPredicateFactory f, String text, String... fields) {
		return (text.length() <= LONGEST_BEGINNING) ? f.prefix().fields(fields).matching(text)
				: f.match().fields(fields).matching(text);
	}

	/** A term is there where all its parts are, or all of it as one word. */
	private PredicateFinalStep term(SearchPredicateFactory f, Term term, String... fields) {
		if (term.parts().size() == 1) {
			return word(f, term.whole(), fields);
		}
		SimpleBooleanPredicateClausesStep<?, ?> parts = f.and();
		term.parts().forEach((part) -> parts.add(word(f, part, fields)));
		return f.or().add(parts).add(word(f, term.whole(), fields));
	}

	private Typed typed(String word) {
		return this.typed.computeIfAbsent(word, (key) -> new Typed(key, mayBeBeginning(key) ? forms(key) : Set.of(),
				(this.vocabulary != null) ? this.vocabulary.like(key) : Set.of()));
	}

	/**
	 * The beginnings by which a word is found: its root; where it is a plural in English,
	 * its singular, and the word itself where the singular is no beginning of it.
	 */
	private static Set<String> forms(String typed) {
		String word = root(typed);
		char[] letters = word.toCharArray();
		String singular = new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
		return word.startsWith(singular) ? Set.of(singular) : Set.of(word, singular);
	}

	/**
	 * What a word for an art has in common with that for its works: {@code photograph}.
	 */
	private static String root(String word) {
		return GRAPHY.matcher(word).replaceFirst("");
	}

	/**
	 * What answers a word that was typed.
	 *
	 * @param word as it was typed
	 * @param forms the beginnings by which it is found; none where it must be there whole
	 * @param alike how it may have been meant, nearest first
	 */
	private record Typed(String word, Set<String> forms, Set<String> alike) {

		boolean beginsIn(String there) {
			return there.equals(this.word) || this.forms.stream().anyMatch(there::startsWith);
		}

	}

}
