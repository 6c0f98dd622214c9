package org.careersite.timeline;

import java.util.Locale;

import org.careersite.career.Basis;
import org.careersite.career.Category;
import org.careersite.career.PartialDate;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.YearSpan;
import org.careersite.records.AwardData;
import org.careersite.records.EventLine;
import org.careersite.records.PublicationData;
import org.careersite.records.WorkData;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * Something on the timeline, from whichever lane.
 *
 * @param lane the strand of the career it belongs to
 * @param date when, as exactly as the source knows
 * @param years the years it spans
 * @param link the record with a page of its own; none for an event
 * @param detail what it is, in a few words
 * @param place where, if that is known and says more than the link
 * @param award the award, if it is one
 * @param event the event, if it is one
 */
record Entry(Category lane, PartialDate date, YearSpan years, @Nullable RecordLink link, String detail,
		@Nullable String place, @Nullable AwardData award, @Nullable EventLine event) {

	static Entry of(WorkData work) {
		YearSpan years = work.years();
		String span = (years.last() > years.first()) ? ", " + years : "";
		return new Entry(Category.WORK, PartialDate.of(years.first()), years, work.link(),
				work.kind().label() + (work.creator() ? ", creator" : "") + span
						+ ((work.yearsBasis() == Basis.INFERRED) ? ", date inferred" : ""),
				null, null, null);
	}

	static Entry of(AwardData award) {
		return new Entry(Category.AWARD, PartialDate.of(award.year()), YearSpan.of(award.year()), null, "", null, award,
				null);
	}

	/** A showing, which must have a date. */
	static Entry of(Showing showing) {
		PartialDate opens = showing.opens();
		PartialDate closes = showing.closes();
		PartialDate date = (opens != null) ? opens : closes;
		YearSpan years = showing.years();
		if (date == null || years == null) {
			throw new IllegalArgumentException("a showing on the timeline has a date");
		}
		return new Entry(Category.EXHIBITION, date, years, RecordLink.of(showing.exhibition()), place(showing),
				showing.place().toString(), null, null);
	}

	/** A publication, which must have a date. */
	static Entry of(PublicationData publication) {
		PartialDate date = publication.date();
		if (date == null) {
			throw new IllegalArgumentException("a publication on the timeline has a date");
		}
		return new Entry(Category.PUBLICATION, date, YearSpan.of(date.year()), publication.link(),
				publication.kind().label() + ", as " + publication.part().label().toLowerCase(Locale.ENGLISH), null,
				null, null);
	}

	/** An event, which must have a date. */
	static Entry of(EventLine event) {
		PartialDate date = event.date();
		if (date == null) {
			throw new IllegalArgumentException("an event on the timeline has a date");
		}
		return new Entry(Category.LIFE, date, YearSpan.of(date.year()), null, event.theme(), event.place(), null,
				event);
	}

	private static String place(Showing showing) {
		Place place = showing.place();
		String stays = showing.permanent() ? ", permanently installed" : "";
		return place + (showing.planned() ? ", planned" : stays);
	}

}
