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

	private static final Outcome[] OUTCOMES = Outcome.values();

	private Tallies() {
	}

	/** How many awards there are of each key; those without one are left out. */
	static <K> Map<K, AwardTally> by(List<AwardKey> awards, Function<AwardKey, @Nullable K> key) {
		Map<K, long[]> counts = new HashMap<>();
		for (AwardKey award : awards) {
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

	static AwardTally of(List<AwardKey> awards) {
		return sum(by(awards, AwardKey::outcome).values());
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

}
