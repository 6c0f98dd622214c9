package org.careersite.timeline;

import java.util.stream.Stream;

import org.careersite.career.Category;
import org.careersite.career.PartialDate;
import org.careersite.records.AwardData;
import org.careersite.records.EventLine;
import org.careersite.tables.CsvColumn;
import org.careersite.web.Markdown;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline for programs.
 */
record EntryData(
		@CsvColumn("When it began or happened, as far as known; of a work, the first year that the source gives it.") @Nullable PartialDate date,
		@CsvColumn("The first year it spans; of a work, that the source gives it.") @Nullable Integer startYear,
		@CsvColumn("The last year it spans; of a work, that the source gives it.") @Nullable Integer endYear,
		@CsvColumn("The strand of the career.") Category lane,
		@CsvColumn("What it is called; of an award, what it was for.") String title,
		@CsvColumn("What it is, or what happened.") @Nullable String text, @CsvColumn("Where.") @Nullable String place,
		@CsvColumn("Its page, or its place on one.") String url) {

	static EntryData of(Entry entry) {
		AwardData award = entry.award();
		EventLine event = entry.event();
		if (event != null) {
			return of(event);
		}
		if (award != null) {
			return of(entry, award.what(), text(award), award.url());
		}
		RecordLink link = entry.link();
		if (link == null) {
			throw new IllegalArgumentException("an entry is an award, an event, or has a page");
		}
		return of(entry, link.title(), entry.detail().equals(entry.place()) ? null : entry.detail(), link.href());
	}

	/** An event, which may have no date. */
	static EntryData of(EventLine event) {
		PartialDate date = event.date();
		Integer year = (date != null) ? date.year() : null;
		return new EntryData(date, year, year, Category.LIFE, new Markdown(event.title(), true).words(),
				(event.text() != null) ? new Markdown(event.text(), false).words() : null, event.place(),
				Paths.event(event.slug()));
	}

	private static EntryData of(Entry entry, String title, @Nullable String text, String url) {
		return new EntryData(entry.date(), entry.years().first(), entry.years().last(), entry.lane(), title, text,
				entry.place(), url);
	}

	/**
	 * In the words of the page: outcome, body unless it is the title, and what it was
	 * for.
	 */
	private static String text(AwardData award) {
		RecordLink object = award.object();
		String purpose = (object != null) ? (award.inferred() ? "probably for " : "for ") + object.title() : "";
		return String.join(", ",
				Stream.of(award.outcomeInWords(), award.named() ? award.body().name() : "", purpose)
					.filter((part) -> !part.isEmpty())
					.toList());
	}

}
