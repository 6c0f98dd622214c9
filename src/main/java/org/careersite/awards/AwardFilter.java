package org.careersite.awards;

import java.util.Collection;

import org.careersite.career.Outcome;
import org.careersite.career.YearQuery;
import org.careersite.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the awards for.
 *
 * @param outcome what came of them, if asked
 * @param body the slug of who gave them, if asked
 * @param work the slug of the work they were for, if asked
 * @param years when; all years if not asked
 * @param grouping how the list is grouped
 * @param page which page of it, from 0
 * @param size how many awards a page holds
 */
record AwardFilter(@Nullable Outcome outcome, @Nullable String body, @Nullable String work, YearQuery years,
		Grouping grouping, int page, int size) {

	/**
	 * Reads the filters {@code outcome, body, work, years, group} and {@code page}.
	 * @param size how many awards a page holds
	 * @param bodies the slugs of the bodies that there are
	 * @param works the slugs of the works that have awards
	 */
	static AwardFilter of(ListQuery query, Collection<String> bodies, Collection<String> works, int size) {
		return new AwardFilter(query.oneOf("outcome", Outcome.class), query.oneOf("body", bodies),
				query.oneOf("work", works), query.years("years"), query.option("group", Grouping.class, Grouping.YEAR),
				query.page(), size);
	}

}
