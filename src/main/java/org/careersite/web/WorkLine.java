package org.careersite.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careersite.career.AwardRepository.WorkSum;
import org.careersite.career.AwardTally;
import org.careersite.career.Credit;
import org.careersite.career.Work;
import org.careersite.web.section.RecordLink;

/**
 * A work as pages show it in a list.
 *
 * @param link its title and page
 * @param kind what it is
 * @param years from first to last
 * @param roles what the person was on it, each role once
 * @param awards how many awards it has
 * @param inferred whether some of them are tied to it by inference
 */
public record WorkLine(RecordLink link, String kind, String years, List<String> roles, AwardTally awards,
		boolean inferred) {

	/** Lines for works whose credits are at hand, with the sums of their awards. */
	public static List<WorkLine> of(List<Work> works, Collection<WorkSum> sums) {
		Map<String, AwardTally> tallies = new HashMap<>();
		Set<String> inferred = sums.stream()
			.filter((sum) -> sum.getInferred() > 0)
			.map(WorkSum::getWork)
			.collect(Collectors.toSet());
		sums.forEach((sum) -> tallies.merge(sum.getWork(), AwardTally.of(sum.getOutcome(), sum.getNumber()),
				AwardTally::plus));
		return works.stream()
			.map((work) -> of(work, tallies.getOrDefault(work.slug(), AwardTally.NONE), inferred.contains(work.slug())))
			.toList();
	}

	private static WorkLine of(Work work, AwardTally awards, boolean inferred) {
		List<String> roles = work.credits().stream().map(Credit::role).distinct().toList();
		return new WorkLine(RecordLink.of(work), work.kind().label(), work.years().toString(), roles, awards, inferred);
	}

}
