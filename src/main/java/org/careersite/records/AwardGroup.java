package org.careersite.records;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careersite.career.Outcome;
import org.careersite.career.text.Messages;

/**
 * The awards of one outcome for a work or publication, on its page.
 */
public record AwardGroup(Outcome outcome, List<AwardData> awards) {

	/** So many prizes are named where the awards are folded. */
	private static final int MOST_NAMES = 5;

	/** Some awards by outcome, prizes won first. */
	public static List<AwardGroup> of(List<AwardData> awards) {
		return Arrays.stream(Outcome.values())
			.map((outcome) -> new AwardGroup(outcome,
					awards.stream().filter((award) -> award.outcome() == outcome).toList()))
			.filter((group) -> !group.awards.isEmpty())
			.toList();
	}

	/** The anchor of those of an outcome: {@code won}. */
	public static String id(Outcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT);
	}

	/** Its anchor. */
	public String id() {
		return id(this.outcome);
	}

	/** Whether it is inferred of any of them what they were for. */
	public boolean inferred() {
		return this.awards.stream().anyMatch(AwardData::inferred);
	}

	/** How many there are: {@code 16 nominations}. */
	public String counted() {
		return this.outcome.counted(this.awards.stream().mapToLong(AwardData::count).sum());
	}

	/** How many there are, and of what: {@code 16 nominations: Edgar, Emmy}. */
	public String inWords() {
		List<String> names = this.awards.stream().map(AwardData::familiarName).distinct().toList();
		Stream<String> rest = (names.size() > MOST_NAMES) ? Stream.of("…") : Stream.empty();
		return Messages.get("record.awards-of", counted(),
				String.join(", ", Stream.concat(names.stream().limit(MOST_NAMES), rest).toList()));
	}

}
