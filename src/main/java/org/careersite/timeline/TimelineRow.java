package org.careersite.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Lane;
import org.careersite.career.PartialDate;
import org.careersite.site.AwardLine;
import org.careersite.site.EventLine;
import org.careersite.site.Paths;
import org.careersite.site.Prose;
import org.careersite.site.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline as a row of its {@link TimelineTable table}.
 *
 * @param date when, if known
 * @param startYear the year it began in
 * @param endYear the year it ended in
 * @param lane the strand of the career it belongs to
 * @param title what it is called
 * @param text what it is, or what happened
 * @param place where
 * @param path of its page, or of its place on one
 */
record TimelineRow(@Nullable PartialDate date, @Nullable Integer startYear, @Nullable Integer endYear, Lane lane,
		String title, @Nullable String text, @Nullable String place, String path) {

	static TimelineRow of(Entry entry, Prose prose) {
		EventLine event = entry.event();
		AwardLine award = entry.award();
		RecordLink link = entry.link();
		if (event != null) {
			return of(event, prose);
		}
		if (award != null) {
			return of(entry, award.what(), text(award), award.body().href() + "#" + award.slug());
		}
		if (link == null) {
			throw new IllegalArgumentException("an entry is an award, an event, or has a page");
		}
		return of(entry, link.title(), entry.detail().equals(entry.place()) ? null : entry.detail(), link.href());
	}

	/** An event, which may have no date. */
	static TimelineRow of(EventLine event, Prose prose) {
		PartialDate date = event.date();
		Integer year = (date != null) ? date.year() : null;
		return new TimelineRow(date, year, year, Lane.LIFE, prose.plain(event.title()),
				(event.text() != null) ? prose.plain(event.text()) : null, event.place(), Paths.event(event.slug()));
	}

	private static TimelineRow of(Entry entry, String title, @Nullable String text, String path) {
		return new TimelineRow(entry.date(), entry.years().first(), entry.years().last(), entry.lane(), title, text,
				entry.place(), path);
	}

	/** Outcome, body, and what it was for. */
	private static String text(AwardLine award) {
		RecordLink object = award.object();
		String purpose = (object != null) ? (award.inferred() ? "probably for " : "for ") + object.title() : "";
		return Stream.of(award.outcomeInWords(), award.body().title(), purpose)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

}
