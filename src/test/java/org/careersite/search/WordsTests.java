package org.careersite.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Piñero              | pinero
			Pin\u0303ero        | pinero
			Straße              | strasse
			Łódź Ørsted         | lodz orsted
			RAPPROCHÉE          | rapprochee
			Law & Order         | law and order
			Law et Order        | law and order
			Jean-Luc            | jean luc jeanluc
			O'Brien’s           | o brien s obriens
			“Hasui”: Water,     | hasui water
			北京 Beijing         | 北京 京 beijing
			""")
	void foldsWhatReadersTakeForTheSame(String text, String words) {
		assertThat(Words.of(text)).containsExactly(words.split(" "));
	}

	@Test
	void findsWordsInsideARunOfCharacters() {
		assertThat(Words.of("七人の探偵")).containsExactly("七人の探偵", "人の探偵", "の探偵", "探偵", "偵");
		assertThat(Words.of("ソニーStory")).containsExactly("ソニーstory", "ニーstory", "ーstory");
		assertThat(Words.of("映".repeat(100)).mapToInt(String::length)).hasSize(100).startsWith(100, 30);
	}

	@Test
	void keepsTheSymbolsThatStandAloneInATitle() {
		assertThat(Words.ofTitle("I ♥ Paris: ?")).containsExactly("i", "paris", "iparis", "♥", "?");
		assertThat(Words.of("I ♥ Paris")).containsExactly("i", "paris");
		assertThat(Words.phrase("★ ★")).isEqualTo("★★");
	}

	@Test
	void joinsNeighboursOfATitle() {
		assertThat(Words.ofTitle("Star Trek: Generation")).containsExactly("star", "trek", "generation", "startrek",
				"trekgeneration");
	}

	@Test
	void makesAPhraseWithoutPunctuation() {
		assertThat(Words.phrase("  Law & Order:   L.A. ")).isEqualTo("law and order l a");
	}

}
