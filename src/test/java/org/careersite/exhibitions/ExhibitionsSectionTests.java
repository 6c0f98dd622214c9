package org.careersite.exhibitions;

import java.time.LocalDate;
import java.util.List;

import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.RecordType;
import org.careersite.career.Showing;
import org.careersite.career.Term;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Title;
import org.careersite.web.section.FeedEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the feed tells of exhibitions. */
class ExhibitionsSectionTests {

	private static final LocalDate ADDED = LocalDate.of(2026, 11, 26);

	@Test
	void datesAnExhibitionByItsFirstAndItsLastOpeningThatTookPlace() {
		Exhibition exhibition = new Exhibition(
				"tour", new Title("Tour", null), Term.of(Exhibition.Part.SOLO), List.of(showing("2012-05-03", false),
						showing("summer 2014", false), showing(null, false), showing("2030", true)),
				List.of(), List.of(), null, List.of(), false, null);

		assertThat(ExhibitionsSection.feedEntry(exhibition))
			.isEqualTo(new FeedEntry(RecordType.EXHIBITION, "/exhibitions/tour", "/exhibitions/tour", "Tour",
					"Solo · House, Paris · summer 2014", null, LocalDate.of(2012, 5, 3), LocalDate.of(2014, 1, 1)));
	}

	@Test
	void tellsAnExhibitionThatHasNoDateYet() {
		Exhibition exhibition = new Exhibition("once", new Title("Once", null), Term.of(Exhibition.Part.SOLO),
				List.of(showing("2030-05", true)), List.of(), List.of(), null, List.of(), false, ADDED);

		FeedEntry entry = ExhibitionsSection.feedEntry(exhibition);

		assertThat(entry.summary()).isEqualTo("Solo · House, Paris · May 2030 · planned");
		assertThat(entry.updated()).isEqualTo(ADDED);
		assertThat(entry.last()).isNull();
	}

	private static Showing.Details showing(@Nullable String opens, boolean planned) {
		return new Showing.Details(new Place("House", "Paris", null, null, null, null),
				(opens != null) ? PartialDate.parse(opens) : null, null, false, planned, null);
	}

}
