package org.careersite.timeline;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.tables.CsvColumn;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline for programs.
 */
record EntryData(
		@CsvColumn("When it began or happened, as far as known; of a work, the first year that the source gives it.") @Nullable PartialDate date,
		@CsvColumn("The first year it spans; of a work, that the source gives it.") @Nullable Integer startYear,
		@CsvColumn("The last year it spans; of a work, that the source gives it.") @Nullable Integer endYear,
		@CsvColumn("The lane it is in.") String lane,
		@CsvColumn("Its title; of an award, its category, else the prize or the body.") String title,
		@CsvColumn("What it is, or what happened.") @Nullable String text, @CsvColumn("Where.") @Nullable String place,
		@CsvColumn("Its page, or its place on one.") String url) {

	static EntryData of(TimelineEntry entry) {
		YearSpan years = entry.years();
		return new EntryData(entry.date(), (years != null) ? years.first() : null,
				(years != null) ? years.last() : null, entry.category().lane(), entry.title(), entry.text(),
				entry.place(), entry.link().href());
	}

}
