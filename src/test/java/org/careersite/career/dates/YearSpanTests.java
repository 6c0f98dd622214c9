package org.careersite.career.dates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class YearSpanTests {

	@ParameterizedTest
	@CsvSource({ "1976, 1976, 1976", "1990-2010, 1990, 2010", "1990–2010, 1990, 2010", "2013-2013, 2013, 2013",
			"' 1976 ', 1976, 1976", "1-9999, 1, 9999", "1990 - 2010, 1990, 2010", "1990 –2010, 1990, 2010" })
	void readsOneYearOrFirstAndLast(String text, int first, int last) {
		assertThat(YearSpan.parse(text)).isEqualTo(new YearSpan(first, last));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "-1990", "1990..2010", "19900", "1990-20100", "1990s", "since",
			"since 1990-2000", "1998-10-03", "about 1835", "present" })
	void saysHowToWriteYearsThatAreNone(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> YearSpan.parse(text))
			.withMessage("write a year, or first and last year: 1976, 1990-2010, 2019-, circa 1835");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-", "2019–", "2019 -", "2019-present", "2019 – Present", "since 2019", "Since 2019" })
	void readsAnOpenEnd(String text) {
		YearSpan span = YearSpan.parse(text);

		assertThat(span).isEqualTo(new YearSpan(2019, 9999, false, true)).hasToString("2019–");
		assertThat(span.end()).isNull();
		assertThat(span.isLong()).isTrue();
		assertThat(span.until(2022)).isEqualTo(new YearSpan(2019, 2022, false, true)).hasToString("2019–");
		assertThat(span.until(2000)).isEqualTo(new YearSpan(2019, 2019, false, true));
	}

	@Test
	void readsYearsThatAreRoughlyKnown() {
		assertThat(YearSpan.parse("circa 1835")).isEqualTo(new YearSpan(1835, 1835, true, false))
			.hasToString("circa 1835");
		assertThat(YearSpan.parse("Circa 1835 - 1840")).isEqualTo(new YearSpan(1835, 1840, true, false))
			.hasToString("circa 1835–1840");
		assertThat(YearSpan.parse("circa 1835-")).hasToString("circa 1835–");
		assertThat(YearSpan.parse("circa 1835").start()).isEqualTo(PartialDate.parse("circa 1835"));
		assertThat(PartialDate.parse("circa 1835").years()).isEqualTo(YearSpan.parse("circa 1835"));
		assertThat(YearSpan.of(1835).until(1900)).isEqualTo(YearSpan.of(1835));
	}

	@Test
	void liesInWhatIsAskedForEvenInPart() {
		assertThat(YearSpan.parse("1990-1999").isIn(YearQuery.parse("1999-2010"))).isTrue();
		assertThat(YearSpan.parse("1990-1999").isIn(YearQuery.of(2000))).isFalse();
		assertThat(YearSpan.parse("2019-").isIn(YearQuery.of(2018))).isFalse();
		assertThat(YearSpan.parse("2019-").isIn(YearQuery.of(3000))).isTrue();
	}

	@Test
	void refusesEndBeforeStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> YearSpan.parse("1999-1990"))
			.withMessage("it ends in 1990, before it starts in 1999");
	}

	@Test
	void refusesYearsOutsideFourDigits() {
		assertThatIllegalArgumentException().isThrownBy(() -> YearSpan.of(0)).withMessage("years lie from 1 to 9999");
		assertThatIllegalArgumentException().isThrownBy(() -> new YearSpan(1990, 10_000))
			.withMessage("years lie from 1 to 9999");
	}

	@Test
	void containsItsFirstAndLastYear() {
		YearSpan span = new YearSpan(1990, 1992);

		assertThat(span.contains(1989)).isFalse();
		assertThat(span.contains(1990)).isTrue();
		assertThat(span.contains(1991)).isTrue();
		assertThat(span.contains(1992)).isTrue();
		assertThat(span.contains(1993)).isFalse();
	}

	@Test
	void joinsWithAnotherToTheSmallestThatHoldsBoth() {
		YearSpan nineties = new YearSpan(1990, 1999);

		assertThat(nineties.and(YearSpan.of(2005))).isEqualTo(new YearSpan(1990, 2005));
		assertThat(nineties.and(YearSpan.of(1995))).isEqualTo(nineties);
		assertThat(YearSpan.of(1980).and(nineties)).isEqualTo(new YearSpan(1980, 1999));
		assertThat(YearSpan.parse("2019-").and(nineties)).hasToString("1990–");
		assertThat(nineties.and(YearSpan.parse("circa 1835"))).hasToString("circa 1835–1999");
		assertThat(nineties.and(YearSpan.parse("circa 1992"))).isEqualTo(nineties);
	}

	@Test
	void showsOneYearOnceAndTwoWithAnEnDash() {
		assertThat(YearSpan.of(1976)).hasToString("1976");
		assertThat(new YearSpan(1990, 2010)).hasToString("1990–2010");
	}

}
