package org.careersite.publications;

import java.util.List;

import org.careersite.metadata.Export;
import org.careersite.metadata.Head;
import org.careersite.web.AppliedFilter;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.Pager;

/**
 * The publications as their page shows them.
 *
 * @param total how many were found, on all pages
 * @param publications those of this page, newest first, the undated last
 * @param kinds the kinds to choose from
 * @param applied the filters that are on
 * @param pager the way to the other pages
 */
record PublicationsPage(long total, List<PublicationLine> publications, List<Choice> kinds, List<AppliedFilter> applied,
		Pager pager) {

	/** What the page says of itself to programs. */
	Head head(ListQuery query) {
		return Head
			.of(query, this.pager, "Publications", this.total,
					this.publications.stream().map(PublicationLine::link).toList())
			.exports(query, Export.CSV, Export.BIB, Export.RIS);
	}
}
