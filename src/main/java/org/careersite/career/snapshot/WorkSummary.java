package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;

/**
 * What one needs to know of a work to find, count and order it.
 *
 * @param folded its title as it is searched
 * @param sortKey its title as it is sorted
 * @param roles what the person was on it
 * @param selected whether the dataset selects it for the short CV
 */
public record WorkSummary(String slug, Title title, Medium medium, Kind kind, YearSpan years, String folded,
		String sortKey, Set<String> roles, boolean selected) {

	/** The order of the filmography. */
	public static final Comparator<WorkSummary> NEWEST_FIRST = Comparator
		.comparing(WorkSummary::years, YearSpan.LATEST_FIRST)
		.thenComparing(WorkSummary::sortKey);

	static WorkSummary of(Work work) {
		return new WorkSummary(work.slug(), work.title(), work.medium(), work.kind(), work.years(), work.folded(),
				work.sortKey(), work.credits().stream().map(Credit::role).collect(Collectors.toUnmodifiableSet()),
				work.selected());
	}

	/** Whether the person created it. */
	public boolean creator() {
		return this.roles.contains(Credit.CREATOR);
	}

}
