package org.careersite.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.careersite.search.SearchText.Term;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in the fields of the index: as they were typed, in the forms of
 * {@link FuzzyMatch}, and, if slips are forgiven, spelt as the {@link Vocabulary} has
 * them.
 */
final class WordMatching {

	/** In a text only words of this length are forgiven. */
	private static final int LONG_ENOUGH_IN_TEXT = 5;

	/** What is longer is looked for as it is: Lucene refuses long beginnings. */
	private static final int LONGEST_BEGINNING = 200;

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

	boolean forgiving() {
		return this.vocabulary != null;
	}

	/**
	 * Whether a word of a record answers one that was typed, with slips if they are
	 * forgiven.
	 */
	boolean answers(String word, String there) {
		return typed(word).answeredBy(there);
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

	/** The entries that have all the terms, each in any of the fields. */
	PredicateFinalStep all(SearchPredicateFactory f, List<Term> terms, String... fields) {
		return some(f, terms.size(), terms, fields);
	}

	/** The entries that have so many of the terms at least, in any of the fields. */
	PredicateFinalStep some(SearchPredicateFactory f, int least, List<Term> terms, String... fields) {
		return f.bool().with((some) -> {
			terms.forEach((term) -> some.should(term(f, term, fields)));
			some.minimumShouldMatchNumber(least);
		});
	}

	/** The entries that have a word in any of the fields. */
	PredicateFinalStep word(SearchPredicateFactory f, String word, String... fields) {
		SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
		Stream.of(fields).forEach((field) -> add(f, word, field, any));
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

	/**
	 * A word is there as it is, as a beginning, in the singular, or with slips. Of a text
	 * less is taken: it has too many words that are like others.
	 */
	private void add(SearchPredicateFactory f, String word, String field, SimpleBooleanPredicateClausesStep<?, ?> any) {
		boolean text = field.equals(Entry.TEXT);
		Typed typed = typed(word);
		if (FuzzyMatch.mayBeBeginning(word)) {
			Set<String> forms = text ? Set.of(FuzzyMatch.root(word)) : typed.forms();
			forms.forEach((form) -> any.add(beginning(f, form, field)));
		}
		else {
			any.add(f.match().field(field).matching(word));
		}
		if (!typed.alike().isEmpty() && (!text || word.length() >= LONG_ENOUGH_IN_TEXT)) {
			any.add(f.terms().field(field).matchingAny(typed.alike()));
		}
	}

	private Typed typed(String word) {
		return this.typed.computeIfAbsent(word,
				(key) -> new Typed(key, FuzzyMatch.mayBeBeginning(key) ? FuzzyMatch.forms(key) : Set.of(),
						(this.vocabulary != null) ? this.vocabulary.like(key) : Set.of()));
	}

	/**
	 * What answers a word that was typed.
	 *
	 * @param word as it was typed
	 * @param forms the beginnings by which it is found
	 * @param alike how it may have been meant, nearest first
	 */
	private record Typed(String word, Set<String> forms, Set<String> alike) {

		boolean answeredBy(String there) {
			return beginsIn(there) || this.alike.contains(there);
		}

		boolean beginsIn(String there) {
			return there.equals(this.word) || this.forms.stream().anyMatch(there::startsWith);
		}

	}

}
