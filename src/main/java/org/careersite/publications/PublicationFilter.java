package org.careersite.publications;

import org.careersite.career.PublicationKind;
import org.careersite.career.YearQuery;
import org.careersite.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the publications for.
 *
 * @param kind what they are, if asked
 * @param years when they came out; all years if not asked
 * @param folded what the title holds; empty if not asked
 * @param page which page of the list, from 0
 * @param size how many publications a page holds
 */
record PublicationFilter(@Nullable PublicationKind kind, YearQuery years, String folded, int page, int size) {

	/** Reads the filters {@code kind, years, q} and {@code page}. */
	static PublicationFilter of(ListQuery query, int size) {
		return new PublicationFilter(query.oneOf("kind", PublicationKind.class), query.years("years"),
				query.folded("q"), query.page(), size);
	}

}
