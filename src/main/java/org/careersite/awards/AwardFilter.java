package org.careersite.awards;

import java.util.List;

import org.careersite.career.Outcome;
import org.careersite.career.RoleGroup;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the awards for.
 *
 * @param body the slug of who gave them
 * @param work the slug of the work they were for
 * @param role what the person was on that work
 * @param years when they were given
 * @param made when that work was made
 * @param names what the awards can be filtered by
 */
record AwardFilter(@Nullable Outcome outcome, @Nullable String body, @Nullable String work, @Nullable String role,
		YearQuery years, YearQuery made, Grouping grouping, AwardNames names) {

	static AwardFilter of(ListQuery query, CareerSnapshot career) {
		AwardNames names = AwardNames.of(career);
		AwardFilter filter = new AwardFilter(query.oneOf("outcome", List.of(Outcome.values())),
				query.oneOf("body", names.bodies().keySet(), names::body),
				query.oneOf("work", names.works().keySet(), names::work),
				query.oneOf("role", names.roles(), RoleGroup::label), query.years("years"), query.years("made"),
				query.option("group", Grouping.class, Grouping.YEAR), names);
		query.say("role", "awards.list.applied.role");
		query.say("years", "awards.list.applied.years");
		query.say("made", "awards.list.applied.made");
		return filter;
	}

	/** What it finds, in the order of its list. */
	List<AwardSummary> find(CareerSnapshot career) {
		return findIgnoring("", career).stream().sorted(this.grouping.order()).toList();
	}

	/** What the other filters find, in no order. */
	List<AwardSummary> findIgnoring(String filter, CareerSnapshot career) {
		return career.awards()
			.stream()
			.filter((award) -> this.outcome == null || award.outcome() == this.outcome || filter.equals("outcome"))
			.filter((award) -> this.body == null || award.body().equals(this.body) || filter.equals("body"))
			.filter((award) -> this.work == null || this.work.equals(award.work()) || filter.equals("work"))
			.filter((award) -> this.role == null || this.names.roles(award).contains(this.role)
					|| filter.equals("role"))
			.filter((award) -> this.years.contains(award.year()))
			.filter((award) -> this.made.equals(YearQuery.ALL) || madeThen(award))
			.toList();
	}

	private boolean madeThen(AwardSummary award) {
		WorkSummary of = this.names.work(award);
		return of != null && of.isIn(this.made);
	}

}
