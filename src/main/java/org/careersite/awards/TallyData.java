package org.careersite.awards;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.careersite.career.AwardKey;
import org.careersite.career.AwardTally;
import org.careersite.opendata.BodyData;
import org.careersite.opendata.NamedData;

/**
 * How many awards there are, those for publications included.
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
record TallyData(long won, long nominated, long mentions, long honours, List<YearTally> byYear, List<BodyTally> byBody,
		List<WorkTally> byWork) {

	static TallyData of(List<AwardKey> awards, Collection<BodyData> bodies, Collection<NamedData> works) {
		Map<Integer, AwardTally> ofYears = Tallies.by(awards, AwardKey::year);
		Map<String, AwardTally> ofBodies = Tallies.by(awards, AwardKey::body);
		Map<String, AwardTally> ofWorks = Tallies.by(awards, AwardKey::work);
		AwardTally all = Tallies.sum(ofYears.values());
		return new TallyData(all.won(), all.nominated(), all.mentions(), all.honours(),
				ofYears.entrySet()
					.stream()
					.map((year) -> YearTally.of(year.getKey(), year.getValue()))
					.sorted(Comparator.comparing(YearTally::year).reversed())
					.toList(),
				bodies.stream()
					.filter((body) -> ofBodies.containsKey(body.slug()))
					.map((body) -> BodyTally.of(body, ofBodies.getOrDefault(body.slug(), AwardTally.NONE)))
					.toList(),
				works.stream()
					.filter((work) -> ofWorks.containsKey(work.slug()))
					.map((work) -> WorkTally.of(work, ofWorks.getOrDefault(work.slug(), AwardTally.NONE)))
					.toList());
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

		static BodyTally of(BodyData body, AwardTally tally) {
			return new BodyTally(body, tally.won(), tally.nominated(), tally.mentions(), tally.honours());
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

		static WorkTally of(NamedData work, AwardTally tally) {
			return new WorkTally(work, tally.won(), tally.nominated(), tally.mentions(), tally.honours());
		}

	}

}
