package org.careersite.awards;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.careersite.career.AwardTally;
import org.careersite.career.Outcome;

/**
 * Awards by year as a chart of stacked bars. Across, everything is measured in percent of
 * the picture's width, so that it fits any screen with its letters unscaled; downwards in
 * pixels.
 *
 * @param height of the picture
 * @param baseline where the bars stand
 * @param bars the years that have awards, in order
 * @param labels the years written below
 */
record AwardsChart(int height, int baseline, List<Bar> bars, List<Label> labels) {

	/** A span of years wider than this is drawn decade by decade. */
	private static final int MOST_BARS = 60;

	/**
	 * Draws awards by year.
	 * @param href where a bar leads to, from the years it stands for as a query says them
	 */
	static AwardsChart draw(SortedMap<Integer, AwardTally> byYear, UnaryOperator<String> href) {
		if (byYear.isEmpty()) {
			return new AwardsChart(0, 0, List.of(), List.of());
		}
		int step = (byYear.lastKey() - byYear.firstKey() < MOST_BARS) ? 1 : 10;
		SortedMap<Integer, AwardTally> bySlot = new TreeMap<>();
		byYear.forEach((year, tally) -> bySlot.merge(year / step, tally, AwardTally::plus));
		return new AwardsPlot(bySlot, step, href).chart();
	}

	/**
	 * The awards of one year or decade.
	 *
	 * @param years the year, or the decade, in words
	 * @param tally how many there are
	 * @param x the left edge of the room it takes, in percent
	 * @param width of that room, in percent
	 * @param inset the left edge of the bar itself, in percent
	 * @param breadth of the bar itself, in percent
	 * @param middle of the bar, in percent
	 * @param href the list of these awards
	 * @param segments its parts, from the baseline up
	 */
	record Bar(String years, AwardTally tally, String x, String width, String inset, String breadth, String middle,
			String href, List<Segment> segments) {

		/** The top of the bar, where its number stands. */
		public int top() {
			return this.segments.get(this.segments.size() - 1).y();
		}

	}

	/**
	 * A part of a bar.
	 *
	 * @param outcome what its awards have in common
	 * @param y its top
	 * @param height its height
	 */
	record Segment(Outcome outcome, int y, int height) {
	}

	/**
	 * A year written below the bars.
	 *
	 * @param text the year
	 * @param x its middle, in percent
	 */
	record Label(String text, String x) {
	}

}
