package org.careersite.web.section;

import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * A record as the timeline and the pages of years show it.
 *
 * @param date when it began or happened; none where the source does not say
 * @param years the years it spans; none where it has no date
 * @param link its page, or its place on one, by a name that says what it is
 * @param title what programs call it
 * @param text what it is, or what happened, as programs are told
 * @param detail what it is, in a few words; empty if its data says it
 * @param data its data record, for templates
 */
public record TimelineEntry(RecordType category, @Nullable PartialDate date, @Nullable YearSpan years, RecordLink link,
		String title, @Nullable String text, String detail, @Nullable String place, Object data) {

	/** A record whose page has its title. */
	public static TimelineEntry of(RecordType category, PartialDate date, YearSpan years, RecordLink link,
			String detail, @Nullable String place, Object data) {
		return new TimelineEntry(category, date, years, link, link.title(), detail.equals(place) ? null : detail,
				detail, place, data);
	}

}
