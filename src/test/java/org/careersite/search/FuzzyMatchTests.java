package org.careersite.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FuzzyMatchTests {

	@ParameterizedTest
	@CsvSource({ "law, 0", "edgr, 1", "intnets, 1", "menendes, 2", "abcdefghijklmnopqrstuvwxyzabcd, 2",
			"abcdefghijklmnopqrstuvwxyzabcde, 0" })
	void forgivesMoreInLongerWordsButNoneInWhatIsNoWord(String word, int slips) {
		assertThat(FuzzyMatch.slips(word)).isEqualTo(slips);
	}

	@ParameterizedTest
	@CsvSource({ "l, false", "la, true", "東, true", "abcdefghijklmnopqrstuvwxyzabcd, true",
			"abcdefghijklmnopqrstuvwxyzabcde, false" })
	void findsByItsBeginningWhatAReaderMayBegin(String word, boolean beginning) {
		assertThat(FuzzyMatch.mayBeBeginning(word)).isEqualTo(beginning);
	}

}
