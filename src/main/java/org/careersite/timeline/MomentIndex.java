package org.careersite.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.careersite.career.CareerReplaced;
import org.careersite.career.Kept;
import org.careersite.career.Category;
import org.careersite.career.Moment;
import org.careersite.career.MomentRepository;
import org.careersite.career.YearQuery;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows when everything in the career was, so that a page reads from the database only
 * what it shows.
 */
@Component
class MomentIndex {

	private final Kept<Map<Category, List<Moment>>> lanes;

	private final Kept<List<Moment>> line;

	private final Kept<List<String>> undated;

	MomentIndex(MomentRepository moments) {
		this.lanes = new Kept<>(() -> lanes(moments));
		this.line = new Kept<>(
				() -> this.lanes.get().values().stream().flatMap(List::stream).sorted(Moment.ORDER).toList());
		this.undated = new Kept<>(moments::undatedEvents);
	}

	/** Those of all lanes that began in some years, by date. */
	List<Moment> find(YearQuery years) {
		List<Moment> all = this.line.get();
		return years.equals(YearQuery.ALL) ? all
				: all.stream().filter((moment) -> years.contains(moment.date().year())).toList();
	}

	/** Those of one lane that a filter lets pass, in the order of a year's page. */
	List<Moment> find(Category lane, Predicate<Moment> filter) {
		return this.lanes.get().getOrDefault(lane, List.of()).stream().filter(filter).toList();
	}

	/** The keys of the events whose date the source does not give, in their order. */
	List<String> undated() {
		return this.undated.get();
	}

	@EventListener(CareerReplaced.class)
	void forget() {
		this.lanes.forget();
		this.line.forget();
		this.undated.forget();
	}

	private static Map<Category, List<Moment>> lanes(MomentRepository moments) {
		Map<Category, List<Moment>> lanes = new EnumMap<>(Category.class);
		lanes.put(Category.LIFE, moments.events());
		lanes.put(Category.WORK, moments.works());
		lanes.put(Category.AWARD, moments.awards());
		lanes.put(Category.EXHIBITION, moments.showings());
		lanes.put(Category.PUBLICATION, moments.publications());
		return lanes;
	}

}
