package org.careersite.people;

import java.util.List;

import org.careersite.opendata.Head;
import org.careersite.site.AppliedFilter;
import org.careersite.site.ListQuery;
import org.careersite.site.Pager;

/**
 * The people as their page shows them.
 *
 * @param total how many were found, on all pages
 * @param people those of this page, by name
 * @param applied the filters that are on
 * @param pager the way to the other pages
 */
record PeoplePage(long total, List<PersonPage> people, List<AppliedFilter> applied, Pager pager) {

	/** What the page says of itself to programs. */
	Head head(ListQuery query) {
		return Head.of(query, this.pager, "People", this.total, this.people.stream().map(PersonPage::link).toList());
	}
}
