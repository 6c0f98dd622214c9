package org.careersite.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.records.BodyData;
import org.careersite.records.NamedData;
import org.jspecify.annotations.Nullable;

/**
 * How many awards there are, those for publications included: of each year that has any,
 * newest first, of each body by name, and for each work by title.
 */
record Tallies(@JsonUnwrapped AwardTally all, List<YearTally> byYear, List<BodyTally> byBody, List<WorkTally> byWork) {

	static Tallies of(List<AwardSummary> awards, CareerSnapshot career) {
		SortedMap<String, AwardTally> ofBodies = by(awards, AwardSummary::body);
		SortedMap<String, AwardTally> ofWorks = by(awards, AwardSummary::work);
		List<YearTally> years = new ArrayList<>();
		by(awards, AwardSummary::year).descendingMap().forEach((year, tally) -> years.add(new YearTally(year, tally)));
		return new Tallies(of(awards), years,
				career.bodies()
					.stream()
					.flatMap((body) -> Stream.ofNullable(ofBodies.get(body.slug()))
						.map((tally) -> new BodyTally(BodyData.of(body), tally)))
					.toList(),
				AwardNames.of(career)
					.works()
					.values()
					.stream()
					.flatMap((work) -> Stream.ofNullable(ofWorks.get(work.slug()))
						.map((tally) -> new WorkTally(NamedData.of(work), tally)))
					.toList());
	}

	/** How many awards there are of each key; those without one are left out. */
	static <K extends Comparable<K>> TreeMap<K, AwardTally> by(List<AwardSummary> awards,
			Function<AwardSummary, @Nullable K> key) {
		return byEach(awards, (award) -> {
			K of = key.apply(award);
			return (of != null) ? Set.of(of) : Set.of();
		});
	}

	/** The same where an award may count for several. */
	static <K extends Comparable<K>> TreeMap<K, AwardTally> byEach(List<AwardSummary> awards,
			Function<AwardSummary, Set<K>> keys) {
		TreeMap<K, AwardTally> tallies = new TreeMap<>();
		awards.forEach(
				(award) -> keys.apply(award).forEach((key) -> tallies.merge(key, award.tally(), AwardTally::plus)));
		return tallies;
	}

	static AwardTally of(List<AwardSummary> awards) {
		return awards.stream().map(AwardSummary::tally).reduce(AwardTally.NONE, AwardTally::plus);
	}

	record YearTally(int year, @JsonUnwrapped AwardTally awards) {
	}

	record BodyTally(BodyData body, @JsonUnwrapped AwardTally awards) {
	}

	record WorkTally(NamedData work, @JsonUnwrapped AwardTally awards) {
	}

}
