package org.careersite.timeline;

import java.util.List;

import org.careersite.opendata.Export;
import org.careersite.opendata.Head;
import org.careersite.site.AppliedFilter;
import org.careersite.site.Choice;
import org.careersite.site.EventLine;
import org.careersite.site.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as its page shows it.
 *
 * @param total how many entries it has, undated ones included
 * @param years the years that hold something, in order
 * @param width of the lines beside it, in pixels; 0 if there are none
 * @param undated events whose date the source does not give
 * @param decades the first years of the decades that hold something
 * @param lanes the lanes to choose from
 * @param applied the filters that are on
 */
record TimelinePage(long total, List<Year> years, int width, List<EventLine> undated, List<Integer> decades,
		List<Choice> lanes, List<AppliedFilter> applied) {

	/** What the page says of itself to programs. */
	Head head(ListQuery query) {
		return Head.of(query.onPage(0), "Timeline").exports(query, Export.CSV);
	}

	/**
	 * What began or happened in one year.
	 *
	 * @param year the year
	 * @param age the age that the person reached in it, if born
	 * @param lines the long spans that pass it
	 * @param entries in order of date
	 */
	record Year(int year, @Nullable Integer age, List<Spans.Line> lines, List<Entry> entries) {

		/**
		 * Whether it is the first year shown of its decade, which a jump link leads to.
		 */
		public boolean opensDecade(List<Year> years) {
			int at = years.indexOf(this);
			return at == 0 || years.get(at - 1).year() / 10 != this.year / 10;
		}

	}

}
