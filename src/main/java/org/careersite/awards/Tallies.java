package org.careersite.awards;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.records.BodyData;
import org.careersite.records.NamedData;
import org.jspecify.annotations.Nullable;

/**
 * How many awards there are, those for publications included.
 *
 * @param all all of them
 * @param byYear those of each year that has any, newest first
 * @param byBody those of each body, by name
 * @param byWork those for each work, by title; awards that are for no known work are in
 * none of them
 */
record Tallies(@JsonUnwrapped AwardTally all, List<YearTally> byYear, List<BodyTally> byBody, List<WorkTally> byWork) {

	private static final Outcome[] OUTCOMES = Outcome.values();

	static Tallies of(List<AwardSummary> awards, AwardNames names) {
		Map<Integer, AwardTally> ofYears = by(awards, AwardSummary::year);
		Map<String, AwardTally> ofBodies = by(awards, AwardSummary::body);
		Map<String, AwardTally> ofWorks = by(awards, AwardSummary::work);
		return new Tallies(sum(ofYears.values()),
				ofYears.entrySet()
					.stream()
					.map((year) -> new YearTally(year.getKey(), year.getValue()))
					.sorted(Comparator.comparing(YearTally::year).reversed())
					.toList(),
				names.bodies()
					.values()
					.stream()
					.filter((body) -> ofBodies.containsKey(body.slug()))
					.map((body) -> new BodyTally(body, ofBodies.getOrDefault(body.slug(), AwardTally.NONE)))
					.toList(),
				names.works()
					.values()
					.stream()
					.filter((work) -> ofWorks.containsKey(work.slug()))
					.map((work) -> new WorkTally(work, ofWorks.getOrDefault(work.slug(), AwardTally.NONE)))
					.toList());
	}

	/** How many awards there are of each key; those without one are left out. */
	static <K> Map<K, AwardTally> by(List<AwardSummary> awards, Function<AwardSummary, @Nullable K> key) {
		Map<K, long[]> counts = new HashMap<>();
		for (AwardSummary award : awards) {
			K of = key.apply(award);
			if (of != null) {
				long[] numbers = counts.computeIfAbsent(of, (each) -> new long[2 * OUTCOMES.length]);
				numbers[award.outcome().ordinal() + ((award.publication() != null) ? OUTCOMES.length : 0)] += award
					.count();
			}
		}
		Map<K, AwardTally> tallies = new HashMap<>();
		counts.forEach((of, numbers) -> tallies.put(of, tally(numbers)));
		return tallies;
	}

	static AwardTally of(List<AwardSummary> awards) {
		return sum(by(awards, AwardSummary::outcome).values());
	}

	static AwardTally sum(Collection<AwardTally> tallies) {
		return tallies.stream().reduce(AwardTally.NONE, AwardTally::plus);
	}

	/** Of each outcome first those for no publication, then those for one. */
	private static AwardTally tally(long[] numbers) {
		AwardTally tally = AwardTally.NONE;
		for (int at = 0; at < numbers.length; at++) {
			if (numbers[at] > 0) {
				tally = tally.plus(OUTCOMES[at % OUTCOMES.length], numbers[at], at >= OUTCOMES.length);
			}
		}
		return tally;
	}

	/** The awards of a year. */
	record YearTally(int year, @JsonUnwrapped AwardTally awards) {
	}

	/** The awards of a body. */
	record BodyTally(BodyData body, @JsonUnwrapped AwardTally awards) {
	}

	/** The awards for a work. */
	record WorkTally(NamedData work, @JsonUnwrapped AwardTally awards) {
	}

}
