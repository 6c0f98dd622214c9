package org.careersite.career.text;

import java.util.Comparator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SortKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", value = { "The Crow | none | crow", "THE CROW | en-GB | crow",
			"A Token of Elegance | none | token of elegance", "An Hour | en | hour", "“The Crow” | none | crow",
			"Le Matin | fr | matin", "La Nuit | fr-CA | nuit", "Les Uns | fr | uns", "L'Heure d'été | fr | heure dete",
			"L’Heure | fr | heure", "Un Homme | fr | homme", "Une Femme | fr | femme" })
	void passesOverAnInitialArticle(String title, String lang, String key) {
		assertThat(new Title(title, lang).sortKey()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "Le Mans | none | le mans", "The Wall | fr | the wall", "A propos | fr | a propos",
					"Desaparecidos | es | desaparecidos", "Theatre | none | theatre", "Andes | none | andes",
					"A.I. | none | a i", "The | none | the", "A ! | none | !", "Lesson | fr | lesson" })
	void keepsWhatIsNoArticleInTheLanguageOfTheTitle(String title, String lang, String key) {
		assertThat(new Title(title, lang).sortKey()).isEqualTo(key);
	}

	@Test
	void ordersNumbersByValue() {
		Stream<String> titles = Stream.of("12 Oxen", "Apollo 13", "The Crow", "★", "1917", "20,000 Leagues", "2 Days",
				"Apollo 9", "300", "99 999 999 999 Stars", "101 Rooms", "The 4400", "9-1-1", "24", "12 Monkeys");

		assertThat(titles.sorted(Comparator.comparing((title) -> new Title(title, null).sortKey()))).containsExactly(
				"2 Days", "9-1-1", "12 Monkeys", "12 Oxen", "24", "101 Rooms", "300", "1917", "The 4400",
				"20,000 Leagues", "99 999 999 999 Stars", "Apollo 9", "Apollo 13", "The Crow", "★");
	}

	@Test
	void takesDigitsOfAnyWritingForTheirValue() {
		assertThat(new Title("٢٤", null).sortKey()).isEqualTo(new Title("024", null).sortKey());
	}

}
