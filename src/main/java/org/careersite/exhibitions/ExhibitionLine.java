package org.careersite.exhibitions;

import java.util.List;

import org.careersite.career.Exhibition;
import org.careersite.career.YearSpan;
import org.careersite.web.section.RecordLink;

/**
 * An exhibition as the list shows it.
 *
 * @param link its title and page
 * @param part the person's part in it; empty if the source gives none
 * @param years from its first showing to its last; empty if no date is known
 * @param showings where it was shown
 */
record ExhibitionLine(RecordLink link, String part, String years, List<ShowingLine> showings) {

	static ExhibitionLine of(Exhibition exhibition) {
		YearSpan years = exhibition.years();
		return new ExhibitionLine(RecordLink.of(exhibition), exhibition.partLabel(),
				(years != null) ? years.toString() : "", exhibition.showings().stream().map(ShowingLine::of).toList());
	}

}
