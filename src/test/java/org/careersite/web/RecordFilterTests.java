package org.careersite.web;

import java.util.List;
import java.util.Map;

import org.careersite.career.CareerRecord;
import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.Term;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFilterTests {

	private static final Term PERFORMER = new Term("exhibition.part.PERFORMER", "SOLO", "Performer");

	private final CareerSnapshot career = career(
			exhibition("solo", Term.of(Exhibition.Part.SOLO), showing("Museum", "Taipei", "2011-09", "2012-01"),
					showing("Hall", "Shanghai", "2015", null)),
			exhibition("undated", null, showing("Hall", "Paris", null, null)),
			exhibition("performed", PERFORMER, showing("Hall", "Lyon", "2001", null)),
			publication("old", Publication.Kind.BOOK, "2001"), publication("new", Publication.Kind.ESSAY, "2011-03"),
			publication("newest", Publication.Kind.BOOK, "2011-05"),
			publication("undated", Publication.Kind.BOOK, null));

	@Test
	void findsExhibitionsByPartYearsAndPlace() {
		assertThat(exhibitions(Map.of()).find()).containsExactly("solo", "performed", "undated");
		assertThat(exhibitions(Map.of("part", "SOLO")).find()).containsExactly("solo");
		assertThat(exhibitions(Map.of("part", "Performer")).find()).containsExactly("performed");
		assertThat(exhibitions(Map.of("years", "2013-2014")).find()).isEmpty();
		assertThat(exhibitions(Map.of("years", "2012")).find()).containsExactly("solo");
		assertThat(exhibitions(Map.of("q", "Shanghai")).find()).containsExactly("solo");
		assertThat(exhibitions(Map.of("q", "undat")).find()).containsExactly("undated");
	}

	@Test
	void offersThePartsThatWouldLeaveSomethingAndThatWhichIsChosen() {
		assertThat(labels(exhibitions(Map.of()))).containsExactly("Solo 1", "Performer 1");
		assertThat(labels(exhibitions(Map.of("years", "2001")))).containsExactly("Performer 1");
		assertThat(labels(exhibitions(Map.of("years", "2001", "part", "SOLO")))).containsExactly("Solo 0",
				"Performer 1");
	}

	@Test
	void findsPublicationsNewestFirstTheUndatedLast() {
		assertThat(publications(Map.of()).find()).containsExactly("newest", "new", "old", "undated");
		assertThat(publications(Map.of("kind", "BOOK", "years", "2000-2011", "q", "new")).find())
			.containsExactly("newest");
		assertThat(labels(publications(Map.of("years", "2000-2011")))).containsExactly("Book 2", "Essay 1");
	}

	private RecordFilter exhibitions(Map<String, String> asked) {
		return new RecordFilter(new ListQuery("/exhibitions", asked), this.career.exhibitions(), "part",
				Exhibition.Part.class);
	}

	private RecordFilter publications(Map<String, String> asked) {
		return new RecordFilter(new ListQuery("/publications", asked), this.career.publications(), "kind",
				Publication.Kind.class);
	}

	private static List<String> labels(RecordFilter filter) {
		return filter.choices().stream().map((choice) -> choice.label() + " " + choice.count()).toList();
	}

	private static CareerSnapshot career(CareerRecord... records) {
		return CareerSnapshot.of(new Subject("Ada", null, null, PartialDate.of(900), null, null, null, List.of(), "Ada",
				List.of(), List.of(), null, null, List.of(), SiteProfile.NONE), List.of(records));
	}

	private static Exhibition exhibition(String slug, @Nullable Term part, Showing.Details... showings) {
		return new Exhibition(slug, new Title(slug, null), part, List.of(showings), List.of(), List.of(), null,
				List.of(), false, null);
	}

	private static Showing.Details showing(String venue, String city, @Nullable String opens, @Nullable String closes) {
		return new Showing.Details(new Place(venue, city, null, null, null, null), date(opens), date(closes), false,
				false, null);
	}

	private static Publication publication(String slug, Publication.Kind kind, @Nullable String date) {
		return new Publication(slug, new Title(slug, null), new Publication.Imprint(Term.of(kind),
				Term.of(Publication.Part.AUTHOR), null, null, null, date(date), null), List.of(), null, List.of(),
				false, null);
	}

	private static @Nullable PartialDate date(@Nullable String date) {
		return (date != null) ? PartialDate.parse(date) : null;
	}

}
