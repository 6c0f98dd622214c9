package org.careersite.timeline;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.tables.CsvColumn;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline for programs.
 */
record EntryData(@CsvColumn @Nullable PartialDate date, @CsvColumn @Nullable Integer startYear,
		@CsvColumn @Nullable Integer endYear, @CsvColumn String lane, @CsvColumn String title,
		@CsvColumn @Nullable String text, @CsvColumn @Nullable String place, @CsvColumn String url) {

	static EntryData of(TimelineEntry entry) {
		YearSpan years = entry.years();
		return new EntryData(entry.date(), (years != null) ? years.first() : null, (years != null) ? years.end() : null,
				entry.category().lane(), entry.title(), entry.text(), entry.place(), entry.link().href());
	}

}
