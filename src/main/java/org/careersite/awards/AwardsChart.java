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
		return new Plot(bySlot, step, href).chart();
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

	/**
	 * Works out where everything of an {@link AwardsChart} stands. A slot is a year, or a
	 * decade where there are many years.
	 */
	private static final class Plot {

		/** Room above the highest bar for its number. */
		private static final int TOP = 16;

		/** Room for the bars. */
		private static final int PLOT = 144;

		/** Room below the bars for the years. */
		private static final int BOTTOM = 22;

		/** The most pixels that one award is high. */
		private static final int MOST_PER_AWARD = 18;

		/** At most so many years are written below; more would touch on a phone. */
		private static final int MOST_LABELS = 8;

		private final SortedMap<Integer, AwardTally> bySlot;

		private final int yearsPerSlot;

		private final UnaryOperator<String> href;

		private final int first;

		private final double slotWidth;

		private final double perAward;

		private final int baseline;

		Plot(SortedMap<Integer, AwardTally> bySlot, int yearsPerSlot, UnaryOperator<String> href) {
			long most = bySlot.values().stream().mapToLong(AwardTally::total).max().orElse(1);
			this.bySlot = bySlot;
			this.yearsPerSlot = yearsPerSlot;
			this.href = href;
			this.first = bySlot.firstKey();
			this.slotWidth = 100.0 / (bySlot.lastKey() - this.first + 1);
			this.perAward = Math.min(MOST_PER_AWARD, (double) PLOT / most);
			this.baseline = TOP + (int) Math.ceil(most * this.perAward);
		}

		AwardsChart chart() {
			List<Bar> bars = this.bySlot.entrySet()
				.stream()
				.map((slot) -> bar(slot.getKey(), slot.getValue()))
				.toList();
			return new AwardsChart(this.baseline + BOTTOM, this.baseline, bars, labels());
		}

		private Bar bar(int slot, AwardTally tally) {
			double x = (slot - this.first) * this.slotWidth;
			double breadth = Math.min(this.slotWidth * 0.7, 4);
			String years = (this.yearsPerSlot == 1) ? String.valueOf(slot) : slot * this.yearsPerSlot + "s";
			return new Bar(years, tally, percent(x), percent(this.slotWidth),
					percent(x + (this.slotWidth - breadth) / 2), percent(breadth), percent(x + this.slotWidth / 2),
					this.href.apply(years), segments(tally));
		}

		private List<Segment> segments(AwardTally tally) {
			List<Segment> segments = new ArrayList<>();
			long below = 0;
			for (Outcome outcome : tally.outcomes()) {
				int bottom = y(below);
				below += tally.count(outcome);
				segments.add(new Segment(outcome, y(below), bottom - y(below)));
			}
			return segments;
		}

		/** Round years, so few that they do not touch. */
		private List<Label> labels() {
			int slots = this.bySlot.lastKey() - this.first + 1;
			int step = IntStream.of(1, 2, 5, 10, 20, 50, 100)
				.filter((each) -> slots / each <= MOST_LABELS)
				.findFirst()
				.orElse(1000);
			return IntStream.rangeClosed(this.first, this.bySlot.lastKey())
				.filter((slot) -> slot % step == 0 || slots == 1)
				.mapToObj((slot) -> new Label(slot * this.yearsPerSlot + ((this.yearsPerSlot == 1) ? "" : "s"),
						percent((slot - this.first + 0.5) * this.slotWidth)))
				.toList();
		}

		/** The height at which so many awards, stacked from the baseline, end. */
		private int y(long count) {
			return this.baseline - (int) Math.round(count * this.perAward);
		}

		private static String percent(double share) {
			return String.format(Locale.ROOT, "%.2f%%", share);
		}

	}

}
