package org.careersite.career;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AwardTallyTests {

	@Test
	void addsEachOutcomeToItsOwnCount() {
		AwardTally tally = AwardTally.NONE.plus(Outcome.WON, 4)
			.plus(Outcome.NOMINATED, 12)
			.plus(Outcome.MENTION, 2)
			.plus(Outcome.HONOUR, 3)
			.plus(Outcome.WON, 1);

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
		assertThat(new AwardTally(4, 12, 0, 0)).hasToString("4 won, 12 nominations");
		assertThat(new AwardTally(1, 1, 1, 1)).hasToString("1 won, 1 nomination, 1 mention, 1 honour");
		assertThat(new AwardTally(31, 29, 2, 3)).hasToString("31 won, 29 nominations, 2 mentions, 3 honours");
		assertThat(AwardTally.NONE).hasToString("");
	}

	@Test
	void namesOutcomesInTheirOrder() {
		assertThat(new AwardTally(0, 3, 0, 1).outcomes()).containsExactly(Outcome.NOMINATED, Outcome.HONOUR);
		assertThat(AwardTally.NONE.outcomes()).isEmpty();
	}

}
