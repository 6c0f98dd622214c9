package org.careersite.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.AwardRepository;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.Showing;
import org.careersite.career.WorkRepository;
import org.careersite.web.Prose;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the entries of the career that were added last. A record of which no such day
 * is known goes by its own date; without one it is not among them.
 */
@Component
class FeedEntries {

	/** How many entries the feed has at most. */
	static final int MOST = 50;

	private final Prose prose;

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	FeedEntries(Prose prose, WorkRepository works, AwardRepository awards, ExhibitionRepository exhibitions,
			PublicationRepository publications, LifeEventRepository events) {
		this.prose = prose;
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
	}

	/**
	 * The newest first.
	 * @param published the day of the records that have none of their own
	 */
	@Transactional(readOnly = true)
	public List<FeedEntry> newest(@Nullable LocalDate published) {
		return Stream
			.of(this.works.findAll().stream().map(FeedEntry::of), this.awards.findAll().stream().map(FeedEntry::of),
					exhibitions(), this.publications.findAll().stream().map(FeedEntry::of),
					this.events.findAll().stream().map((event) -> FeedEntry.of(event, this.prose)))
			.flatMap((entries) -> entries)
			.map((entry) -> entry.orAdded(published))
			.filter((entry) -> entry.updated() != null)
			.sorted(FeedEntry.NEWEST)
			.limit(MOST)
			.toList();
	}

	private Stream<FeedEntry> exhibitions() {
		Map<Exhibition, List<Showing>> showings = this.exhibitions.findShowings()
			.stream()
			.collect(Collectors.groupingBy(Showing::exhibition));
		return showings.entrySet().stream().map((shown) -> FeedEntry.of(shown.getKey(), shown.getValue()));
	}

}
