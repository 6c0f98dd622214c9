package org.careersite.career;

import java.util.List;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.jspecify.annotations.Nullable;
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
		Subject person = new Subject("Ada", null, PartialDate.parse(birth), null, null, List.of(), "", List.of(),
				List.of(), null, null, List.of(), SiteProfile.NONE);

		assertThat(person.ages(YearQuery.parse(span))).isEqualTo(ages);
	}

}
