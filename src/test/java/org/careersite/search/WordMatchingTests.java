package org.careersite.search;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordMatchingTests {

	private final WordMatching exact = new WordMatching(null);

	@ParameterizedTest
	@CsvSource({ "intnet, intent", "edgr, edgar", "kriminal, criminal" })
	void answersInSpiteOfSlipsWhereTheseAreForgiven(String typed, String there) {
		assertThat(forgiving(there).answers(typed, there)).isTrue();
		assertThat(this.exact.answers(typed, there)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "crim, criminal", "uk, uk", "prints, print", "exhibitions, exhibition", "documentaries, documentary" })
	void answersByBeginningsAndSingulars(String typed, String there) {
		assertThat(this.exact.answers(typed, there)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "photography, photographs", "photography, photographer", "photographie, photographies", "探, 探偵" })
	void answersByRootsAndByOneCharacter(String typed, String there) {
		assertThat(this.exact.answers(typed, there)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "l, false", "la, true", "東, true", "abcdefghijklmnopqrstuvwxyzabcd, true",
			"abcdefghijklmnopqrstuvwxyzabcde, false" })
	void findsByItsBeginningWhatAReaderMayBegin(String word, boolean beginning) {
		assertThat(WordMatching.mayBeBeginning(word)).isEqualTo(beginning);
	}

	@Test
	void doesNotTakeOneLetterForABeginning() {
		assertThat(forgiving("law").answers("l", "law")).isFalse();
	}

	@Test
	void spellsAWordLikeTheNearestOfARecord() {
		WordMatching spelling = forgiving("criminally", "criminals", "criminal");

		assertThat(spelling.respelt("crimnial", Set.of("criminals", "criminal"))).isEqualTo("criminal");
		assertThat(spelling.respelt("crimnial", Set.of("criminals", "intent"))).isEqualTo("criminals");
	}

	@Test
	void leavesAWordThatARecordHasOrHasNothingLike() {
		WordMatching spelling = forgiving("criminal", "criminals");

		assertThat(spelling.respelt("criminal", Set.of("criminal", "criminals"))).isEqualTo("criminal");
		assertThat(spelling.respelt("zebra", Set.of("criminal"))).isEqualTo("zebra");
	}

	private static WordMatching forgiving(String... there) {
		return new WordMatching(new Vocabulary(List.of(there)));
	}

}
