package org.careersite.home;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

import org.careersite.career.Outcome;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.YearCounts;
import org.jspecify.annotations.Nullable;

/**
 * The career at a glance: a chart for wide screens, and one for narrow ones.
 *
 * @param span the years it shows
 * @param chart with the years from left to right
 * @param phoneChart with the years from top to bottom
 * @param outcomes the outcomes of awards that have marks of their own
 */
record Glance(YearSpan span, CareerChart chart, PhoneChart phoneChart, List<Outcome> outcomes) {

	private static final int MARGIN = 6;

	/**
	 * Draws both charts.
	 * @param marks the records; none to draw numbers only
	 * @return the charts, or none of a career without dated records
	 */
	static @Nullable Glance of(YearCounts counts, List<Mark> marks) {
		SortedSet<Integer> years = counts.years();
		if (years.isEmpty()) {
			return null;
		}
		YearSpan span = new YearSpan(years.first(), years.last());
		Axis across = Axis.even(span, ChartLayout.WIDTH, MARGIN);
		Axis down = PhoneChart.axis(counts);
		CareerChart chart = marks.isEmpty() ? ChartLayout.counts(across, Count.along(across, counts))
				: ChartLayout.marks(across, marks);
		return new Glance(span, chart, PhoneChart.of(down, Count.along(down, counts), marks), outcomes(chart));
	}

	private static List<Outcome> outcomes(CareerChart chart) {
		List<String> shapes = chart.bands()
			.stream()
			.flatMap((band) -> band.stacks().stream())
			.flatMap((stack) -> stack.spots().stream())
			.map(CareerChart.Spot::shape)
			.toList();
		return Arrays.stream(Outcome.values())
			.filter((outcome) -> shapes.contains(outcome.name().toLowerCase(Locale.ROOT)))
			.toList();
	}

}
