package org.careersite.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.careersite.awards.AwardsChart.Bar;
import org.careersite.awards.AwardsChart.Label;
import org.careersite.awards.AwardsChart.Segment;
import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.text.Messages;

/**
 * Awards by year as a chart of stacked bars. Across, everything is measured in percent of
 * the picture's width, so that it fits any screen with its letters unscaled; downwards in
 * pixels.
 *
 * @param width the fewest pixels that it is wide, so that a finger hits the right bar
 * @param bars the years that have awards, in order
 */
record AwardsChart(int width, int height, int baseline, List<Bar> bars, List<Label> labels) {

	/** A span of years wider than this is drawn decade by decade. */
	private static final int MOST_BARS = 60;

	/** Room above the highest bar for its number. */
	private static final int TOP = 16;

	private static final int PLOT = 144;

	/** Room below the bars for the years. */
	private static final int BOTTOM = 22;

	/** The fewest pixels that a bar has room for, across. */
	private static final int LEAST_WIDTH = 25;

	/** The most pixels that one award is high. */
	private static final int MOST_PER_AWARD = 18;

	/**
	 * Draws awards by year.
	 * @param href where a bar leads to, from the years it stands for as a query says them
	 */
	static AwardsChart draw(SortedMap<Integer, AwardTally> byYear, UnaryOperator<String> href) {
		if (byYear.isEmpty()) {
			return new AwardsChart(0, 0, 0, List.of(), List.of());
		}
		int step = (byYear.lastKey() - byYear.firstKey() < MOST_BARS) ? 1 : 10;
		SortedMap<Integer, AwardTally> bySlot = new TreeMap<>();
		byYear.forEach((year, tally) -> bySlot.merge(year / step, tally, AwardTally::plus));
		long most = bySlot.values().stream().mapToLong(AwardTally::total).max().orElseThrow();
		double perAward = Math.min(MOST_PER_AWARD, (double) PLOT / most);
		int baseline = TOP + (int) Math.ceil(most * perAward);
		Axis axis = new Axis(bySlot.firstKey(), bySlot.lastKey(), step);
		List<Bar> bars = new ArrayList<>();
		bySlot.forEach(
				(slot, tally) -> bars.add(axis.bar(slot, tally, href, Segment.stacked(tally, baseline, perAward))));
		return new AwardsChart(axis.slots() * LEAST_WIDTH, baseline + BOTTOM, baseline, bars, axis.labels());
	}

	/**
	 * The awards of one year or decade. Lengths are in percent.
	 *
	 * @param x the left edge of the room it takes
	 * @param width of that room
	 * @param inset the left edge of the bar itself
	 * @param breadth of the bar itself
	 * @param segments its parts, from the baseline up
	 */
	record Bar(String years, AwardTally tally, String x, String width, String inset, String breadth, String middle,
			String href, List<Segment> segments) {

		/** The top of the bar, where its number stands. */
		public int top() {
			return this.segments.get(this.segments.size() - 1).y();
		}

	}

	record Segment(Outcome outcome, int y, int height) {

		private static List<Segment> stacked(AwardTally tally, int baseline, double perAward) {
			List<Segment> segments = new ArrayList<>();
			long count = 0;
			int bottom = baseline;
			for (Outcome outcome : tally.outcomes()) {
				count += tally.count(outcome);
				int top = baseline - (int) Math.round(count * perAward);
				segments.add(new Segment(outcome, top, bottom - top));
				bottom = top;
			}
			return segments;
		}

	}

	/** A year written below the bars, by its middle, in percent. */
	record Label(String text, String x) {
	}

	/**
	 * The years from left to right, or the decades where there are many years.
	 *
	 * @param first the first of them: of decades, 199 for the 1990s
	 * @param years how many years each has
	 */
	private record Axis(int first, int last, int years) {

		/** At most so many years are written below; more would touch on a phone. */
		private static final int MOST_LABELS = 8;

		Bar bar(int slot, AwardTally tally, UnaryOperator<String> href, List<Segment> segments) {
			double width = 100.0 / slots();
			double x = (slot - this.first) * width;
			double breadth = Math.min(width * 0.7, 4);
			return new Bar(name(slot), tally, percent(x), percent(width), percent(x + (width - breadth) / 2),
					percent(breadth), percent(x + width / 2), href.apply(query(slot)), segments);
		}

		/** Round years, so few that they do not touch. */
		List<Label> labels() {
			int step = IntStream.of(1, 2, 5, 10, 20, 50, 100)
				.filter((each) -> slots() / each <= MOST_LABELS)
				.findFirst()
				.orElse(1000);
			return IntStream.rangeClosed(this.first, this.last)
				.filter((slot) -> slot % step == 0 || slots() == 1)
				.mapToObj((slot) -> new Label(name(slot), percent((slot - this.first + 0.5) * 100 / slots())))
				.toList();
		}

		private int slots() {
			return this.last - this.first + 1;
		}

		private String name(int slot) {
			return (this.years == 1) ? String.valueOf(slot) : Messages.get("years.decade", slot * this.years);
		}

		/** The same as a query says it. */
		private String query(int slot) {
			return (this.years == 1) ? String.valueOf(slot) : slot * this.years + "s";
		}

		private static String percent(double share) {
			return String.format(Locale.ROOT, "%.2f%%", share);
		}

	}

}
