package org.careersite.search;

import java.util.Map;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/**
 * How well an entry answers a {@link SearchText}. Points are fixed numbers, not
 * frequencies, so that the order can be told from the records alone: the exact title,
 * then words of the title and of what sort of thing it is, then names, then text.
 *
 * @param matching what it answers
 * @param question what was asked
 */
record Scoring(Matching matching, SearchText question) {

	private static final int EXACT_TITLE = 4000;

	/** The years left out. */
	private static final int EXACT_WORDS = 2000;

	private static final int EXACT_SUBTITLE = 1000;

	static final int NEAR_TITLE = 500;

	static final int ALL_IN_TITLE = 200;

	private static final int BEGINNING_OF_TITLE = 100;

	/** The title is part of what was typed: {@code the series Law & Order}. */
	private static final int TITLE_AMONG_WORDS = 20;

	private static final int ALL_IN_NAMES = 50;

	/** For each word fewer that a title has beyond what was typed. */
	private static final int SHORT_TITLE = 3;

	/** A title with more words than these beyond what was typed counts as long. */
	private static final int LONG_TITLE = 3;

	/**
	 * What a word is worth in a field, and once more if it is there as it was typed; in a
	 * text 1.
	 */
	private static final Map<String, Integer> WORTH = Map.of(Entry.LABELS, 32, Entry.TITLE, 16, Entry.NAMES, 4);

	/** Gives an entry its points; those of all clauses that it meets are summed. */
	PredicateFinalStep clauses(SearchPredicateFactory f) {
		SimpleBooleanPredicateClausesStep<?, ?> points = f.or();
		if (!this.question.numbers().isEmpty()) {
			points.add(worth(f, ALL_IN_TITLE, this.matching.numbers(f)));
		}
		points.add(worth(f, EXACT_TITLE, this.matching.title(f)));
		if (this.question.asksForYearsAlone()) {
			return points;
		}
		wholeTitle(f, points);
		points.add(worth(f, ALL_IN_TITLE, this.matching.all(f, Entry.TITLE, Entry.LABELS)));
		points.add(worth(f, ALL_IN_NAMES, this.matching.all(f, Entry.TITLE, Entry.LABELS, Entry.NAMES)));
		points.add(shortTitle(f));
		this.question.required().stream().flatMap((term) -> term.required().stream()).distinct().forEach((word) -> {
			WORTH.forEach((field, worth) -> {
				points.add(worth(f, worth, this.matching.word(word).in(f, field)));
				points.add(worth(f, worth, f.match().field(field).matching(word)));
			});
			points.add(worth(f, 1, f.match().field(Entry.TEXT).matching(word)));
		});
		return points;
	}

	private void wholeTitle(SearchPredicateFactory f, SimpleBooleanPredicateClausesStep<?, ?> points) {
		String words = String.join(" ", this.question.words());
		points.add(worth(f, EXACT_WORDS, f.match().field(Entry.EXACT).matching(words)));
		points.add(worth(f, EXACT_SUBTITLE, f.match().field(Entry.SUBTITLE).matching(words)));
		points.add(worth(f, BEGINNING_OF_TITLE, WordMatching.beginning(f, words, Entry.EXACT, Entry.SUBTITLE)));
		points.add(worth(f, TITLE_AMONG_WORDS, Matching.titled(f, this.question.runs())));
		if (this.matching.forgiving()) {
			points.add(worth(f, NEAR_TITLE, this.matching.nearTitle(f)));
		}
	}

	private PredicateFinalStep shortTitle(SearchPredicateFactory f) {
		return f.bool().filter(this.matching.all(f, Entry.TITLE)).with((title) -> {
			for (int more = 0; more <= LONG_TITLE; more++) {
				title.should(worth(f, SHORT_TITLE, this.matching.titleOf(f, more)));
			}
		});
	}

	static PredicateFinalStep worth(SearchPredicateFactory f, int points, PredicateFinalStep what) {
		return f.bool().must(what).constantScore().boost(points);
	}

}
