package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.RoleGroup;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to know of a work to find, count and order it.
 *
 * @param folded its title as it is searched
 * @param sortKey its title as it is sorted
 * @param roles see {@link RoleGroup#words}
 * @param awards how many it has, those tied to it by inference too
 * @param inferred whether there are any of these
 */
public record WorkSummary(String slug, Title title, Medium medium, Kind kind, @Nullable YearSpan years,
		@Nullable PartialDate date, String folded, String sortKey, Set<String> roles, @Nullable String franchise,
		AwardTally awards, boolean inferred, boolean selected) {

	/** The order of the filmography: by the last year of a work, the undated last. */
	public static final Comparator<WorkSummary> NEWEST_FIRST = Comparator
		.comparing(WorkSummary::years, Comparator.nullsLast(YearSpan.LATEST_END_FIRST))
		.thenComparing(WorkSummary::date, Comparator.nullsLast(Comparator.reverseOrder()));

	/** By the date that a work began, the undated last. */
	public static final Comparator<WorkSummary> OLDEST_FIRST = Comparator
		.comparing(WorkSummary::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
		.thenComparing(WorkSummary::years, Comparator.nullsLast(YearSpan.LATEST_END_FIRST.reversed()));

	/** Most prizes first, then most nominations, then by title. */
	public static final Comparator<WorkSummary> MOST_AWARDED = Comparator
		.comparing((WorkSummary work) -> work.awards().won())
		.thenComparing((work) -> work.awards().nominated())
		.reversed()
		.thenComparing(WorkSummary::sortKey);

	static WorkSummary of(Work work, List<AwardSummary> awards) {
		return new WorkSummary(work.slug(), work.title(), work.medium(), work.kind(), work.years(), work.date(),
				work.folded(), work.sortKey(), RoleGroup.words(work.credits().stream().map(Credit::role).toList()),
				work.franchise(), awards.stream().map(AwardSummary::tally).reduce(AwardTally.NONE, AwardTally::plus),
				awards.stream().anyMatch(AwardSummary::inferred), work.selected());
	}

	/** Whether some of it lies in the years that are asked for, if any are. */
	public boolean isIn(YearQuery asked) {
		return (this.years != null) ? this.years.isIn(asked) : asked.equals(YearQuery.ALL);
	}

	/** Whether the person created it. */
	public boolean creator() {
		return this.roles.contains(Credit.CREATOR);
	}

}
