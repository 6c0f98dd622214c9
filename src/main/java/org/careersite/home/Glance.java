package org.careersite.home;

import java.util.List;

import org.careersite.career.Outcome;
import org.careersite.career.snapshot.YearCounts;
import org.jspecify.annotations.Nullable;

/**
 * The career at a glance: a chart for wide screens, and one for narrow ones.
 *
 * @param chart with the years from left to right
 * @param phoneChart with the years from top to bottom
 * @param outcomes the outcomes of awards that have marks of their own
 */
record Glance(CareerChart chart, PhoneChart phoneChart, List<Outcome> outcomes) {

	/**
	 * Draws both charts.
	 * @param marks the records; none to draw numbers only
	 * @return the charts, or none of a career without dated records
	 */
	static @Nullable Glance of(YearCounts counts, List<Mark> marks) {
		return counts.years().isEmpty() ? null
				: new Glance(ChartLayout.of(counts, marks), PhoneChart.of(counts, marks), counts.awards().outcomes());
	}

}
