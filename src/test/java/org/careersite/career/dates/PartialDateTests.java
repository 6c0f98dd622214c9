package org.careersite.career.dates;

import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "2004, 2004", "2011-09, September 2011", "1954-02-09, 9 February 1954", "summer 2011, summer 2011",
			"circa 1975, circa 1975", "early 2011-09, early September 2011", "2000-02-29, 29 February 2000",
			"'  Fall 2018 ', fall 2018", "800, 800" })
	void readsAndShowsDateAsExactlyAsItIsKnown(String text, String shown) {
		assertThat(PartialDate.parse(text)).hasToString(shown);
	}

	@ParameterizedTest
	@CsvSource({ "2004, 2004", "2011-09, 2011-09", "1954-02-09, 1954-02-09", "summer 2011, 2011", "800, 0800" })
	void writesIsoWithoutTheWord(String text, String iso) {
		assertThat(PartialDate.parse(text).iso()).isEqualTo(iso);
	}

	@ParameterizedTest
	@CsvSource({ "2004, ''", "2011-09, September", "1954-02-09, 9 February", "summer 2011, summer",
			"circa 1975, circa" })
	void leavesTheYearOutWithinItsYear(String text, String shown) {
		assertThat(PartialDate.parse(text).withinYear()).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "circa 1975, vers 1975, date approximative", "circa 1975-03, vers mars 1975, vers mars",
			"1954-11-01, 1er novembre 1954, 1er novembre", "fall 2018, automne 2018, automne" })
	void speaksFrench(String text, String shown, String withinYear) {
		Language french = new Language("fr", "en", Map.of());

		assertThat(french.speak(() -> PartialDate.parse(text).toString())).isEqualTo(shown);
		assertThat(french.speak(() -> PartialDate.parse(text).withinYear())).isEqualTo(withinYear);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "2011-9", "2011-09-1", "2011/09", "20111", "9 February 1954", "someday 2011",
			"summer", "2011-", "-44", "1954-02-09T00:00", "19\u000054" })
	void saysHowToWriteDateThatIsNone(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text))
			.withMessage("write 2004, 2011-09, 1954-02-09, summer 2011 or circa 1975");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2011-13", "2011-00", "2011-02-30", "2011-02-29", "1900-02-29", "2011-04-31", "2011-01-00",
			"0" })
	void refusesDayThatIsNotInTheCalendar(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text))
			.withMessageStartingWith("there is no such day: ");
	}

	@Test
	void refusesDayWithoutMonth() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2011, null, 9, null))
			.withMessage("a day needs its month");
	}

	@Test
	void refusesUnknownWord() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2011, null, null, "rainy"))
			.withMessage("\"rainy\" is not a word for a date");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 10_000 })
	void refusesYearOutsideFourDigits(int year) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(year));
	}

	@Test
	void sortsEarlierFirstAndLessExactFirst() {
		Stream<String> texts = Stream.of("2012", "winter 2011", "2011-06-01", "summer 2011", "2011-06", "early 2011",
				"2011-01-31", "circa 2011", "2011", "2010-12-31");

		Stream<PartialDate> sorted = texts.map(PartialDate::parse).sorted();

		assertThat(sorted.map(PartialDate::toString)).containsExactly("31 December 2010", "2011", "circa 2011",
				"early 2011", "31 January 2011", "June 2011", "summer 2011", "1 June 2011", "winter 2011", "2012");
	}

	@Test
	void sortsAWordBeforeTheMonthThatItStandsFor() {
		assertThat(PartialDate.parse("mid 2011")).isLessThan(PartialDate.parse("mid 2011-06"));
	}

	@ParameterizedTest
	@CsvSource({ "2010, 2011", "2010-12-31, 2011", "2011-01, 2011-02", "2011-01-31, 2011-02",
			"2011-02-01, 2011-02-02" })
	void isBeforeWhatSurelyCameLater(String earlier, String later) {
		assertThat(PartialDate.parse(earlier).isBefore(PartialDate.parse(later))).isTrue();
		assertThat(PartialDate.parse(later).isBefore(PartialDate.parse(earlier))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2011, 2011", "2011, 2011-09", "2011-09, 2011-09-30", "2011, 2011-12-31", "winter 2011, 2011-02",
			"2011-09-30, 2011-09-30" })
	void isNotBeforeWhatMayBeTheSame(String one, String other) {
		assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isFalse();
		assertThat(PartialDate.parse(other).isBefore(PartialDate.parse(one))).isFalse();
	}

}
