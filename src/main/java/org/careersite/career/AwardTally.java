package org.careersite.career;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many prizes were won, how many nominations, honourable mentions and honours there
 * were.
 */
public record AwardTally(long won, long nominated, long mentions, long honours) {

	/** Nothing at all. */
	public static final AwardTally NONE = new AwardTally(0, 0, 0, 0);

	/** So many of one outcome. */
	public static AwardTally of(Outcome outcome, long count) {
		return NONE.plus(outcome, count);
	}

	public AwardTally plus(Outcome outcome, long count) {
		return switch (outcome) {
			case WON -> new AwardTally(this.won + count, this.nominated, this.mentions, this.honours);
			case NOMINATED -> new AwardTally(this.won, this.nominated + count, this.mentions, this.honours);
			case MENTION -> new AwardTally(this.won, this.nominated, this.mentions + count, this.honours);
			case HONOUR -> new AwardTally(this.won, this.nominated, this.mentions, this.honours + count);
		};
	}

	public AwardTally plus(AwardTally other) {
		return new AwardTally(this.won + other.won, this.nominated + other.nominated, this.mentions + other.mentions,
				this.honours + other.honours);
	}

	public long total() {
		return this.won + this.nominated + this.mentions + this.honours;
	}

	public long count(Outcome outcome) {
		return switch (outcome) {
			case WON -> this.won;
			case NOMINATED -> this.nominated;
			case MENTION -> this.mentions;
			case HONOUR -> this.honours;
		};
	}

	/** The outcomes that there is at least one of, in their order. */
	public List<Outcome> outcomes() {
		return Arrays.stream(Outcome.values()).filter((outcome) -> count(outcome) > 0).toList();
	}

	/**
	 * In words, without what there is none of: {@code 4 won, 12 nominations}; empty if
	 * there is nothing.
	 */
	@Override
	public String toString() {
		return outcomes().stream().map((outcome) -> outcome.counted(count(outcome))).collect(Collectors.joining(", "));
	}

}
