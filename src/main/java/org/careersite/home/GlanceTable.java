package org.careersite.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;

/**
 * The career at a glance in words: a row a year, a column a band.
 *
 * @param gathered whether it gives numbers instead of records
 * @param columns the names of the bands
 * @param rows the years that something started in, or that hold something if it gives
 * numbers
 */
record GlanceTable(boolean gathered, List<String> columns, List<Row> rows) {

	static GlanceTable of(CareerSnapshot career) {
		List<Mark> marks = Mark.of(career);
		boolean gathered = marks.isEmpty();
		Map<ChartBand, Map<Integer, List<Entry>>> bands = new TreeMap<>();
		marks.forEach((mark) -> at(bands, mark.band(), mark.years().first()).add(entry(mark)));
		if (gathered) {
			Axis axis = new Axis(List.copyOf(career.years().years()), 1, 1, 0);
			Count.along(axis, career.years())
				.forEach((band, counts) -> counts.forEach((count) -> at(bands, band, count.step()).add(entry(count))));
		}
		return new GlanceTable(gathered,
				bands.keySet().stream().map((band) -> gathered ? band.lane().label() : band.label()).toList(),
				bands.values()
					.stream()
					.flatMap((years) -> years.keySet().stream())
					.distinct()
					.sorted()
					.map((year) -> new Row(year,
							bands.values().stream().map((years) -> years.getOrDefault(year, List.of())).toList()))
					.toList());
	}

	private static List<Entry> at(Map<ChartBand, Map<Integer, List<Entry>>> bands, ChartBand band, int year) {
		return bands.computeIfAbsent(band, (key) -> new HashMap<>()).computeIfAbsent(year, (key) -> new ArrayList<>());
	}

	private static Entry entry(Mark mark) {
		YearSpan years = mark.years();
		return new Entry(
				new RecordLink(mark.title(), mark.record().title().lang(), mark.href(), mark.band().lane().cited()),
				Phrases.joinedBy(", ", mark.record().what(), (years.last() > years.first()) ? years.toString() : null));
	}

	private static Entry entry(Count count) {
		return new Entry(new RecordLink(String.valueOf(count.number()), Paths.year(count.step())), "");
	}

	/**
	 * A year.
	 *
	 * @param year the year
	 * @param cells what it holds of each band, in the order of the columns
	 */
	record Row(int year, List<List<Entry>> cells) {
	}

	/**
	 * A record, or a number of them.
	 *
	 * @param link its page
	 * @param note what it is, and its years if they are several
	 */
	record Entry(RecordLink link, String note) {
	}

}
