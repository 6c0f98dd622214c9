package org.careersite.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

	@ParameterizedTest
	@CsvSource({ "law, 0", "edgr, 1", "intnets, 1", "menendes, 2" })
	void forgivesMoreInLongerWords(String word, int slips) {
		assertThat(Likeness.slips(word)).isEqualTo(slips);
	}

	@ParameterizedTest
	@CsvSource({ "intnet, intent", "edgr, edgar", "eedgar, edgar", "edgaz, edgar", "raprochee, rapprochee",
			"reproche, rapproche", "kriminal, criminal" })
	void answersInSpiteOfSlips(String typed, String there) {
		assertThat(Likeness.answers(typed, there, true)).isTrue();
		assertThat(Likeness.answers(typed, there, false)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "laq, law", "intnte, intent", "mendes, menendez", "wire, write1" })
	void doesNotAnswerBeyondThem(String typed, String there) {
		assertThat(Likeness.answers(typed, there, true)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "crim, criminal", "uk, uk", "prints, print", "exhibitions, exhibition", "documentaries, documentary" })
	void answersByBeginningsAndSingulars(String typed, String there) {
		assertThat(Likeness.answers(typed, there, false)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "photography, photographs", "photography, photographer", "photographie, photographies", "探, 探偵" })
	void answersByRootsAndByOneCharacter(String typed, String there) {
		assertThat(Likeness.answers(typed, there, false)).isTrue();
	}

	@Test
	void doesNotTakeOneLetterForABeginning() {
		assertThat(Likeness.answers("l", "law", true)).isFalse();
	}

	@Test
	void choosesTheWordThatIsMostLike() {
		assertThat(Likeness.nearest("intnet", List.of("internet", "intent", "content"))).isEqualTo("intent");
		assertThat(Likeness.nearest("zebra", List.of("intent"))).isEqualTo("zebra");
	}

}
