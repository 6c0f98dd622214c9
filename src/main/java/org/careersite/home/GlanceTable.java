package org.careersite.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;

/**
 * The career at a glance in words: a row a year that something started in, a column a
 * band.
 *
 * @param gathered whether it gives numbers instead of records, of each year that holds
 * something
 */
record GlanceTable(boolean gathered, List<String> columns, List<Row> rows) {

	/** A career of more records is told in numbers. */
	static final int MOST = 300;

	static GlanceTable of(CareerSnapshot career) {
		boolean gathered = career.dated().size() > MOST;
		Map<ChartBand, Map<Integer, List<Entry>>> bands = new TreeMap<>();
		if (gathered) {
			career.years().years().forEach((year) -> {
				YearCounts counts = career.years().in(YearQuery.of(year));
				RecordType.LANES.stream()
					.filter((lane) -> counts.total(lane) > 0)
					.forEach((lane) -> at(bands, ChartBand.of(lane), year).add(entry(year, lane, counts)));
			});
		}
		else {
			Mark.all(career).forEach((mark) -> at(bands, mark.band(), mark.years().first()).add(entry(mark)));
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
		return new Entry(mark.link(),
				Phrases.joinedBy(", ", mark.record().what(), (years.last() > years.first()) ? years.toString() : null));
	}

	private static Entry entry(int year, RecordType lane, YearCounts counts) {
		long number = (lane == RecordType.AWARD) ? counts.awards().total() : counts.total(lane);
		return new Entry(new RecordLink(String.valueOf(number), Paths.year(year)), "");
	}

	/** A year, with what it holds of each band. */
	record Row(int year, List<List<Entry>> cells) {
	}

	/**
	 * A record, or a number of them.
	 *
	 * @param note what it is, and its years if they are several
	 */
	record Entry(RecordLink link, String note) {
	}

}
