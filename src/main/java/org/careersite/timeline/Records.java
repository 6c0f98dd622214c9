package org.careersite.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careersite.career.Award;
import org.careersite.career.AwardRepository;
import org.careersite.career.Category;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.InOrder;
import org.careersite.career.LifeEvent;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Publication;
import org.careersite.career.PublicationRepository;
import org.careersite.career.Showing;
import org.careersite.career.Summary;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.records.AwardData;
import org.careersite.records.EventLine;
import org.careersite.records.PublicationData;
import org.careersite.records.WorkData;

import org.springframework.stereotype.Component;

/**
 * Reads the records that {@link Summary summaries} stand for: those of a lane at once, in
 * the order of the summaries.
 */
@Component
class Records {

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	Records(WorkRepository works, AwardRepository awards, ExhibitionRepository exhibitions,
			PublicationRepository publications, LifeEventRepository events) {
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
	}

	List<WorkData> works(List<Summary> records) {
		List<String> slugs = slugs(records);
		return WorkData.of(InOrder.of(slugs, this.works::findBySlugIn, Work::slug), this.awards.sumsByWork(slugs));
	}

	List<AwardData> awards(List<Summary> records) {
		return AwardData.of(InOrder.of(slugs(records), this.awards::findBySlugIn, Award::slug));
	}

	List<Showing> showings(List<Summary> records) {
		return InOrder.of(slugs(records), this.exhibitions::findShowings, Showing::slug);
	}

	List<PublicationData> publications(List<Summary> records) {
		return InOrder.of(slugs(records), this.publications::findBySlugIn, Publication::slug)
			.stream()
			.map(PublicationData::of)
			.toList();
	}

	List<EventLine> events(List<String> slugs) {
		return EventLine.of(InOrder.of(slugs, this.events::findBySlugIn, LifeEvent::slug));
	}

	/** Those of any lanes as entries of the timeline, in their order. */
	List<Entry> entries(List<Summary> records) {
		Map<Category, List<Summary>> lanes = new EnumMap<>(Category.class);
		for (Category lane : Category.values()) {
			lanes.put(lane, records.stream().filter((record) -> record.category() == lane).toList());
		}
		Map<Summary, Entry> entries = new HashMap<>();
		lanes.forEach((lane, of) -> {
			List<Entry> read = entries(lane, of);
			for (int i = 0; i < read.size(); i++) {
				entries.put(of.get(i), read.get(i));
			}
		});
		return records.stream().map((record) -> Objects.requireNonNull(entries.get(record))).toList();
	}

	static List<String> slugs(List<Summary> records) {
		return records.stream().map(Summary::slug).toList();
	}

	private List<Entry> entries(Category lane, List<Summary> records) {
		return switch (lane) {
			case LIFE -> events(slugs(records)).stream().map(Entry::of).toList();
			case WORK -> works(records).stream().map(Entry::of).toList();
			case AWARD -> awards(records).stream().map(Entry::of).toList();
			case EXHIBITION -> showings(records).stream().map(Entry::of).toList();
			case PUBLICATION -> publications(records).stream().map(Entry::of).toList();
		};
	}

}
