package org.careersite.career.snapshot;

import org.careersite.career.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AwardTallyTests {

	@Test
	void addsEachOutcomeToItsOwnCount() {
		AwardTally tally = AwardTally.of(Outcome.WON, 4)
			.plus(AwardTally.of(Outcome.NOMINATED, 12))
			.plus(AwardTally.of(Outcome.MENTION, 2))
			.plus(AwardTally.of(Outcome.HONOUR, 3))
			.plus(AwardTally.of(Outcome.WON, 1));

		assertThat(tally).isEqualTo(new AwardTally(5, 12, 2, 3));
		assertThat(tally.total()).isEqualTo(22);
	}

	@Test
	void addsAnotherTally() {
		AwardTally tally = new AwardTally(1, 2, 3, 4).plus(new AwardTally(10, 20, 30, 40));

		assertThat(tally).isEqualTo(new AwardTally(11, 22, 33, 44));
	}

	@ParameterizedTest
	@EnumSource
	void countsOneOutcomeAlone(Outcome outcome) {
		AwardTally tally = AwardTally.of(outcome, 7);

		assertThat(tally.count(outcome)).isEqualTo(7);
		assertThat(tally.total()).isEqualTo(7);
		assertThat(tally.outcomes()).containsExactly(outcome);
	}

	@Test
	void saysInWordsWhatThereIs() {
		assertThat(new AwardTally(4, 12, 0, 0)).hasToString("4\u00a0won, 12\u00a0nominations");
		assertThat(new AwardTally(1, 1, 1, 1))
			.hasToString("1\u00a0won, 1\u00a0nomination, 1\u00a0mention, 1\u00a0honour");
		assertThat(new AwardTally(31, 29, 2, 3))
			.hasToString("31\u00a0won, 29\u00a0nominations, 2\u00a0mentions, 3\u00a0honours");
		assertThat(AwardTally.NONE).hasToString("");
	}

	@Test
	void tellsWhatWasForPublicationsApart() {
		AwardTally tally = new AwardTally(30, 29, 0, 0).plus(AwardTally.of(Outcome.WON, 1, true));

		assertThat(tally).hasToString("31\u00a0won (1 of them for a publication), 29\u00a0nominations");
		assertThat(tally.plus(AwardTally.of(Outcome.NOMINATED, 2, true)))
			.hasToString("31\u00a0won (1 of them for a publication), 31\u00a0nominations (2 of them for publications)");
		assertThat(tally.plus(tally)).hasToString("62\u00a0won (2 of them for publications), 58\u00a0nominations");
		assertThat(tally.only(Outcome.WON))
			.isEqualTo(new AwardTally(30, 0, 0, 0).plus(AwardTally.of(Outcome.WON, 1, true)));
		assertThat(tally.only(Outcome.NOMINATED)).isEqualTo(new AwardTally(0, 29, 0, 0));
		assertThat(AwardTally.of(Outcome.WON, 1, true)).hasToString("1\u00a0won (for a publication)");
		assertThat(AwardTally.of(Outcome.WON, 0, true)).isEqualTo(AwardTally.NONE);
	}

	@Test
	void namesOutcomesInTheirOrder() {
		assertThat(new AwardTally(0, 3, 0, 1).outcomes()).containsExactly(Outcome.NOMINATED, Outcome.HONOUR);
		assertThat(AwardTally.NONE.outcomes()).isEmpty();
	}

}
