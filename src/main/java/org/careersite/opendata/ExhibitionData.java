package org.careersite.opendata;

import java.util.List;

import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.PartialDate;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.YearSpan;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * An exhibition in a list.
 *
 * @param slug its key
 * @param title what it is called
 * @param part the person's part in it, if the source gives one
 * @param startYear the year of its first showing, if known
 * @param endYear the year of its last showing, if known
 * @param showings where it was shown
 * @param url the path of its page
 */
public record ExhibitionData(String slug, String title, @Nullable ExhibitionPart part, @Nullable Integer startYear,
		@Nullable Integer endYear, List<ShowingData> showings, String url) {

	public static ExhibitionData of(Exhibition exhibition) {
		YearSpan years = exhibition.years();
		return new ExhibitionData(exhibition.slug(), exhibition.title().text(), exhibition.part(),
				(years != null) ? years.first() : null, (years != null) ? years.last() : null,
				exhibition.showings().stream().map(ShowingData::of).toList(), Paths.exhibition(exhibition.slug()));
	}

	/**
	 * An exhibition at one venue.
	 *
	 * @param venue the museum, gallery or house, if known
	 * @param city its city, if known
	 * @param region its state or province, where no city is known
	 * @param country its country, added by the editors where it is undisputed
	 * @param opens its first day, month or year in ISO 8601, as far as known
	 * @param closes its last day, month or year in ISO 8601, as far as known
	 * @param permanent whether it stays there for good
	 * @param planned whether it was only announced
	 */
	public record ShowingData(@Nullable String venue, @Nullable String city, @Nullable String region,
			@Nullable String country, @Nullable String opens, @Nullable String closes, boolean permanent,
			boolean planned) {

		static ShowingData of(Showing showing) {
			Place place = showing.place();
			return new ShowingData(place.venue(), place.city(), place.region(), place.country(), iso(showing.opens()),
					iso(showing.closes()), showing.permanent(), showing.planned());
		}

		private static @Nullable String iso(@Nullable PartialDate date) {
			return (date != null) ? date.iso() : null;
		}

	}

}
