package org.careersite.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.home.Bar.Place;
import org.careersite.home.CareerChart.Band;
import org.careersite.home.CareerChart.Beam;
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

	private static final int HEAD = 22;

	private static final int NAME = 20;

	private static final int FOOT = 12;

	private final Axis axis;

	private final List<Band> bands = new ArrayList<>();

	private int top = HEAD;

	private ChartLayout(Axis axis) {
		this.axis = axis;
	}

	/** Every record as a mark of its own, as far as they fit. */
	static CareerChart marks(Axis axis, List<Mark> marks) {
		ChartLayout drawing = new ChartLayout(axis);
		List<Mark> series = marks.stream().filter((mark) -> mark.band().running()).toList();
		Stream.concat(marks.stream().filter((mark) -> !mark.band().running()), drawing.bars(series).stream())
			.collect(Collectors.groupingBy(Mark::band, TreeMap::new, Collectors.toList()))
			.forEach(drawing::stacks);
		return drawing.chart();
	}

	/** One mark for all records of a band and year. */
	static CareerChart counts(Axis axis, Map<ChartBand, List<Count>> counts) {
		ChartLayout drawing = new ChartLayout(axis);
		counts.forEach((band, numbers) -> {
			String label = band.lane().label();
			int most = numbers.stream().mapToInt((count) -> count.parts(band).size()).max().orElse(1);
			drawing.band(band, label, 2 * most * UNIT, List.of(),
					numbers.stream().map((count) -> drawing.gathered(band, label, count)).toList());
		});
		return drawing.chart();
	}

	/** Draws the bars and answers with the marks that are left. */
	private List<Mark> bars(List<Mark> series) {
		List<Bar> bars = Bar.pack(series.stream().map((mark) -> Bar.labelled(mark, this.axis, width())).toList());
		List<Bar> drawn = bars.stream().filter((bar) -> bar.row() < MOST_ROWS).toList();
		if (!drawn.isEmpty()) {
			int rows = drawn.stream().mapToInt(Bar::row).max().orElse(0) + 1;
			band(ChartBand.SERIES, ChartBand.SERIES.label(), rows * ROW, drawn.stream().map(this::beam).toList(),
					List.of());
		}
		return bars.stream().filter((bar) -> bar.row() >= MOST_ROWS).map((bar) -> bar.mark().withoutBar()).toList();
	}

	private Beam beam(Bar bar) {
		Mark mark = bar.mark();
		int x = round(bar.start());
		double labelAt = (bar.place() == Place.BEFORE) ? bar.start() - Bar.PAD : bar.labelStart();
		return new Beam(mark.href(), mark.name(), x, this.top + NAME + bar.row() * ROW,
				Math.max(1, round(bar.end()) - x), bar.label(), mark.lang(), round(labelAt),
				bar.place().name().toLowerCase(Locale.ROOT));
	}

	private void stacks(ChartBand band, List<Mark> marks) {
		Map<Integer, List<Mark>> bySteps = marks.stream()
			.collect(Collectors.groupingBy((mark) -> this.axis.step(mark.years().first()), TreeMap::new,
					Collectors.toList()));
		int tallest = bySteps.values().stream().mapToInt((stack) -> slots(band, stack)).max().orElse(0);
		if (tallest > 0) {
			String label = this.bands.isEmpty() ? band.lane().label() : band.label();
			band(band, label, tallest * UNIT, List.of(),
					bySteps.entrySet()
						.stream()
						.map((step) -> (height(step.getValue()) > TALLEST)
								? gathered(band, label, count(step.getKey(), step.getValue()))
								: stack(step.getKey(), step.getValue()))
						.toList());
		}
	}

	private Stack stack(int step, List<Mark> marks) {
		List<Spot> spots = new ArrayList<>();
		int below = 0;
		for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::rank)).toList()) {
			int first = below;
			List<Integer> ys = IntStream.range(0, mark.number()).mapToObj((at) -> y(first + at)).toList();
			spots.add(new Spot(mark.href(), mark.name(), mark.shape(), ys, null));
			below += mark.number();
		}
		return new Stack(round(this.axis.middle(step)), List.copyOf(spots));
	}

	/** A mark and its number for each outcome of awards, for all else one. */
	private Stack gathered(ChartBand band, String label, Count count) {
		List<Spot> spots = new ArrayList<>();
		for (Count.Part part : count.parts(band)) {
			spots.add(new Spot(this.axis.href(count.step()), part.count().name(label, this.axis), part.shape(),
					List.of(y(2 * spots.size())), part.count().number()));
		}
		return new Stack(round(this.axis.middle(count.step())), List.copyOf(spots));
	}

	private void band(ChartBand band, String label, int height, List<Beam> beams, List<Stack> stacks) {
		int floor = this.top + NAME + height;
		this.bands.add(new Band(band.shape(), label, this.top, floor, beams, stacks));
		this.top = floor + FOOT;
	}

	private CareerChart chart() {
		List<Rule> rules = this.axis.ruled()
			.stream()
			.map((year) -> new Rule(round(this.axis.from(year)), this.axis.name(year)))
			.toList();
		return new CareerChart(width(), this.top, rules, List.copyOf(this.bands));
	}

	private int width() {
		return Math.max(WIDTH, round(this.axis.length()));
	}

	/** How high a stack is; a mark and its number take two. */
	private static int slots(ChartBand band, List<Mark> stack) {
		return (height(stack) > TALLEST) ? 2 * count(0, stack).parts(band).size() : height(stack);
	}

	private static Count count(int step, List<Mark> stack) {
		return stack.stream().map((mark) -> new Count(step, 1, mark.awards())).reduce(new Count(step, 0), Count::plus);
	}

	private static int height(List<Mark> stack) {
		return stack.stream().mapToInt(Mark::number).sum();
	}

	private static int y(int below) {
		return -below * UNIT - UNIT / 2;
	}

	/** The nearest whole pixel. */
	static int round(double value) {
		return (int) Math.round(value);
	}

}
