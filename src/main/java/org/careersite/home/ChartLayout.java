package org.careersite.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.home.CareerChart.Band;
import org.careersite.home.CareerChart.Rule;
import org.careersite.home.CareerChart.Spot;
import org.careersite.home.CareerChart.Stack;

/**
 * Draws a {@link CareerChart}: each band below the one before, series packed into rows,
 * all else stacked in its year.
 */
final class ChartLayout {

	/** How wide a chart is, unless its years do not fit. */
	static final int WIDTH = 880;

	/** So many marks stand on each other at most; more are one mark and their number. */
	static final int TALLEST = 9;

	/** So many rows of bars are drawn at most; what fits in none has no bar. */
	static final int MOST_ROWS = 14;

	/** How high a mark is with the space above it. */
	static final int UNIT = 10;

	/** How high a row of bars is with the space above it. */
	static final int ROW = 16;

	/** How high the name of a band is. */
	static final int NAME = 20;

	private static final int HEAD = 22;

	private static final int FOOT = 12;

	private static final int MARGIN = 6;

	private final Axis axis;

	private final List<Band> bands = new ArrayList<>();

	private int top = HEAD;

	private ChartLayout(Axis axis) {
		this.axis = axis;
	}

	/**
	 * Draws every record as a mark of its own, as far as they fit.
	 * @param marks the records; none to draw one mark for all of a band and year
	 */
	static CareerChart of(YearCounts counts, List<Mark> marks) {
		SortedSet<Integer> years = counts.years();
		ChartLayout drawing = new ChartLayout(Axis.even(new YearSpan(years.first(), years.last()), WIDTH, MARGIN));
		if (marks.isEmpty()) {
			Count.along(drawing.axis, counts)
				.forEach((band, numbers) -> drawing.stacks(band, numbers.stream().map(drawing::gathered).toList()));
		}
		drawing.bars(marks)
			.collect(Collectors.groupingBy(Mark::band, TreeMap::new,
					Collectors.groupingBy((mark) -> drawing.axis.step(mark.years().first()), TreeMap::new,
							Collectors.toList())))
			.forEach((band, steps) -> drawing.stacks(band,
					steps.entrySet().stream().map((step) -> drawing.stack(step.getKey(), step.getValue())).toList()));
		return drawing.chart();
	}

	/** Draws the bars and answers with the marks that are left. */
	private Stream<Mark> bars(List<Mark> marks) {
		List<Bar> bars = Bar.pack(marks.stream()
			.filter((mark) -> mark.band().running())
			.map((mark) -> Bar.labelled(mark, this.axis, width()))
			.toList());
		List<Bar> drawn = bars.stream().filter((bar) -> bar.row() < MOST_ROWS).toList();
		if (!drawn.isEmpty()) {
			int rows = drawn.stream().mapToInt(Bar::row).max().orElse(0) + 1;
			band(ChartBand.SERIES, rows * ROW, drawn, List.of());
		}
		return Stream.concat(marks.stream().filter((mark) -> !mark.band().running()),
				bars.stream().filter((bar) -> bar.row() >= MOST_ROWS).map((bar) -> bar.mark().withoutBar()));
	}

	private void stacks(ChartBand band, List<Stack> stacks) {
		band(band, stacks.stream().mapToInt(Stack::height).max().orElse(0) * UNIT, List.of(), stacks);
	}

	/** Marks on each other; one and their number where they are too many. */
	private Stack stack(int step, List<Mark> marks) {
		int height = marks.stream().mapToInt((mark) -> (int) mark.record().number()).sum();
		if (height > TALLEST) {
			return gathered(marks.stream()
				.map((mark) -> new Count(mark.band(), step, 1, mark.record().awards()))
				.reduce(Count::plus)
				.orElseThrow());
		}
		List<Spot> spots = new ArrayList<>();
		int below = 0;
		for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::rank)).toList()) {
			int above = below + (int) mark.record().number();
			List<Integer> ys = IntStream.range(below, above).mapToObj(ChartLayout::y).toList();
			spots.add(new Spot(mark.href(), mark.name(), mark.shape(), ys, null));
			below = above;
		}
		return new Stack(round(this.axis.middle(step)), height, spots);
	}

	/** A mark and its number for each outcome of awards, for all else one. */
	private Stack gathered(Count count) {
		List<Spot> spots = new ArrayList<>();
		for (Count part : count.parts()) {
			spots.add(new Spot(this.axis.href(count.step()), part.name(label(count.band()), this.axis), part.shape(),
					List.of(y(2 * spots.size())), part.number()));
		}
		return new Stack(round(this.axis.middle(count.step())), 2 * spots.size(), spots);
	}

	private void band(ChartBand band, int height, List<Bar> bars, List<Stack> stacks) {
		int floor = this.top + NAME + height;
		this.bands.add(new Band(band.shape(), label(band), this.top, floor, bars, stacks));
		this.top = floor + FOOT;
	}

	/** Works are all works where no series stand above them. */
	private String label(ChartBand band) {
		return (this.bands.isEmpty() && !band.running()) ? band.lane().label() : band.label();
	}

	private CareerChart chart() {
		List<Rule> rules = this.axis.ruled()
			.stream()
			.map((year) -> new Rule(round(this.axis.from(year)), this.axis.name(year)))
			.toList();
		return new CareerChart(width(), this.top, rules, this.bands);
	}

	private int width() {
		return Math.max(WIDTH, round(this.axis.length()));
	}

	private static int y(int below) {
		return -below * UNIT - UNIT / 2;
	}

	/** The nearest whole pixel. */
	static int round(double value) {
		return (int) Math.round(value);
	}

}
