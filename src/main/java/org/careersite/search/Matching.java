package org.careersite.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.search.SearchText.Term;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.jspecify.annotations.Nullable;

/**
 * Says which entries answer a {@link SearchText}. In what order, {@link Scoring} says.
 */
final class Matching {

	/** Slips in more words than a title has would cost more than they are worth. */
	private static final int MOST_FORGIVEN = 8;

	private static final List<RecordType> WITH_PAGE = Arrays.stream(RecordType.values())
		.filter(RecordType::hasPage)
		.toList();

	private final SearchText question;

	private final List<Term> terms;

	/** The words of all required terms, and those that punctuation joins as one. */
	private final List<String> asked;

	/** The spellings there are; none if no slips are forgiven. */
	private final @Nullable Vocabulary vocabulary;

	/** Each word that was asked about is made out once: a search asks many times. */
	private final Map<String, WordMatching> words = new HashMap<>();

	/** The titles that are what was typed but for a slip or two, nearest first. */
	private final Set<String> nearTitles;

	/**
	 * Matches a question.
	 * @param vocabulary the words and titles there are
	 * @param forgiving whether slips are forgiven, if the question is short
	 */
	Matching(SearchText question, Vocabulary vocabulary, boolean forgiving) {
		this.question = question;
		this.terms = question.required();
		this.asked = this.terms.stream()
			.flatMap((term) -> Stream.concat(term.required().stream(), Stream.of(term.whole())))
			.distinct()
			.toList();
		this.vocabulary = (forgiving && question.words().size() <= MOST_FORGIVEN) ? vocabulary : null;
		this.nearTitles = (Vocabulary.slips(question.whole()) < 2) ? Set.of()
				: vocabulary.like(question.whole(), forgiving() ? 2 : 1);
	}

	boolean forgiving() {
		return this.vocabulary != null;
	}

	/**
	 * The entries that have each required term somewhere and overlap the years, or have
	 * their numbers in the title; also those whose title is just what was typed.
	 */
	PredicateFinalStep entries(SearchPredicateFactory f) {
		if (this.question.asksForYearsAlone()) {
			return f.or().add(title(f)).add(numbers(f));
		}
		PredicateFinalStep all = all(f, Entry.TITLE, Entry.LABELS, Entry.NAMES, Entry.TEXT);
		return f.or().add(f.and(all, years(f))).add(title(f)).add(forgiving() ? nearTitle(f) : f.matchNone());
	}

	/** The entries whose title is just what was typed. */
	PredicateFinalStep title(SearchPredicateFactory f) {
		return f.match().field(Entry.EXACT).matching(this.question.whole());
	}

	/**
	 * The entries whose title is what was typed but for a slip, or two where slips are
	 * forgiven; short ones and long ones are left out.
	 */
	PredicateFinalStep nearTitle(SearchPredicateFactory f) {
		return titled(f, this.nearTitles);
	}

	/** The entries whose title has at most so many words more than were typed. */
	PredicateFinalStep titleOf(SearchPredicateFactory f, int more) {
		return f.range().field("length").atMost(this.question.whole().split(" ").length + more);
	}

	/** The entries that have each required term in any of the fields. */
	PredicateFinalStep all(SearchPredicateFactory f, String... fields) {
		return some(f, this.terms.size(), fields);
	}

	/** What answers a word that was typed. */
	WordMatching word(String typed) {
		return this.words.computeIfAbsent(typed, (key) -> WordMatching.of(key, this.vocabulary));
	}

	/** The entries that answer, with their points; all, or those of one type. */
	PredicateFinalStep ranked(SearchPredicateFactory f, @Nullable RecordType type) {
		return scored(f, (type != null) ? f.and(entries(f), f.match().field(Entry.TYPE).matching(type)) : entries(f));
	}

	/** The entries that have any of the terms in title or names, with their points. */
	PredicateFinalStep nearest(SearchPredicateFactory f) {
		return scored(f, some(f, 1, Entry.TITLE, Entry.NAMES));
	}

	/**
	 * The entries with a page of their own whose title has most of the terms, or is
	 * nearly what was typed; the nearest title and those that are no longer come first.
	 */
	PredicateFinalStep guesses(SearchPredicateFactory f) {
		PredicateFinalStep most = some(f, this.terms.size() / 2 + 1, Entry.TITLE);
		PredicateFinalStep nearest = titled(f, this.nearTitles.stream().limit(1).toList());
		return scored(f, f.and(f.terms().field(Entry.TYPE).matchingAny(WITH_PAGE), f.or(most, nearTitle(f))))
			.should(Scoring.worth(f, Scoring.ALL_IN_TITLE, titleOf(f, 0)))
			.should(Scoring.worth(f, Scoring.NEAR_TITLE, nearest));
	}

	/**
	 * Best first; of equals what was won, then the earlier type, then the place in it.
	 */
	static SortFinalStep order(SearchSortFactory f) {
		return f.composite().add(f.score()).add(f.field("rank")).add(f.field("place"));
	}

	/** Whether a word of a text is one that was asked for. */
	boolean asks(String word) {
		return this.asked.stream().anyMatch((typed) -> word(typed).answers(word));
	}

	/**
	 * What was typed as the words of a record spell it.
	 * @param there the words of a record that was found
	 */
	String respelt(Set<String> there) {
		YearQuery years = this.question.years();
		Stream<String> words = this.question.words().stream().map((typed) -> word(typed).respelt(there));
		return String.join(" ", words.toList()) + ((years != null) ? " " + years : "");
	}

	/** The entries that have the numbers of the years in their title. */
	PredicateFinalStep numbers(SearchPredicateFactory f) {
		SimpleBooleanPredicateClausesStep<?, ?> all = f.and();
		this.question.numbers().forEach((number) -> all.add(f.prefix().field(Entry.TITLE).matching(number)));
		return all;
	}

	private BooleanPredicateClausesStep<?, ?> scored(SearchPredicateFactory f, PredicateFinalStep filter) {
		return f.bool().filter(filter).should(new Scoring(this, this.question).clauses(f));
	}

	/** The entries that have so many required terms at least. */
	private PredicateFinalStep some(SearchPredicateFactory f, int least, String... fields) {
		return f.bool().with((some) -> {
			this.terms.forEach((term) -> some.should(term(f, term, fields)));
			some.minimumShouldMatchNumber(least);
		});
	}

	/** A term is there where all its parts are, or all of it as one word. */
	private PredicateFinalStep term(SearchPredicateFactory f, Term term, String... fields) {
		PredicateFinalStep whole = word(term.whole()).in(f, fields);
		if (term.parts().size() == 1) {
			return whole;
		}
		SimpleBooleanPredicateClausesStep<?, ?> parts = f.and();
		term.required().forEach((part) -> parts.add(word(part).in(f, fields)));
		return f.or().add(parts).add(whole);
	}

	/** The entries whose title is one of some. */
	static PredicateFinalStep titled(SearchPredicateFactory f, Collection<String> titles) {
		return titles.isEmpty() ? f.matchNone() : f.terms().field(Entry.EXACT).matchingAny(titles);
	}

	private PredicateFinalStep years(SearchPredicateFactory f) {
		YearQuery years = this.question.years();
		return (years == null) ? f.matchAll() : f.or(
				f.and(f.range().field("first").atMost(years.to()), f.range().field("last").atLeast(years.from())),
				numbers(f));
	}

}
