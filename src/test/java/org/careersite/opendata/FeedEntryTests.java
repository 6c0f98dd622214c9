package org.careersite.opendata;

import java.time.LocalDate;
import java.util.List;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.Kind;
import org.careersite.career.Lane;
import org.careersite.career.Outcome;
import org.careersite.career.PartialDate;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.Title;
import org.careersite.career.Work;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedEntryTests {

	private static final Work WORK = new Work("jo", new Title("Jo", null), Kind.TV_SERIES, new YearSpan(2013, 2014),
			true, null, List.of(), List.of(), List.of(), null, List.of(), null);

	@Test
	void datesAWorkByItsStart() {
		assertThat(FeedEntry.of(WORK)).isEqualTo(new FeedEntry(Lane.WORK, "/filmography/jo", "Jo",
				"TV series · Creator · 2013–2014", LocalDate.of(2013, 1, 1), LocalDate.of(2013, 1, 1)));
	}

	@Test
	void saysWhatAnAwardWasFor() {
		AwardBody body = new AwardBody("mwa", "Mystery Writers", "Edgar Award", List.of());
		Award award = new Award("mwa-2014", 0, body, 2014, "Best Episode", Outcome.NOMINATED, 1,
				new Award.For(WORK, null, null, null, Basis.INFERRED), null, List.of(), null);

		FeedEntry entry = FeedEntry.of(award);

		assertThat(entry.title()).isEqualTo("Edgar Award: Best Episode");
		assertThat(entry.summary()).isEqualTo("Nominated · probably for Jo · Mystery Writers");
		assertThat(entry.path()).isEqualTo("/awards/mwa#mwa-2014");
	}

	@Test
	void datesAnExhibitionByItsFirstAndItsLastOpeningThatTookPlace() {
		Exhibition exhibition = new Exhibition(
				"tour", new Title("Tour", null), ExhibitionPart.SOLO, List.of(showing("2012-05-03", false),
						showing("summer 2014", false), showing(null, false), showing("2030", true)),
				List.of(), List.of(), null, List.of(), null);

		assertThat(FeedEntry.of(exhibition, exhibition.showings()))
			.containsExactly(new FeedEntry(Lane.EXHIBITION, "/exhibitions/tour", "Tour", "Solo · House, Paris",
					LocalDate.of(2012, 5, 3), LocalDate.of(2014, 1, 1)));
	}

	@Test
	void leavesOutWhatHasNoDate() {
		Exhibition exhibition = new Exhibition("once", new Title("Once", null), ExhibitionPart.SOLO,
				List.of(showing(null, false)), List.of(), List.of(), null, List.of(), null);

		assertThat(FeedEntry.of(exhibition, exhibition.showings())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2004, 2004-01-01", "2011-09, 2011-09-01", "1954-02-09, 1954-02-09", "summer 2011, 2011-01-01" })
	void takesTheFirstDayThatADateMayMean(String date, LocalDate day) {
		assertThat(FeedEntry.firstDay(PartialDate.parse(date))).isEqualTo(day);
	}

	private static Showing.Details showing(@Nullable String opens, boolean planned) {
		return new Showing.Details(new Place("House", "Paris", null, null, null, null),
				(opens != null) ? PartialDate.parse(opens) : null, null, false, planned, null);
	}

}
