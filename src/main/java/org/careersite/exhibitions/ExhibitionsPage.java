package org.careersite.exhibitions;

import java.util.List;

import org.careersite.metadata.Export;
import org.careersite.metadata.Head;
import org.careersite.web.AppliedFilter;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.Pager;

/**
 * The exhibitions as their page shows them.
 *
 * @param total how many were found, on all pages
 * @param exhibitions those of this page, newest first, the undated last
 * @param parts the parts to choose from
 * @param applied the filters that are on
 * @param pager the way to the other pages
 * @param map where those of this page were shown
 */
record ExhibitionsPage(long total, List<ExhibitionLine> exhibitions, List<Choice> parts, List<AppliedFilter> applied,
		Pager pager, VenueMap map) {

	/** How many exhibitions a page holds, which have several showings each, and a map. */
	static final int SIZE = 50;

	/** What the page says of itself to programs. */
	Head head(ListQuery query) {
		return Head
			.of(query, this.pager, SIZE, "Exhibitions", this.total,
					this.exhibitions.stream().map(ExhibitionLine::link).toList())
			.exports(query, Export.CSV, Export.ICS);
	}

	/** How many showings the exhibitions of this page have. */
	public int showings() {
		return this.exhibitions.stream().mapToInt((exhibition) -> exhibition.showings().size()).sum();
	}

}
