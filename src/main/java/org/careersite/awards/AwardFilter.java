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
 * @param body the slug of who gave them, if asked
 * @param work the slug of the work they were for, if asked
 */
record AwardFilter(@Nullable Outcome outcome, @Nullable String body, @Nullable String work, YearQuery years,
		Grouping grouping) {

	/** Reads the filters {@code outcome, body, work, years} and {@code group}. */
	static AwardFilter of(ListQuery query, CareerSnapshot career) {
		AwardNames names = AwardNames.of(career);
		return new AwardFilter(query.oneOf("outcome", Outcome.class, Outcome::label),
				query.oneOf("body", names.bodies().all().keySet(), names.bodies()::title),
				query.oneOf("work", names.works().all().keySet(), names.works()::title), query.years("years"),
				query.option("group", Grouping.class, Grouping.YEAR));
	}

	/** What it finds, in the order of its list. */
	List<AwardSummary> find(CareerSnapshot career) {
		return ofOutcome(ofAnyOutcome(career));
	}

	/** What the other filters find, of any outcome, in the order of its list. */
	List<AwardSummary> ofAnyOutcome(CareerSnapshot career) {
		return career.awards()
			.stream()
			.filter((award) -> this.body == null || award.body().equals(this.body))
			.filter((award) -> this.work == null || this.work.equals(award.work()))
			.filter((award) -> this.years.contains(award.year()))
			.sorted(this.grouping.order())
			.toList();
	}

	/** Of some awards those that have its outcome. */
	List<AwardSummary> ofOutcome(List<AwardSummary> any) {
		return any.stream().filter((award) -> this.outcome == null || award.outcome() == this.outcome).toList();
	}

}
