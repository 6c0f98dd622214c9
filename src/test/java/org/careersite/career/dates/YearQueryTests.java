package org.careersite.career.dates;

import java.util.Map;

import org.careersite.career.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class YearQueryTests {

	private static final Language FRENCH = new Language("fr", "en", Map.of());

	@ParameterizedTest
	@CsvSource({ "1997, 1997, 1997", "' 1997 ', 1997, 1997", "1, 1, 1", "9999, 9999, 9999", "1990s, 1990, 1999",
			"1990S, 1990, 1999", "1990's, 1990, 1999", "1990’s, 1990, 1999", "0s, 1, 9", "9990s, 9990, 9999",
			"1990-1999, 1990, 1999", "1990–1999, 1990, 1999", "1990—1999, 1990, 1999", "1990..1999, 1990, 1999",
			"1990…1999, 1990, 1999", "1990 - 1999, 1990, 1999", "1990 – 1999, 1990, 1999", "1990 .. 1999, 1990, 1999",
			"1990 to 1999, 1990, 1999", "1990 TO 1999, 1990, 1999", "1997-1997, 1997, 1997", "1-9999, 1, 9999" })
	void readsYearsDecadesAndSpans(String text, int from, int to) {
		assertThat(YearQuery.parse(text)).isEqualTo(new YearQuery(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "from 1997 to 1999, 1997, 1999", "From 2011 To 2013, 2011, 2013", "between 2011 and 2013, 2011, 2013",
			"since 2011 until 2013, 2011, 2013", "from 1997 till 1999, 1997, 1999", "1997 through 1999, 1997, 1999",
			"from 1997-1999, 1997, 1999", "between 1990–1999, 1990, 1999", "1990-99, 1990, 1999", "1990–99, 1990, 1999",
			"1998-02, 1998, 2002", "1997-8, 1997, 1998", "from 1997 to 99, 1997, 1999", "90s, 1990, 1999",
			"'''90s', 1990, 1999", "’90s, 1990, 1999", "60s, 1960, 1969", "00s, 2000, 2009", "10s, 2010, 2019",
			"the 90s, 1990, 1999", "1990s., 1990, 1999", "the 1990s, 1990, 1999",
			"from the 1980s to the 1990s, 1980, 1999", "1980s-1990s, 1980, 1999", "1985-90s, 1985, 1999",
			"since the 90s, 1990, 9999", "until the 1980s, 1, 1989", "what happened in 1997?, 1997, 1997",
			"What happened in the 90s?, 1990, 1999", "what happened between 2011 and 2013, 2011, 2013",
			"in 1997, 1997, 1997", "the year 1997, 1997, 1997", "during the years 1990-1994, 1990, 1994" })
	void readsYearsAsPeopleTypeThem(String text, int from, int to) {
		assertThat(YearQuery.parse(text)).isEqualTo(new YearQuery(from, to));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			depuis 2015                           | 2015 | 9999
			Depuis l’année 2015                   | 2015 | 9999
			à partir de 2015                      | 2015 | 9999
			depuis les années 90                  | 1990 | 9999
			jusqu'en 1980                         | 1    | 1980
			jusqu’en 1980                         | 1    | 1980
			JUSQU’À 1980                          | 1    | 1980
			jusqu'aux années 1970                 | 1    | 1979
			de 1997 à 1999                        | 1997 | 1999
			1997 a 1999                           | 1997 | 1999
			entre 1997 et 1999                    | 1997 | 1999
			de 1997 jusqu’en 1999                 | 1997 | 1999
			années 1990                           | 1990 | 1999
			ANNE\u0301ES 1990                    | 1990 | 1999
			annees 90                             | 1990 | 1999
			les années 1990                       | 1990 | 1999
			dans les années 2000                  | 2000 | 2009
			la décennie 1990                      | 1990 | 1999
			des années 1980 aux années 1990       | 1980 | 1999
			les années 1991 à 1994                | 1991 | 1994
			en 1997                               | 1997 | 1997
			l’année 1997                          | 1997 | 1997
			« 1997 »                              | 1997 | 1997
			""")
	void readsYearsInFrenchWhateverTheLanguageOfThePage(String text, int from, int to) {
		assertThat(FRENCH.speak(() -> YearQuery.parse(text))).isEqualTo(new YearQuery(from, to));
		assertThat(YearQuery.parse(text)).isEqualTo(new YearQuery(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "since 2015, 2015, 9999", "from 1997 to 1999, 1997, 1999", "between 2011 and 2013, 2011, 2013",
			"until 1980, 1, 1980", "the 1990s, 1990, 1999", "what happened in the year 1997?, 1997, 1997" })
	void readsYearsInEnglishOnAPageInFrench(String text, int from, int to) {
		assertThat(FRENCH.speak(() -> YearQuery.parse(text))).isEqualTo(new YearQuery(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "1990s, années 1990", "2015-, depuis 2015", "-1980, jusqu’en 1980", "1990-1994, 1990–1994" })
	void readsBackWhatItSaysInFrench(String text, String shown) {
		YearQuery years = YearQuery.parse(text);

		assertThat(FRENCH.speak(years::toString)).isEqualTo(shown);
		assertThat(FRENCH.speak(() -> YearQuery.parse(shown))).isEqualTo(years);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(1997)", "[1997]", "{1997}", "<1997>", "“1997”", "\"1997\"", "'1997'", "«1997»", "1997.",
			"1997?", "1997!", "1997,", "1997;", ":1997", "¿1997?", "(1997).", "(1997", "1997]", "1997.\"", "* 1997",
			"from (1997) to [1997].", "in “1997”?", "1997\u00A0" })
	void takesNoNoticeOfBracketsAndPunctuationAroundAYear(String text) {
		assertThat(YearQuery.parse(text)).isEqualTo(YearQuery.of(1997));
	}

	@ParameterizedTest
	@ValueSource(strings = { "since 2015", "SINCE 2015", "Since   2015", "from 2015", "2015-", "2015–", "2015—",
			"2015 -", "2015..", " since 2015 " })
	void readsYearsOpenAtTheEnd(String text) {
		assertThat(YearQuery.parse(text)).isEqualTo(new YearQuery(2015, YearQuery.LAST));
	}

	@ParameterizedTest
	@ValueSource(strings = { "until 1980", "UNTIL 1980", "to 1980", "-1980", "–1980", "—1980", "- 1980", "..1980" })
	void readsYearsOpenAtTheStart(String text) {
		assertThat(YearQuery.parse(text)).isEqualTo(new YearQuery(YearQuery.FIRST, 1980));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "abc", "10000", "199x", "1995s", "19 90", "1990-1999-2000", "since", "since2015",
			"until", "-", "..", "--1980", "1990,1991", "+1990", "1990.0", "1e3", "19\u000097", "1997\u0000", "19\n97",
			"\u0007", "١٩٩٧", "<b>1997</b>", "1997' or '1'='1", "../1997", "%00" })
	void saysHowToWriteWhatMeansNoYears(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> YearQuery.parse(text))
			.withMessage("Try 1997, 1990s, 1990-1999, since 2015 or until 1980.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0000", "0-1990", "since 0", "until 0" })
	void refusesTheYearZero(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> YearQuery.parse(text))
			.withMessage("Years run from 1 to 9999.");
	}

	@Test
	void offersTurnedRoundYearsTheRightWayRound() {
		assertThatIllegalArgumentException().isThrownBy(() -> YearQuery.parse("1999-1990"))
			.withMessage("1990 comes before 1999. Try 1990-1999.");
	}

	@Test
	void takesFewDigitsAsTheYearTheySay() {
		assertThat(YearQuery.parse("19")).isEqualTo(YearQuery.of(19));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "-", "9" })
	void refusesTenThousandCharacters(String character) {
		assertThatIllegalArgumentException().isThrownBy(() -> YearQuery.parse(character.repeat(10_000)));
	}

	@ParameterizedTest
	@CsvSource({ "1997, 1997, 1997", "1997-1997, 1997, 1997", "1990-1999, 1990s, 1990s", "0s, 0s, 0s",
			"9990-9999, 9990s, 9990s", "1990..1994, 1990-1994, 1990–1994", "1995-2004, 1995-2004, 1995–2004",
			"since 2015, 2015-, since 2015", "until 1980, -1980, until 1980", "until 1, 1, 1", "since 9999, 9999, 9999",
			"since 1, 1-9999, all years", "until 9999, 1-9999, all years", "90-99, 90-99, 90–99", "90s, 1990s, 1990s" })
	void hasOneFormForAddressesAndOneForReaders(String text, String canonical, String shown) {
		YearQuery query = YearQuery.parse(text);

		assertThat(query.canonical()).isEqualTo(canonical);
		assertThat(query).hasToString(shown);
	}

	@Test
	void readsItsOwnFormsBack() {
		int[] years = { 1, 2, 9, 10, 19, 90, 99, 100, 109, 999, 1000, 1066, 1950, 1959, 1990, 1994, 1999, 2000, 2025,
				9989, 9990, 9998, 9999 };
		for (int from : years) {
			for (int to : years) {
				if (from <= to) {
					YearQuery query = new YearQuery(from, to);
					assertThat(YearQuery.parse(query.canonical())).isEqualTo(query);
				}
			}
		}
	}

	@Test
	void knowsYearsAndDecades() {
		assertThat(YearQuery.of(1997).isYear()).isTrue();
		assertThat(YearQuery.of(1997).isDecade()).isFalse();
		assertThat(YearQuery.decade(1990).isDecade()).isTrue();
		assertThat(YearQuery.decade(1990).isYear()).isFalse();
		assertThat(new YearQuery(1995, 2004).isDecade()).isFalse();
		assertThat(YearQuery.ALL.isDecade()).isFalse();
	}

	@Test
	void containsItsFirstAndLastYear() {
		YearQuery query = YearQuery.parse("1990-1994");

		assertThat(query.contains(1989)).isFalse();
		assertThat(query.contains(1990)).isTrue();
		assertThat(query.contains(1994)).isTrue();
		assertThat(query.contains(1995)).isFalse();
	}

}
