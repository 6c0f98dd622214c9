package org.careersite.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careersite.career.Award;
import org.careersite.career.AwardRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.InOrder;
import org.careersite.career.Category;
import org.careersite.career.LifeEvent;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Moment;
import org.careersite.career.Publication;
import org.careersite.career.PublicationRepository;
import org.careersite.career.Showing;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.web.AwardLine;

import org.springframework.stereotype.Component;

/**
 * Reads the records that {@link Moment moments} stand for: those of a lane at once, in
 * the order of the moments.
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

	List<Work> works(List<Moment> moments) {
		return InOrder.of(slugs(moments), this.works::findBySlugIn, Work::slug);
	}

	List<Award> awards(List<Moment> moments) {
		return InOrder.of(slugs(moments), this.awards::findBySlugIn, Award::slug);
	}

	List<Showing> showings(List<Moment> moments) {
		return InOrder.of(slugs(moments), this.exhibitions::findShowings, Showing::slug);
	}

	List<Publication> publications(List<Moment> moments) {
		return InOrder.of(slugs(moments), this.publications::findBySlugIn, Publication::slug);
	}

	List<LifeEvent> events(List<String> slugs) {
		return InOrder.of(slugs, this.events::findBySlugIn, LifeEvent::slug);
	}

	/** MomentIndex of any lanes as entries of the timeline, in their order. */
	List<Entry> entries(List<Moment> moments) {
		Map<Category, List<Moment>> lanes = new EnumMap<>(Category.class);
		for (Category lane : Category.values()) {
			lanes.put(lane, moments.stream().filter((moment) -> moment.lane() == lane).toList());
		}
		Map<Moment, Entry> entries = new HashMap<>();
		lanes.forEach((lane, of) -> {
			List<Entry> read = entries(lane, of);
			for (int i = 0; i < read.size(); i++) {
				entries.put(of.get(i), read.get(i));
			}
		});
		return moments.stream().map((moment) -> Objects.requireNonNull(entries.get(moment))).toList();
	}

	static List<String> slugs(List<Moment> moments) {
		return moments.stream().map(Moment::slug).toList();
	}

	private List<Entry> entries(Category lane, List<Moment> moments) {
		return switch (lane) {
			case LIFE -> events(slugs(moments)).stream().map(Entry::of).toList();
			case WORK -> works(moments).stream().map(Entry::of).toList();
			case AWARD -> awards(moments).stream().map(AwardLine::of).map(Entry::of).toList();
			case EXHIBITION -> showings(moments).stream().map(Entry::of).toList();
			case PUBLICATION -> publications(moments).stream().map(Entry::of).toList();
		};
	}

}
