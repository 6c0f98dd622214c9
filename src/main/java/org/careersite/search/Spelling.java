package org.careersite.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.careersite.search.Question.Term;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/**
 * Finds words in the fields of the index, as {@link Likeness} compares them.
 *
 * @param forgiving whether slips are forgiven
 */
record Spelling(boolean forgiving) {

	/** In a text only words of this length are forgiven. */
	private static final int LONG_ENOUGH_IN_TEXT = 5;

	/** The entries that have all the terms, each in any of the fields. */
	PredicateFinalStep all(SearchPredicateFactory f, List<Term> terms, String... fields) {
		SimpleBooleanPredicateClausesStep<?, ?> all = f.and();
		terms.forEach((term) -> all.add(term(f, term, fields)));
		return all;
	}

	/** The entries that have at least one of the terms, in any of the fields. */
	PredicateFinalStep any(SearchPredicateFactory f, List<Term> terms, String... fields) {
		SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
		terms.forEach((term) -> any.add(term(f, term, fields)));
		return any;
	}

	/** The entries that have a word in any of the fields. */
	PredicateFinalStep word(SearchPredicateFactory f, String word, String... fields) {
		SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
		Stream.of(fields).forEach((field) -> add(f, word, field, any));
		return any;
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
		if (Likeness.mayBeBeginning(word)) {
			Set<String> forms = text ? Set.of(Likeness.root(word)) : Likeness.forms(word);
			forms.forEach((form) -> any.add(f.prefix().field(field).matching(form)));
		}
		else {
			any.add(f.match().field(field).matching(word));
		}
		if (this.forgiving && Likeness.slips(word) > 0 && (!text || word.length() >= LONG_ENOUGH_IN_TEXT)) {
			any.add(f.match().field(field).matching(word).fuzzy(Likeness.slips(word)));
		}
	}

}
