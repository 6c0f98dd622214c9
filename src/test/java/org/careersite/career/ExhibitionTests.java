package org.careersite.career;

import java.util.List;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExhibitionTests {

	@Test
	void needsShowing() {
		assertThatIllegalArgumentException().isThrownBy(() -> exhibition())
			.withMessage("an exhibition has at least one showing");
	}

	@Test
	void lastsFromItsFirstShowingToItsLast() {
		Exhibition exhibition = exhibition(showing("2013-12-31", "2015"), showing(null, null), showing("2011", null));

		assertThat(exhibition.years()).isEqualTo(new YearSpan(2011, 2015));
	}

	@Test
	void hasNoYearsWithoutDates() {
		assertThat(exhibition(showing(null, null)).years()).isNull();
	}

	@Test
	void takesTheOneDateThatIsKnownForBoth() {
		assertThat(exhibition(showing(null, "1999-02")).years()).isEqualTo(YearSpan.of(1999));
	}

	@Test
	void refusesShowingThatClosesInAnEarlierYear() {
		assertThatIllegalArgumentException().isThrownBy(() -> exhibition(showing("1999", "1998")))
			.withMessage("it ends in 1998, before it starts in 1999");
	}

	@Test
	void keepsShowingsInTheirOrder() {
		Exhibition exhibition = exhibition(showing("2013", null), showing("2011", null));

		assertThat(exhibition.showings()).extracting(Showing::years)
			.containsExactly(YearSpan.of(2013), YearSpan.of(2011));
		assertThat(exhibition.showings()).extracting(Showing::exhibition).containsOnly(exhibition);
	}

	private static Exhibition exhibition(Showing.Details... showings) {
		return new Exhibition("show", new Title("Show", null), Term.of(Exhibition.Part.SOLO), List.of(showings),
				List.of(), List.of(), null, List.of("Life"), false, null);
	}

	private static Showing.Details showing(@Nullable String opens, @Nullable String closes) {
		Place place = new Place("Museum of Air", null, null, null, null, null);
		return new Showing.Details(place, (opens != null) ? PartialDate.parse(opens) : null,
				(closes != null) ? PartialDate.parse(closes) : null, false, false, null);
	}

}
