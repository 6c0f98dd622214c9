package org.careersite.works;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kinds;
import org.careersite.career.RecordType;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.web.section.FeedEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the feed tells of works. */
class WorksSectionTests {

	private static final Work WORK = new Work("jo", new Title("Jo", null), Kinds.BUILT_IN.named("TV_SERIES"),
			new YearSpan(2013, 2014), Basis.STATED, null, null, null, List.of(new Credit("creator", null, false, null)),
			List.of(), Map.of(), null, List.of(), false, null);

	@Test
	void datesAWorkByItsStart() {
		assertThat(WorksSection.feedEntry(WORK))
			.isEqualTo(new FeedEntry(RecordType.WORK, "/filmography/jo", "/filmography/jo", "Jo",
					"TV series · Creator · 2013–2014", null, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 1, 1)));
	}

	@Test
	void saysThatTheYearOfAWorkIsInferred() {
		Work poem = new Work("ode", new Title("Ode", null), Kinds.BUILT_IN.named("POEM"), YearSpan.of(2013),
				Basis.INFERRED, null, null, null, List.of(), List.of(), Map.of(), null, List.of(), false, null);

		assertThat(WorksSection.feedEntry(poem).summary()).isEqualTo("Poem · 2013 · date inferred");
	}

}
