package org.careersite.awards;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.careersite.career.AwardKey;
import org.careersite.career.AwardTally;
import org.careersite.career.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Adds up awards.
 */
final class Tallies {

	private Tallies() {
	}

	/** How many awards there are of each key; those without one are left out. */
	static <K> Map<K, AwardTally> by(List<AwardKey> awards, Function<AwardKey, @Nullable K> key) {
		Map<K, long[]> counts = new HashMap<>();
		for (AwardKey award : awards) {
			K of = key.apply(award);
			if (of != null) {
				counts.computeIfAbsent(of, (each) -> new long[Outcome.values().length])[award.outcome()
					.ordinal()] += award.count();
			}
		}
		Map<K, AwardTally> tallies = new HashMap<>();
		counts.forEach((of, numbers) -> tallies.put(of, tally(numbers)));
		return tallies;
	}

	static AwardTally of(List<AwardKey> awards) {
		return sum(by(awards, AwardKey::outcome).values());
	}

	static AwardTally sum(Collection<AwardTally> tallies) {
		return tallies.stream().reduce(AwardTally.NONE, AwardTally::plus);
	}

	private static AwardTally tally(long[] numbers) {
		AwardTally tally = AwardTally.NONE;
		for (Outcome outcome : Outcome.values()) {
			tally = tally.plus(outcome, numbers[outcome.ordinal()]);
		}
		return tally;
	}

}
