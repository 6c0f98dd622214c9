package org.careersite.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.text.RecordType;
import org.careersite.web.NearestTitles;
import org.careersite.web.section.RecordLink;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.TypedSearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Searches the career. What is spelt as it is there is looked for first; slips are
 * forgiven only where that finds nothing, or where what was typed is a title but for one
 * slip. So who spells well gets no near misses.
 */
@Component
class Search implements NearestTitles {

	/** How many near titles are offered where nothing was found. */
	private static final int NEAREST = 5;

	private static final AggregationKey<Map<RecordType, Long>> COUNTS = AggregationKey.of("counts");

	private final Indexing indexing;

	Search(Indexing indexing) {
		this.indexing = indexing;
	}

	/**
	 * What a question finds.
	 * @param type only records of this type; all if none
	 * @param offset how many hits to leave out from the start
	 * @param limit how many hits to give at most
	 */
	Answer find(SearchText question, @Nullable RecordType type, int offset, int limit) {
		if (question.isEmpty()) {
			return new Answer(Map.of(), 0, List.of(), null, (word) -> false);
		}
		return this.indexing.ask((session, vocabulary) -> {
			Matching exact = new Matching(question, vocabulary, false);
			Answer answer = find(session, exact, type, offset, limit);
			boolean meant = question.asksForYearsAlone()
					|| !answer.counts().isEmpty() && !isNearlyATitle(session, exact);
			return meant ? answer : find(session, new Matching(question, vocabulary, true), type, offset, limit);
		});
	}

	/** Whether there is a record whose title is just what was typed. */
	boolean isTitle(SearchText question) {
		return this.indexing.ask((session,
				vocabulary) -> session.search(Entry.class)
					.where(new Matching(question, vocabulary, false)::title)
					.fetchTotalHitCount() > 0);
	}

	/** The records whose titles and names come nearest to a question. */
	List<Hit> nearest(SearchText question) {
		return nearest(question, Matching::nearest);
	}

	@Override
	public List<RecordLink> nearestTo(String words) {
		return !this.indexing.isReady() ? List.of()
				: nearest(SearchText.of(words), Matching::guesses).stream()
					.map((hit) -> new RecordLink(hit.title(), hit.lang(), hit.url(), hit.cited()))
					.toList();
	}

	private List<Hit> nearest(SearchText question,
			BiFunction<Matching, SearchPredicateFactory, PredicateFinalStep> near) {
		return question.terms().isEmpty() ? List.of() : this.indexing.ask((session, vocabulary) -> {
			Matching matching = new Matching(question, vocabulary, true);
			return session.search(Entry.class)
				.select(Hit.class)
				.where((f) -> near.apply(matching, f))
				.sort(Matching::order)
				.fetchHits(NEAREST);
		});
	}

	/** Whether there is a title but for one slip, and none without. */
	private static boolean isNearlyATitle(SearchSession session, Matching matching) {
		return session.search(Entry.class).where(matching::nearTitle).fetchTotalHitCount() > 0
				&& session.search(Entry.class).where(matching::title).fetchTotalHitCount() == 0;
	}

	private static Answer find(SearchSession session, Matching matching, @Nullable RecordType type, int offset,
			int limit) {
		SearchResult<Hit> found = session.search(Entry.class)
			.select(Hit.class)
			.where((f) -> matching.ranked(f, type))
			.sort(Matching::order)
			.aggregation(COUNTS, Search::count)
			.fetch(offset, limit);
		List<Hit> hits = found.hits();
		return new Answer((type != null) ? counts(session, matching) : found.aggregation(COUNTS),
				found.total().hitCount(), hits,
				(matching.forgiving() && !hits.isEmpty()) ? matching.respelt(words(hits.get(0))) : null,
				matching::asks);
	}

	private static AggregationFinalStep<Map<RecordType, Long>> count(TypedSearchAggregationFactory<?> f) {
		return f.terms().field(Entry.TYPE, RecordType.class).value(f.sum().field(Entry.COUNT, Long.class));
	}

	/** How many there are of each type, whatever type is asked for. */
	private static Map<RecordType, Long> counts(SearchSession session, Matching matching) {
		return session.search(Entry.class)
			.where(matching::entries)
			.aggregation(COUNTS, Search::count)
			.fetch(0)
			.aggregation(COUNTS);
	}

	private static Set<String> words(Hit hit) {
		return Stream.of(hit.title(), hit.kind(), hit.passage()).flatMap(Words::of).collect(Collectors.toSet());
	}

	/**
	 * What a question found.
	 *
	 * @param counts how many of each type, counting awards and no records; types without
	 * any are left out
	 * @param total how many records of the types that were asked for
	 * @param hits some of these, best first
	 * @param suggestion how the question would have to be spelt, where slips were
	 * forgiven
	 * @param asked whether a word of a hit is one that was asked for
	 */
	record Answer(Map<RecordType, Long> counts, long total, List<Hit> hits, @Nullable String suggestion,
			Predicate<String> asked) {
	}

}
