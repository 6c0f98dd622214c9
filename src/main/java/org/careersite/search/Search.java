package org.careersite.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.web.NearestTitles;
import org.careersite.web.section.HitType;
import org.careersite.web.section.RecordLink;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.TypedSearchAggregationFactory;
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

	/** So many records are guessed. */
	private static final int GUESSES = 5;

	private static final AggregationKey<Map<HitType, Long>> COUNTS = AggregationKey.of("counts");

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
	FoundEntries find(SearchText question, @Nullable HitType type, int offset, int limit) {
		if (question.isEmpty()) {
			return FoundEntries.NOTHING;
		}
		return this.indexing.ask((session, vocabulary) -> {
			Matching exact = new Matching(question, vocabulary, false);
			FoundEntries answer = find(session, exact, type, offset, limit);
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
	List<Hit> nearest(SearchText question, int limit) {
		if (question.terms().isEmpty()) {
			return List.of();
		}
		return this.indexing.ask((session, vocabulary) -> {
			Matching matching = new Matching(question, vocabulary, true);
			return session.search(Entry.class)
				.select(IndexedEntry.class)
				.where(matching::nearest)
				.sort(Matching::order)
				.fetch(limit)
				.hits()
				.stream()
				.map((found) -> Hit.of(found, matching))
				.toList();
		});
	}

	@Override
	public List<RecordLink> nearestTo(String words) {
		SearchText question = SearchText.of(words);
		if (question.terms().isEmpty() || !this.indexing.isReady()) {
			return List.of();
		}
		return this.indexing.ask((session, vocabulary) -> session.search(Entry.class)
			.select(IndexedEntry.class)
			.where(new Matching(question, vocabulary, true)::guesses)
			.sort(Matching::order)
			.fetchHits(GUESSES)
			.stream()
			.map((found) -> new RecordLink(found.title(), found.lang(), found.url(), found.cited()))
			.toList());
	}

	/** Whether there is a title but for one slip, and none without. */
	private static boolean isNearlyATitle(SearchSession session, Matching matching) {
		return session.search(Entry.class).where(matching::nearTitle).fetchTotalHitCount() > 0
				&& session.search(Entry.class).where(matching::title).fetchTotalHitCount() == 0;
	}

	private static FoundEntries find(SearchSession session, Matching matching, @Nullable HitType type, int offset,
			int limit) {
		SearchResult<IndexedEntry> found = session.search(Entry.class)
			.select(IndexedEntry.class)
			.where((f) -> matching.ranked(f, type))
			.sort(Matching::order)
			.aggregation(COUNTS, Search::count)
			.fetch(offset, limit);
		List<IndexedEntry> hits = found.hits();
		String respelt = (matching.forgiving() && !hits.isEmpty()) ? matching.respelt(words(hits.get(0))) : null;
		return new FoundEntries((type != null) ? counts(session, matching) : found.aggregation(COUNTS),
				found.total().hitCount(), hits.stream().map((hit) -> Hit.of(hit, matching)).toList(), respelt);
	}

	private static AggregationFinalStep<Map<HitType, Long>> count(TypedSearchAggregationFactory<?> f) {
		return f.terms().field(Entry.TYPE, HitType.class).value(f.sum().field(Entry.COUNT, Long.class));
	}

	/** How many there are of each type, whatever type is asked for. */
	private static Map<HitType, Long> counts(SearchSession session, Matching matching) {
		return session.search(Entry.class)
			.where(matching::entries)
			.aggregation(COUNTS, Search::count)
			.fetch(0)
			.aggregation(COUNTS);
	}

	private static Set<String> words(IndexedEntry hit) {
		return Stream.of(hit.title(), hit.kind(), hit.passage()).flatMap(Words::of).collect(Collectors.toSet());
	}

}
