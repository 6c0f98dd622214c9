package org.careersite.awards;

import java.util.List;

import org.careersite.career.Outcome;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the awards for.
 *
 * @param outcome what came of them, if asked
 * @param body the slug of who gave them, if asked
 * @param work the slug of the work they were for, if asked
 * @param years when; all years if not asked
 * @param grouping how the list is grouped
 * @param page which page of it, from 0
 * @param size how many awards a page holds
 */
record AwardFilter(@Nullable Outcome outcome, @Nullable String body, @Nullable String work, YearQuery years,
		Grouping grouping, int page, int size) {

	/**
	 * Reads the filters {@code outcome, body, work, years, group} and {@code page}.
	 * @param size how many awards a page holds
	 */
	static AwardFilter of(ListQuery query, CareerSnapshot career, int size) {
		AwardNames names = AwardNames.of(career);
		return new AwardFilter(query.oneOf("outcome", Outcome.class, Outcome::label),
				query.oneOf("body", names.bodies().keySet(), names::body),
				query.oneOf("work", names.works().keySet(), names::work), query.years("years"),
				query.option("group", Grouping.class, Grouping.YEAR), query.page(), size);
	}

	/** What it finds, in the order of its list. */
	List<AwardSummary> find(CareerSnapshot career) {
		return ofOutcome(ofAnyOutcome(career));
	}

	/** What the other filters find, of any outcome, in the order of its list. */
	List<AwardSummary> ofAnyOutcome(CareerSnapshot career) {
		return career.awards()
			.stream()
			.filter((key) -> this.body == null || key.body().equals(this.body))
			.filter((key) -> this.work == null || this.work.equals(key.work()))
			.filter((key) -> this.years.contains(key.year()))
			.sorted(this.grouping.order())
			.toList();
	}

	/** Of some awards those that have its outcome. */
	List<AwardSummary> ofOutcome(List<AwardSummary> any) {
		return (this.outcome == null) ? any : any.stream().filter((key) -> key.outcome() == this.outcome).toList();
	}

}
