package org.careersite.search;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	@ParameterizedTest
	@CsvSource({ "law, 0", "edgr, 1", "intnets, 1", "menendes, 2", "abcdefghijklmnopqrstuvwxyzabcd, 2",
			"abcdefghijklmnopqrstuvwxyzabcde, 0" })
	void forgivesMoreInLongerWordsButNoneInWhatIsNoWord(String word, int slips) {
		assertThat(Vocabulary.slips(word)).isEqualTo(slips);
	}

	@ParameterizedTest
	@CsvSource({ "intnet, intent", "edgr, edgar", "eedgar, edgar", "edgaz, edgar", "raprochee, rapprochee",
			"reproche, rapproche", "kriminal, criminal", "criminal intnet, criminal intent" })
	void findsWhatWasMeantInSpiteOfSlips(String typed, String there) {
		assertThat(new Vocabulary(List.of(there, "zebra")).like(typed)).containsExactly(there);
	}

	@ParameterizedTest
	@CsvSource({ "laq, law", "intnte, intent", "mendes, menendez", "wire, write1" })
	void findsNothingBeyondThem(String typed, String there) {
		assertThat(new Vocabulary(List.of(there)).like(typed)).isEmpty();
	}

	@Test
	void findsTheNearestFirst() {
		assertThat(new Vocabulary(List.of("criminals", "criminel", "intent", "criminal")).like("criminal"))
			.containsExactly("criminal", "criminals", "criminel");
	}

	@Test
	void triesOnlySoManySpellings() {
		Vocabulary vocabulary = new Vocabulary(IntStream.range(0, 1000).mapToObj((n) -> "word" + n).toList());

		assertThat(vocabulary.like("word5", 2)).hasSize(50);
	}

	@Test
	void comparesNothingThatIsTooLongToBeAWord() {
		String typed = "\u4e03".repeat(31);

		assertThat(new Vocabulary(List.of(typed)).like(typed)).isEmpty();
		assertThat(new Vocabulary(List.of(typed)).like(typed.substring(1))).containsExactly(typed);
	}

	@Test
	void agreesWithTheAutomataOfLucene() {
		Random random = new Random(16);
		for (int round = 0; round < 200; round++) {
			Set<String> words = IntStream.range(0, 60).mapToObj((n) -> word(random)).collect(Collectors.toSet());
			String typed = word(random);
			int slips = 1 + random.nextInt(2);

			CharacterRunAutomaton within = new CharacterRunAutomaton(
					new LevenshteinAutomata(typed, true).toAutomaton(slips));
			Set<String> near = new HashSet<>(words);
			near.removeIf((word) -> !within.run(word));

			assertThat(new Vocabulary(words).like(typed, slips)).as(typed + " in " + words)
				.containsExactlyInAnyOrderElementsOf(near.stream().toList());
		}
	}

	/** Of few letters, so that many are alike. */
	private static String word(Random random) {
		return random.ints(1 + random.nextInt(7), 'a', 'd').mapToObj(Character::toString).collect(Collectors.joining());
	}

}
