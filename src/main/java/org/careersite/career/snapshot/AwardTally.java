package org.careersite.career.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.Outcome;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How many prizes, nominations, honourable mentions and honours there were.
 *
 * @param publications how many of these were for a publication; null for none
 */
public record AwardTally(long won, long nominated, long mentions, long honours,
		@JsonIgnore @Nullable AwardTally publications) {

	/** Nothing at all. */
	public static final AwardTally NONE = new AwardTally(0, 0, 0, 0);

	/** Awards of which none was for a publication. */
	public AwardTally(long won, long nominated, long mentions, long honours) {
		this(won, nominated, mentions, honours, null);
	}

	/** So many of one outcome. */
	public static AwardTally of(Outcome outcome, long count) {
		return of(outcome, count, false);
	}

	/** So many of one outcome, which may have been for a publication. */
	static AwardTally of(Outcome outcome, long count, boolean forPublication) {
		AwardTally tally = switch (outcome) {
			case WON -> new AwardTally(count, 0, 0, 0);
			case NOMINATED -> new AwardTally(0, count, 0, 0);
			case MENTION -> new AwardTally(0, 0, count, 0);
			case HONOUR -> new AwardTally(0, 0, 0, count);
		};
		return (forPublication && count > 0)
				? new AwardTally(tally.won, tally.nominated, tally.mentions, tally.honours, tally) : tally;
	}

	public AwardTally plus(AwardTally other) {
		AwardTally mine = this.publications;
		AwardTally others = other.publications;
		return new AwardTally(this.won + other.won, this.nominated + other.nominated, this.mentions + other.mentions,
				this.honours + other.honours,
				(mine == null || others == null) ? ((mine != null) ? mine : others) : mine.plus(others));
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

	/** Those of one outcome alone. */
	public AwardTally only(Outcome outcome) {
		long apart = (this.publications != null) ? this.publications.count(outcome) : 0;
		return of(outcome, count(outcome) - apart).plus(of(outcome, apart, true));
	}

	/** The outcomes that there is at least one of, in their order. */
	public List<Outcome> outcomes() {
		return Arrays.stream(Outcome.values()).filter((outcome) -> count(outcome) > 0).toList();
	}

	/** In words: {@code 31 won (1 of them for a publication)}. */
	public String counted(Outcome outcome) {
		return outcome.counted(count(outcome)) + apart(outcome);
	}

	/** How many of an outcome were for publications, in brackets; empty if none was. */
	public String apart(Outcome outcome) {
		long number = (this.publications != null) ? this.publications.count(outcome) : 0;
		if (number == 0) {
			return "";
		}
		return " " + Messages.get((number < count(outcome)) ? "tally.some-apart" : "tally.all-apart", number);
	}

	/** In words: {@code 4 won, 12 nominations}; empty if there is nothing. */
	@Override
	public String toString() {
		return outcomes().stream().map(this::counted).collect(Collectors.joining(", "));
	}

}
