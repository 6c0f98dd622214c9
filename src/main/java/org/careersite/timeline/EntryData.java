package org.careersite.timeline;

import java.util.stream.Stream;

import org.careersite.career.Category;
import org.careersite.career.PartialDate;
import org.careersite.opendata.PlainText;
import org.careersite.web.AwardLine;
import org.careersite.web.EventLine;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline.
 *
 * @param date the day, month or year in ISO 8601, as far as known
 * @param startYear the first year it spans, if known; of a work, that the source gives it
 * @param endYear the last year it spans, if known; of a work, that the source gives it
 * @param lane the strand of the career it belongs to
 * @param title what it is called; of an award, what it was given for doing
 * @param text what it is, or what happened, if there is more to say
 * @param place where, if that is known
 * @param url the path of its page, or of its place on one
 */
record EntryData(@Nullable String date, @Nullable Integer startYear, @Nullable Integer endYear, Category lane,
		String title, @Nullable String text, @Nullable String place, String url) {

	static EntryData of(Entry entry, Prose prose) {
		AwardLine award = entry.award();
		EventLine event = entry.event();
		if (event != null) {
			return of(event, prose);
		}
		if (award != null) {
			return of(entry, award.what(), text(award), award.body().href() + "#" + award.slug());
		}
		RecordLink link = entry.link();
		if (link == null) {
			throw new IllegalArgumentException("an entry is an award, an event, or has a page");
		}
		return of(entry, link.title(), entry.detail().equals(entry.place()) ? null : entry.detail(), link.href());
	}

	/** An event, which may have no date. */
	static EntryData of(EventLine event, Prose prose) {
		PartialDate date = event.date();
		Integer year = (date != null) ? date.year() : null;
		return new EntryData((date != null) ? date.iso() : null, year, year, Category.LIFE,
				prose.plainLine(event.title()), PlainText.of(prose, event.text()), event.place(),
				Paths.event(event.slug()));
	}

	private static EntryData of(Entry entry, String title, @Nullable String text, String url) {
		return new EntryData(entry.date().iso(), entry.years().first(), entry.years().last(), entry.lane(), title, text,
				entry.place(), url);
	}

	/**
	 * In the words of the page: outcome, body unless it is the title, and what it was
	 * for.
	 */
	private static String text(AwardLine award) {
		RecordLink object = award.object();
		String purpose = (object != null) ? (award.inferred() ? "probably for " : "for ") + object.title() : "";
		return String.join(", ",
				Stream.of(award.outcomeInWords(), award.named() ? award.body().title() : "", purpose)
					.filter((part) -> !part.isEmpty())
					.toList());
	}

}
