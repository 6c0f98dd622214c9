package org.careersite.opendata;

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
import org.careersite.site.Prose;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the newest entries of the career. What has no date is not among them.
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

	@Transactional(readOnly = true)
	public List<FeedEntry> newest() {
		return Stream
			.of(this.works.findAll().stream().map(FeedEntry::of), this.awards.findAll().stream().map(FeedEntry::of),
					exhibitions(), this.publications.findAll().stream().flatMap(FeedEntry::of),
					this.events.findAll().stream().flatMap((event) -> FeedEntry.of(event, this.prose)))
			.flatMap((entries) -> entries)
			.sorted(FeedEntry.NEWEST)
			.limit(MOST)
			.toList();
	}

	private Stream<FeedEntry> exhibitions() {
		Map<Exhibition, List<Showing>> showings = this.exhibitions.findShowingsIn(1, 9999)
			.stream()
			.collect(Collectors.groupingBy(Showing::exhibition));
		return showings.entrySet().stream().flatMap((shown) -> FeedEntry.of(shown.getKey(), shown.getValue()));
	}

}
