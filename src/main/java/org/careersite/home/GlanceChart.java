package org.careersite.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Messages;
import org.careersite.web.section.RecordLink;

/**
 * The career at a glance as a chart: a column a year, a row for each work that ran for
 * years, the earliest first, and a band for all other records of each lane.
 */
record GlanceChart(List<ChartColumn> columns, List<Series> series, List<Band> bands) {

	static final int MOST_SERIES = 30;

	/** So many marks stand on each other at most; more are one and their number. */
	static final int TALLEST = 9;

	static GlanceChart of(CareerSnapshot career) {
		List<ChartColumn> columns = ChartColumn.of(career.years().years());
		List<Mark> marks = Mark.all(career);
		List<Mark> series = marks.stream()
			.filter((mark) -> mark.band().running())
			.sorted(Comparator.comparing((mark) -> mark.years().first()))
			.toList();
		Map<ChartBand, List<Mark>> bands = Stream
			.concat(marks.stream().filter((mark) -> !mark.band().running()),
					series.stream().skip(MOST_SERIES).map(Mark::withoutBar))
			.collect(Collectors.groupingBy(Mark::band, TreeMap::new, Collectors.toList()));
		return new GlanceChart(columns,
				series.stream().limit(MOST_SERIES).map((mark) -> Series.of(mark, columns, career)).toList(),
				bands.entrySet().stream().map((band) -> Band.of(band.getKey(), band.getValue(), columns)).toList());
	}

	/** Where a year stands among the columns. */
	private static int at(int year, List<ChartColumn> columns) {
		return IntStream.range(0, columns.size())
			.filter((at) -> columns.get(at).years().contains(year))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A work that ran for years: a bar with columns before and after it.
	 *
	 * @param words title, kind and years
	 */
	record Series(RecordLink link, String words, int before, int length, int after) {

		static Series of(Mark mark, List<ChartColumn> columns, CareerSnapshot career) {
			int first = at(mark.years().first(), columns);
			int last = at(mark.years().last(), columns);
			return new Series(mark.link(career), mark.name(), first, last - first + 1, columns.size() - last - 1);
		}

		/** Whether its title stands before the bar, where there is more room. */
		public boolean titleFirst() {
			return this.before > this.after;
		}

	}

	/** The records of a lane, a cell for each column. */
	record Band(String label, String shape, List<Cell> cells) {

		static Band of(ChartBand band, List<Mark> marks, List<ChartColumn> columns) {
			Map<Integer, List<Mark>> byColumn = marks.stream()
				.collect(Collectors.groupingBy((mark) -> at(mark.years().first(), columns)));
			return new Band(band.label(), band.shape(),
					IntStream.range(0, columns.size())
						.mapToObj((at) -> Cell.of(band, columns.get(at), byColumn.getOrDefault(at, List.of())))
						.toList());
		}

	}

	/**
	 * What a column holds of a lane.
	 *
	 * @param href the page of its years
	 * @param words what its records are called, after the years and the lane; empty if
	 * there are none
	 * @param marks the shapes that are drawn, from the ground up
	 * @param number how many they are, where a mark stands for several; 0 if it does not
	 */
	record Cell(String href, String words, List<String> marks, long number) {

		/** So many records are named where one mark stands for several. */
		private static final int FEW = 3;

		static Cell of(ChartBand band, ChartColumn column, List<Mark> held) {
			List<String> marks = held.stream()
				.sorted(Comparator.comparing(Mark::rank))
				.flatMap((mark) -> mark.shapes().stream())
				.toList();
			boolean gathered = marks.size() > TALLEST;
			String names = held.stream()
				.limit(gathered ? FEW : TALLEST)
				.map(Mark::nameInYear)
				.collect(Collectors.joining("; ")) + (gathered ? " …" : "");
			return new Cell(column.href(),
					held.isEmpty() ? "" : Messages.get("home.chart.cell", column.label(), band.label(), names),
					gathered ? marks.subList(0, 1) : marks, gathered ? marks.size() : 0);
		}

	}

}
