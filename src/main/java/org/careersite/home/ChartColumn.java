package org.careersite.home;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

import org.careersite.career.dates.YearQuery;
import org.careersite.web.section.Paths;

/**
 * A column of a chart of years: a year, or a decade where years are too many. A chart
 * starts where the career gets dense; what lies before, and each long stretch without
 * entries, is folded into one column.
 */
record ChartColumn(YearQuery years, boolean folded) {

	/** Years that make more columns are drawn by decades. */
	static final int MOST = 100;

	/** So many empty columns in a row are folded into one. */
	private static final int STRETCH = 5;

	/** So many columns from where a chart starts are looked at. */
	private static final int SAMPLE = 10;

	/** So many of these hold something where the career is dense. */
	private static final int DENSE = 8;

	/** The columns for the years that hold something; none if there are no such years. */
	static List<ChartColumn> of(SortedSet<Integer> filled) {
		List<ChartColumn> years = of(filled, 1);
		return (years.size() <= MOST) ? years : of(filled, 10);
	}

	private static List<ChartColumn> of(SortedSet<Integer> filled, int step) {
		NavigableSet<Integer> starts = new TreeSet<>();
		filled.forEach((year) -> starts.add(year / step * step));
		List<ChartColumn> columns = new ArrayList<>();
		if (starts.isEmpty()) {
			return columns;
		}
		int next = dense(starts, step);
		if (next > starts.first()) {
			columns.add(folded(filled.first(), next - 1));
		}
		for (int start : starts.tailSet(next)) {
			if (start - next >= STRETCH * step) {
				columns.add(folded(next, start - 1));
				next = start;
			}
			for (; next <= start; next += step) {
				columns.add(new ChartColumn((step == 1) ? YearQuery.of(next) : YearQuery.decade(next), false));
			}
		}
		return columns;
	}

	/**
	 * The first start of a dense part; that of all if there is none, or nothing to fold.
	 */
	private static int dense(NavigableSet<Integer> starts, int step) {
		int first = starts.first();
		return starts.stream()
			.filter((start) -> start == first || start - first >= STRETCH * step)
			.filter((start) -> starts.subSet(start, start + SAMPLE * step).size() >= DENSE)
			.findFirst()
			.orElse(first);
	}

	private static ChartColumn folded(int first, int last) {
		return new ChartColumn(new YearQuery(first, last), true);
	}

	/** The first year of the decade that it starts in, or of the century if it is one. */
	int group() {
		int years = (this.folded || this.years.isYear()) ? 10 : 100;
		return this.years.from() / years * years;
	}

	/** The years as short as can be: {@code 1997}, {@code 1954–1987}. */
	public String label() {
		return this.years.isYear() ? String.valueOf(this.years.from())
				: this.folded ? this.years.from() + "–" + this.years.to() : this.years.toString();
	}

	/** Whether its years are written where there is no room for those of all columns. */
	public boolean labelled() {
		return this.folded || this.years.from() % 5 == 0;
	}

	public String href() {
		return Paths.years(this.years);
	}

}
