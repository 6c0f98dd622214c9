package org.careersite.home;

import java.util.List;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.Summary;
import org.careersite.career.text.Title;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands for a record in the chart. */
class MarkTests {

	@Test
	void outlinesAShowingThatWasOnlyAnnounced() {
		assertThat(showing(true)).containsExactly("exhibition-planned");
		assertThat(showing(false)).containsExactly("exhibition");
	}

	private static List<String> showing(boolean planned) {
		return Mark.of(new Summary(RecordType.EXHIBITION, "wire/1", new RecordReference(RecordType.EXHIBITION, "wire"),
				new Title("Wire", null), "", false, planned, PartialDate.of(2027), YearSpan.of(2027), AwardTally.NONE))
			.shapes();
	}

}
