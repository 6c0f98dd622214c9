package org.careersite.records;

import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.web.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * An exhibition at one venue: where, when, and whether it stays for good or was only
 * announced. What is not known is null.
 */
public record ShowingData(@Nullable String venue, @Nullable String city, @Nullable String region,
		@Nullable String country, @Nullable Double latitude, @Nullable Double longitude, @Nullable PartialDate opens,
		@Nullable PartialDate closes, @Nullable String dates, @Nullable Integer startYear, @Nullable Integer endYear,
		boolean permanent, boolean planned, @Nullable Markdown note) {

	public static ShowingData of(Showing showing) {
		Showing.Details details = showing.details();
		Place place = details.place().translated();
		YearSpan years = showing.years();
		return new ShowingData(place.venue(), place.city(), place.region(), place.country(), place.latitude(),
				place.longitude(), details.opens(), details.closes(), showing.dates(),
				(years != null) ? years.first() : null, (years != null) ? years.last() : null, details.permanent(),
				details.planned(), Markdown.line(details.note()));
	}

	/** The museum, gallery or house; the area where the venue is not known. */
	public String where() {
		return (this.venue != null) ? this.venue : place().area();
	}

	/** Where the venue lies; empty if the venue is not known. */
	public String area() {
		return (this.venue != null) ? place().area() : "";
	}

	/** Whether all that is known of its dates are two months of one year. */
	public boolean monthsOfOneYear() {
		return this.opens != null && this.closes != null && this.opens.year() == this.closes.year()
				&& this.opens.month() != null && this.opens.day() == null && this.closes.month() != null
				&& this.closes.day() == null;
	}

	/** Its venue and where that lies. */
	public Place place() {
		return new Place(this.venue, this.city, this.region, this.country, this.latitude, this.longitude);
	}

}
