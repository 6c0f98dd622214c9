package org.careersite.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careersite.career.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordMatchingTests {

	@ParameterizedTest
	@CsvSource({ "intnet, intent", "edgr, edgar", "kriminal, criminal" })
	void answersInSpiteOfSlipsWhereTheseAreForgiven(String typed, String there) {
		assertThat(forgiving(typed, there).answers(there)).isTrue();
		assertThat(WordMatching.of(typed, null).answers(there)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "crim, criminal", "uk, uk", "prints, print", "exhibitions, exhibition", "documentaries, documentary" })
	void answersByBeginningsAndSingulars(String typed, String there) {
		assertThat(WordMatching.of(typed, null).answers(there)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "films, film", "series, serie", "scenaristes, scenariste", "journaux, journal", "prix, prix",
			"televisee, televisees", "photographies, photographie", "murders, murder" })
	void answersBySingularsInFrenchAndEnglishToWhoReadsFrench(String typed, String there) {
		assertThat(in("fr", typed).answers(there)).isTrue();
	}

	@Test
	void knowsNoSingularsInOtherLanguages() {
		assertThat(in("de", "films").answers("film")).isFalse();
		assertThat(in("ar", "films").answers("films")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "photography, photographs", "photography, photographer", "photographie, photographies", "探, 探偵" })
	void answersByRootsAndByOneCharacter(String typed, String there) {
		assertThat(WordMatching.of(typed, null).answers(there)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "l, false", "la, true", "東, true", "abcdefghijklmnopqrstuvwxyzabcd, true",
			"abcdefghijklmnopqrstuvwxyzabcde, false" })
	void findsByItsBeginningWhatAReaderMayBegin(String word, boolean beginning) {
		assertThat(WordMatching.mayBeBeginning(word)).isEqualTo(beginning);
	}

	@Test
	void doesNotTakeOneLetterForABeginning() {
		assertThat(forgiving("l", "law").answers("law")).isFalse();
	}

	@Test
	void spellsAWordLikeTheNearestOfARecord() {
		WordMatching spelling = forgiving("crimnial", "criminally", "criminals", "criminal");

		assertThat(spelling.respelt(Set.of("criminals", "criminal"))).isEqualTo("criminal");
		assertThat(spelling.respelt(Set.of("criminals", "intent"))).isEqualTo("criminals");
	}

	@Test
	void spellsAWordLikeTheNearestOfAllWhereARecordShowsNoneLikeIt() {
		assertThat(forgiving("exposistion", "expositions", "exposition").respelt(Set.of("forensics")))
			.isEqualTo("exposition");
	}

	@Test
	void leavesAWordThatARecordHasOrHasNothingLike() {
		assertThat(forgiving("criminal", "criminal", "criminals").respelt(Set.of("criminal", "criminals")))
			.isEqualTo("criminal");
		assertThat(forgiving("zebra", "criminal").respelt(Set.of("criminal"))).isEqualTo("zebra");
	}

	private static WordMatching in(String language, String typed) {
		return new Language(language, "en", Map.of()).speak(() -> WordMatching.of(typed, null));
	}

	private static WordMatching forgiving(String typed, String... there) {
		return WordMatching.of(typed, new Vocabulary(List.of(there)));
	}

}
