package org.careersite.exhibitions;

import org.careersite.career.ExhibitionPart;
import org.careersite.career.YearQuery;
import org.careersite.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the exhibitions for.
 *
 * @param part the person's part in them, if asked
 * @param years when one of their showings was open; all years if not asked
 * @param folded what the title or a showing's place holds; empty if not asked
 * @param page which page of the list, from 0
 * @param size how many exhibitions a page holds
 */
record ExhibitionFilter(@Nullable ExhibitionPart part, YearQuery years, String folded, int page, int size) {

	/** Reads the filters {@code part, years, q} and {@code page}. */
	static ExhibitionFilter of(ListQuery query, int size) {
		return new ExhibitionFilter(query.oneOf("part", ExhibitionPart.class), query.years("years"), query.folded("q"),
				query.page(), size);
	}

}
