package org.careersite.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Category;
import org.careersite.career.Outcome;
import org.careersite.career.PartialDate;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.Title;
import org.careersite.career.Work;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedEntryTests {

	private static final LocalDate ADDED = LocalDate.of(2026, 11, 26);

	private static final Work WORK = new Work("jo", new Title("Jo", null), Kind.TV_SERIES, new YearSpan(2013, 2014),
			Basis.STATED, null, List.of(new Credit("creator", null, null)), List.of(), List.of(), null, List.of(),
			null);

	@Test
	void datesAWorkByItsStart() {
		assertThat(FeedEntry.of(WORK)).isEqualTo(new FeedEntry(Category.WORK, "/filmography/jo", "Jo",
				"TV series · Creator · 2013–2014", null, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 1, 1)));
	}

	@Test
	void saysThatTheYearOfAWorkIsInferred() {
		Work poem = new Work("ode", new Title("Ode", null), Kind.POEM, YearSpan.of(2013), Basis.INFERRED, null,
				List.of(), List.of(), List.of(), null, List.of(), null);

		assertThat(FeedEntry.of(poem).summary()).isEqualTo("Poem · 2013 · date inferred");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "Peabody Award, -, -, Peabody Award, Won · for Jo · 2014",
			"Peabody Award, Peabody Award, Peabody Award, Peabody Award, Won · for Jo · 2014",
			"ABA, Silver Gavel Award for the Media, Silver Gavel Award for Television, Silver Gavel Award for Television, Won · for Jo · ABA · 2014",
			"APA, Award of Excellence, Award of Excellence, Award of Excellence, Won · for Jo · APA · 2014",
			"MWA, Edgar Award, Best Episode, Edgar Award: Best Episode, Won · for Jo · MWA · 2014",
			"Academy, -, Best Film, Academy: Best Film, Won · for Jo · 2014" })
	void namesAPrizeOnce(String body, @Nullable String prize, @Nullable String category, String title, String summary) {
		FeedEntry entry = FeedEntry.of(new Award("a", 0, new AwardBody("b", body, prize, List.of()), 2014, category,
				Outcome.WON, 1, new Award.For(WORK, null, null, null, Basis.STATED), null, List.of(), null));

		assertThat(entry.title()).isEqualTo(title);
		assertThat(entry.summary()).isEqualTo(summary);
	}

	@Test
	void saysWhatAnAwardWasFor() {
		AwardBody body = new AwardBody("mwa", "Mystery Writers", "Edgar Award", List.of());
		Award award = new Award("mwa-2014", 0, body, 2014, "Best Episode", Outcome.NOMINATED, 1,
				new Award.For(WORK, null, null, null, Basis.INFERRED), null, List.of(), null);

		FeedEntry entry = FeedEntry.of(award);

		assertThat(entry.title()).isEqualTo("Edgar Award: Best Episode");
		assertThat(entry.summary()).isEqualTo("Nominated · probably for Jo · Mystery Writers · 2014");
		assertThat(entry.path()).isEqualTo("/awards/mwa#mwa-2014");
	}

	@Test
	void datesAnExhibitionByItsFirstAndItsLastOpeningThatTookPlace() {
		Exhibition exhibition = new Exhibition(
				"tour", new Title("Tour", null), ExhibitionPart.SOLO, List.of(showing("2012-05-03", false),
						showing("summer 2014", false), showing(null, false), showing("2030", true)),
				List.of(), List.of(), null, List.of(), null);

		assertThat(FeedEntry.of(exhibition, exhibition.showings()))
			.isEqualTo(new FeedEntry(Category.EXHIBITION, "/exhibitions/tour", "Tour",
					"Solo · House, Paris · summer 2014", null, LocalDate.of(2012, 5, 3), LocalDate.of(2014, 1, 1)));
	}

	@Test
	void tellsAnExhibitionThatHasNoDateYet() {
		Exhibition exhibition = new Exhibition("once", new Title("Once", null), ExhibitionPart.SOLO,
				List.of(showing("2030-05", true)), List.of(), List.of(), null, List.of(), ADDED);

		FeedEntry entry = FeedEntry.of(exhibition, exhibition.showings());

		assertThat(entry.summary()).isEqualTo("Solo · House, Paris · May 2030 · planned");
		assertThat(entry.updated()).isEqualTo(ADDED);
		assertThat(entry.last()).isNull();
	}

	@Test
	void isOfTheDayOnWhichItWasAdded() {
		FeedEntry added = entry("/a", ADDED, 1997);
		FeedEntry published = entry("/b", null, 1997).orAdded(LocalDate.of(2026, 11, 22));
		FeedEntry undated = entry("/c", null, 1997);

		assertThat(added.orAdded(LocalDate.of(2026, 11, 22))).isEqualTo(added);
		assertThat(List.of(added, published, undated)).extracting(FeedEntry::updated)
			.containsExactly(ADDED, LocalDate.of(2026, 11, 22), LocalDate.of(1997, 1, 1));
		assertThat(List.of(added, published, undated)).extracting(FeedEntry::published)
			.containsExactly(ADDED, LocalDate.of(2026, 11, 22), LocalDate.of(1997, 1, 1));
	}

	@Test
	void comesByDayOfAdditionThenByItsOwnDate() {
		LocalDate earlier = LocalDate.of(2026, 11, 22);
		FeedEntry late = entry("/late", ADDED, 1997);
		FeedEntry newer = entry("/newer", earlier, 2020);
		FeedEntry older = entry("/older", earlier, 2010);
		FeedEntry alike = entry("/very-old", earlier, 2010);
		FeedEntry undated = new FeedEntry(Category.WORK, "/undated", "Undated", "", earlier, null, null);

		assertThat(Stream.of(undated, alike, older, late, newer).sorted(FeedEntry.NEWEST)).containsExactly(late, newer,
				older, alike, undated);
	}

	@ParameterizedTest
	@CsvSource({ "2004, 2004-01-01", "2011-09, 2011-09-01", "1954-02-09, 1954-02-09", "summer 2011, 2011-01-01" })
	void takesTheFirstDayThatADateMayMean(String date, LocalDate day) {
		assertThat(FeedEntry.firstDay(PartialDate.parse(date))).isEqualTo(day);
	}

	private static FeedEntry entry(String path, @Nullable LocalDate added, int year) {
		LocalDate day = LocalDate.of(year, 1, 1);
		return new FeedEntry(Category.WORK, path, "Title", "", added, day, day);
	}

	private static Showing.Details showing(@Nullable String opens, boolean planned) {
		return new Showing.Details(new Place("House", "Paris", null, null, null, null),
				(opens != null) ? PartialDate.parse(opens) : null, null, false, planned, null);
	}

}
