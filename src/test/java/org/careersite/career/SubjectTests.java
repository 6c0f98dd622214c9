package org.careersite.career;

import java.util.List;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.jspecify.annotations.Nullable;
import org.careersite.web.section.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectTests {

	/** At the start of 2000 somebody born in 1954 is 45, at the end of 2009 55. */
	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "1954-02-09, 2008, Turned 54", "1954, 2008, Turned 54", "1954-02-09, 2000-2009, Aged 45–55",
					"1954, 2000-2009, Aged 45–55", "1954-02-09, 1954, Born", "1954-02-09, 1950-1959, Aged 0–5",
					"1954-02-09, 1953, -", "1954-02-09, 1940-1949, -" })
	void givesTheAgesThatHoldForAWholeSpan(String birth, String span, @Nullable String ages) {
		Subject person = new Subject("Ada", null, null, PartialDate.parse(birth), null, null, null, List.of(), "",
				List.of(), List.of(), null, null, List.of(), SiteProfile.NONE);

		assertThat(person.ages(YearQuery.parse(span))).isEqualTo(ages);
	}

	/** Whoever died before the birthday of a year did not turn that old. */
	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "1819-09-13, 1896-05-20, 1895, Turned 76", "1819-09-13, 1896-05-20, 1896, -",
					"1819-09-13, 1896-09-13, 1896, Turned 77", "1819-09-13, 1896-09-12, 1896, -",
					"1820-02-29, 1897-02-28, 1897, -", "1820-02-29, 1897-03-01, 1897, Turned 77",
					"1819-09, 1896-09, 1896, -", "1819-09, 1896-10, 1896, Turned 77", "1819, 1896, 1896, -",
					"1819, 1896, 1895, Turned 76", "1819-09-13, 1896, 1897, -", "1819-09-13, 1896-05-20, 2012, -",
					"1819-09-13, 1896-05-20, 1890-1899, Aged 70–76", "1819, 1896, 1890-1899, Aged 70–76",
					"1819-09-13, 1896-05-20, 1900-1909, -", "1819-09-13, 1896-05-20, 1896-1899, -",
					"circa 1819, 1896, 1850, -", "1819, circa 1896, 1850, -", "-, 1896, 1850, -", "-, -, 1850, -",
					"1819, 1819, 1819, -", "1819-12-31, -, 1810-1819, Born" })
	void endsTheAgesWithTheDeath(@Nullable String birth, @Nullable String death, String span, @Nullable String ages) {
		assertThat(subject(null, birth, death).ages(YearQuery.parse(span))).isEqualTo(ages);
	}

	@Test
	void hasNoAgeAsAGroup() {
		assertThat(subject(Subject.Type.GROUP, "1975", null).ages(YearQuery.of(1990))).isNull();
		assertThat(subject(Subject.Type.GROUP, "1975", null).ageIn(1990)).isNull();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, 1954-02-09, -, Oslo, 'Born 9 February 1954, Oslo'",
					"-, 1819, circa 1896, -, Born 1819 · Died circa 1896", "-, -, -, Oslo, Born in Oslo",
					"-, -, 1896, -, Died 1896", "-, -, -, -, ''", "PERSON, -, 1896, Oslo, Born in Oslo · Died 1896",
					"GROUP, 1975, 1999-12, Oslo, 'Founded 1975, Oslo · Ended December 1999'",
					"GROUP, -, -, Oslo, Founded in Oslo" })
	void saysInALineWhatIsKnownOfALife(Subject.@Nullable Type type, @Nullable String birth, @Nullable String death,
			@Nullable String place, String line) {
		Subject subject = new Subject("Ada", null, type, date(birth), date(death), place, null, List.of(), "",
				List.of(), List.of(), null, null, List.of(), SiteProfile.NONE);

		assertThat(Phrases.life(subject)).isEqualTo(line);
	}

	private static Subject subject(Subject.@Nullable Type type, @Nullable String birth, @Nullable String death) {
		return new Subject("Ada", null, type, date(birth), date(death), null, null, List.of(), "", List.of(), List.of(),
				null, null, List.of(), SiteProfile.NONE);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
