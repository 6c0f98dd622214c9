package org.careersite.exhibitions;

import java.util.Comparator;

import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A showing in the form that curators expect: {@code 2024  Forensics, Hutchinson Modern &
 * Contemporary, New York (solo)}.
 *
 * @param open the years it was open in, as far as known
 * @param where the venue and its city or region, as far as known
 * @param manner the person's part in it if the source gives one, and whether it is only
 * planned, or stays; empty if there is nothing to say
 */
record VenueLine(@Nullable YearSpan open, RecordLink exhibition, String where, String manner, boolean planned) {

	/** Newest first, those without a date last. */
	static final Comparator<VenueLine> NEWEST_FIRST = Comparator.comparing(VenueLine::open,
			Comparator.nullsLast(YearSpan.LATEST_FIRST));

	static VenueLine of(Showing showing) {
		Exhibition exhibition = showing.exhibition();
		Showing.Details details = showing.details();
		Place place = details.place();
		return new VenueLine(showing.years(), RecordLink.of(exhibition),
				Phrases.joinedBy(", ", place.venue(),
						Language.translatedIfAny((place.city() != null) ? place.city() : place.region())),
				Phrases.joinedBy(", ", exhibition.partLabel().toLowerCase(Messages.locale()),
						details.planned() ? Messages.get("showings.planned") : null,
						details.permanent() ? Messages.get("showings.permanent") : null),
				details.planned());
	}

}
