package org.careersite.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * All years at a glance.
 *
 * @param decades the decades from the first year that holds something to the last
 * @param fullest the first year that holds most; none if none holds any
 * @param most how many records it holds
 */
record YearsPage(List<Decade> decades, @Nullable Integer fullest, long most) {

	static YearsPage of(Fullness fullness) {
		List<Integer> years = fullness.years();
		List<Decade> decades = new ArrayList<>();
		if (!years.isEmpty()) {
			int last = years.get(years.size() - 1);
			for (int start = years.get(0) / 10 * 10; start <= last; start += 10) {
				decades.add(Decade.of(start, fullness));
			}
		}
		return new YearsPage(decades, fullness.fullest(), fullness.most());
	}

	/**
	 * Ten years.
	 *
	 * @param start the first of them
	 * @param years what each holds
	 */
	record Decade(int start, List<Year> years) {

		private static Decade of(int start, Fullness fullness) {
			return new Decade(start,
					IntStream.range(Math.max(start, 1), start + 10)
						.mapToObj(
								(year) -> new Year(year, fullness.of(year), share(fullness.of(year), fullness.most())))
						.toList());
		}

		/** In percent, rounded up, so that a year that holds something is seen. */
		private static int share(long count, long most) {
			return (most == 0) ? 0 : (int) ((count * 100 + most - 1) / most);
		}

	}

	/**
	 * One year.
	 *
	 * @param year the year
	 * @param count how many records it holds
	 * @param share how full it is, in percent of the fullest
	 */
	record Year(int year, long count, int share) {
	}

}
