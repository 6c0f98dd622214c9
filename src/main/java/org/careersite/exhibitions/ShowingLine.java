package org.careersite.exhibitions;

import org.careersite.career.PartialDate;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.jspecify.annotations.Nullable;

/**
 * A showing as pages show it in a list.
 *
 * @param venue the museum, gallery or house, or the city where the venue is not known
 * @param area where it lies
 * @param opens its first day, as far as known
 * @param closes its last day, as far as known
 * @param permanent whether it stays there for good
 * @param planned whether it was only announced
 * @param note what else is known, as Markdown
 */
record ShowingLine(String venue, String area, @Nullable PartialDate opens, @Nullable PartialDate closes,
		boolean permanent, boolean planned, @Nullable String note) {

	static ShowingLine of(Showing showing) {
		Place place = showing.place();
		String venue = place.venue();
		return new ShowingLine((venue != null) ? venue : place.area(), (venue != null) ? place.area() : "",
				showing.opens(), showing.closes(), showing.permanent(), showing.planned(), showing.note());
	}

}
