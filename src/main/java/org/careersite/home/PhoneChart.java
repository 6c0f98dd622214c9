package org.careersite.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.careersite.career.snapshot.YearCounts;

/**
 * The career at a glance, years from top to bottom, for narrow screens: a column a lane,
 * in each year one mark for all records of the lane, of awards one for each outcome.
 * Beside the works, lines show their years.
 *
 * @param height how high it is; it is {@link #WIDTH} wide
 * @param rows the years
 * @param columns the lanes
 * @param lines what ran for years
 */
record PhoneChart(int height, List<Row> rows, List<Column> columns, List<Bar> lines) {

	static final int WIDTH = 352;

	/** How high a year is, so that a finger meets it even where the chart is shrunk. */
	static final int PITCH = 30;

	/** So many lines stand side by side at most. */
	static final int MOST_LINES = 8;

	private static final int HEAD = 44;

	private static final int YEARS = 42;

	private static final int LINE = 6;

	/** Half the width of a mark. */
	private static final int HALF = 5;

	/** The width of a digit beside a mark. */
	private static final int DIGIT = 7;

	/** How far two lines of marks stand above and below the middle of a row. */
	private static final int LIFT = 7;

	/** From the left edge of a column to the middle of its marks. */
	private static final int INDENT = 8;

	/** Draws the years that hold something, far enough apart. */
	static PhoneChart of(YearCounts years, List<Mark> marks) {
		Axis axis = Axis.close(years.years(), PITCH, HEAD);
		Map<ChartBand, List<Count>> counts = Count.along(axis, years);
		List<Bar> lines = Bar
			.pack(marks.stream().filter((mark) -> mark.band().running()).map((mark) -> Bar.bare(mark, axis)).toList())
			.stream()
			.filter((bar) -> bar.row() < MOST_LINES)
			.toList();
		double x = YEARS + (lines.stream().mapToInt(Bar::row).max().orElse(-1) + 1) * LINE;
		double width = (WIDTH - x) / counts.size();
		List<Column> columns = new ArrayList<>();
		Map<Integer, List<Cell>> cells = new HashMap<>();
		counts.forEach((band, numbers) -> {
			int left = ChartLayout.round(x + columns.size() * width);
			Column column = new Column(band.shape(), band.lane().label(), columns.isEmpty() ? YEARS : left,
					left + INDENT, columns.size() % 2 == 1);
			columns.add(column);
			numbers.forEach((count) -> cells.computeIfAbsent(count.step(), (step) -> new ArrayList<>())
				.add(new Cell(column, count.name(column.label(), axis),
						Sign.row(count.parts(), column.x(), ChartLayout.round(width)))));
		});
		List<Row> rows = axis.starts()
			.stream()
			.map((start) -> new Row(axis.gap(start) ? "⋮" : axis.name(start), axis.href(start),
					ChartLayout.round(axis.middle(start)), start % 10 == 0 && axis.years() == 1,
					cells.getOrDefault(start, List.of())))
			.toList();
		return new PhoneChart(ChartLayout.round(axis.length()), rows, columns, lines);
	}

	/** All lines as one path. */
	public String path() {
		return this.lines.stream()
			.map((line) -> String.format(Locale.ROOT, "M%d %dv%d", YEARS + line.row() * LINE, line.x() + 2,
					line.width() - 4))
			.collect(Collectors.joining());
	}

	/**
	 * A year.
	 *
	 * @param label its name, or dots for years that hold nothing
	 * @param href its page
	 * @param y its middle
	 * @param decade whether a decade starts with it
	 * @param cells what it holds, by lane
	 */
	record Row(String label, String href, int y, boolean decade, List<Cell> cells) {
	}

	/**
	 * A lane.
	 *
	 * @param shape the shape of its marks
	 * @param label its name
	 * @param labelX where its name starts
	 * @param x the middle of its marks
	 * @param lower whether its name stands a line lower than that of its neighbours
	 */
	record Column(String shape, String label, int labelX, int x, boolean lower) {
	}

	/**
	 * What a year holds of a lane.
	 *
	 * @param column the lane
	 * @param name its name for those who do not see it
	 * @param signs its marks
	 */
	record Cell(Column column, String name, List<Sign> signs) {
	}

	/**
	 * A mark.
	 *
	 * @param shape what is drawn
	 * @param x its middle
	 * @param y its middle, from that of the row
	 * @param number how many awards or other records it stands for
	 */
	record Sign(String shape, int x, int y, long number) {

		/** Where its number starts. */
		public int numberX() {
			return this.x + HALF + 3;
		}

		/** Side by side, or in two lines where a column is too narrow for that. */
		private static List<Sign> row(List<Count> parts, int x, int width) {
			boolean fits = parts.stream().mapToInt(Sign::width).sum() <= width;
			int half = (parts.size() + 1) / 2;
			List<Sign> signs = new ArrayList<>();
			int at = x;
			for (Count part : parts) {
				boolean below = signs.size() >= half;
				at = (!fits && signs.size() == half) ? x : at;
				signs.add(new Sign(part.shape(), at, fits ? 0 : below ? LIFT : -LIFT, part.number()));
				at += width(part);
			}
			return signs;
		}

		/** What a mark takes with its number, which stands only where it is not 1. */
		private static int width(Count part) {
			long number = part.number();
			return 2 * HALF + 2 + ((number > 1) ? 3 + DIGIT * String.valueOf(number).length() : 0);
		}

	}

}
