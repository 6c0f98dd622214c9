package org.careersite.people;

import java.util.List;

import org.careersite.metadata.Head;
import org.careersite.web.AppliedFilter;
import org.careersite.web.ListQuery;
import org.careersite.web.Pager;

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
