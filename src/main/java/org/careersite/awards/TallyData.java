package org.careersite.awards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardRepository.Sum;
import org.careersite.career.AwardTally;
import org.careersite.career.Work;
import org.careersite.opendata.BodyData;
import org.careersite.opendata.NamedData;
import org.jspecify.annotations.Nullable;

/**
 * How many awards there are.
 *
 * @param won how many prizes were won
 * @param nominated how many nominations there were
 * @param mentions how many honourable mentions
 * @param honours how many honours that are no prizes
 * @param byYear the same for each year that has any, newest first
 * @param byBody the same for each body, by name
 * @param byWork the same for each work, by title; awards that are for no known work are
 * in none of them
 */
@Schema(name = "Tally")
record TallyData(long won, long nominated, long mentions, long honours, List<YearTally> byYear, List<BodyTally> byBody,
		List<WorkTally> byWork) {

	static TallyData of(List<Sum> sums, List<AwardBody> bodies, List<Work> works) {
		AwardTally all = tallies(sums, (sum) -> "").getOrDefault("", AwardTally.NONE);
		List<YearTally> byYear = new ArrayList<>();
		tallies(sums, Sum::getYear).forEach((year, tally) -> byYear.add(YearTally.of(year, tally)));
		byYear.sort(Comparator.comparing(YearTally::year).reversed());
		Map<String, AwardTally> ofBodies = tallies(sums, Sum::getBody);
		Map<String, AwardTally> ofWorks = tallies(sums, Sum::getWork);
		return new TallyData(all.won(), all.nominated(), all.mentions(), all.honours(), byYear,
				bodies.stream()
					.filter((body) -> ofBodies.containsKey(body.slug()))
					.map((body) -> BodyTally.of(body, ofBodies.getOrDefault(body.slug(), AwardTally.NONE)))
					.toList(),
				works.stream()
					.filter((work) -> ofWorks.containsKey(work.slug()))
					.map((work) -> WorkTally.of(work, ofWorks.getOrDefault(work.slug(), AwardTally.NONE)))
					.toList());
	}

	private static <K extends Comparable<K>> Map<K, AwardTally> tallies(List<Sum> sums,
			Function<Sum, @Nullable K> key) {
		Map<K, AwardTally> tallies = new TreeMap<>();
		for (Sum sum : sums) {
			K of = key.apply(sum);
			if (of != null) {
				tallies.merge(of, AwardTally.of(sum.getOutcome(), sum.getNumber()), AwardTally::plus);
			}
		}
		return tallies;
	}

	/**
	 * The awards of a year.
	 *
	 * @param year the year
	 * @param won how many prizes were won
	 * @param nominated how many nominations there were
	 * @param mentions how many honourable mentions
	 * @param honours how many honours that are no prizes
	 */
	record YearTally(int year, long won, long nominated, long mentions, long honours) {

		static YearTally of(int year, AwardTally tally) {
			return new YearTally(year, tally.won(), tally.nominated(), tally.mentions(), tally.honours());
		}

	}

	/**
	 * The awards of a body.
	 *
	 * @param body the body
	 * @param won how many prizes were won
	 * @param nominated how many nominations there were
	 * @param mentions how many honourable mentions
	 * @param honours how many honours that are no prizes
	 */
	record BodyTally(BodyData body, long won, long nominated, long mentions, long honours) {

		static BodyTally of(AwardBody body, AwardTally tally) {
			return new BodyTally(BodyData.of(body), tally.won(), tally.nominated(), tally.mentions(), tally.honours());
		}

	}

	/**
	 * The awards for a work.
	 *
	 * @param work the work
	 * @param won how many prizes were won
	 * @param nominated how many nominations there were
	 * @param mentions how many honourable mentions
	 * @param honours how many honours that are no prizes
	 */
	record WorkTally(NamedData work, long won, long nominated, long mentions, long honours) {

		static WorkTally of(Work work, AwardTally tally) {
			return new WorkTally(NamedData.of(work), tally.won(), tally.nominated(), tally.mentions(), tally.honours());
		}

	}

}
