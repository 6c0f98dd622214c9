package org.careersite.home;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		Stream<Place> places = gathered
				? career.years()
					.years()
					.stream()
					.flatMap((year) -> numbers(year, career.years().in(YearQuery.of(year))))
				: Mark.all(career).stream().map((mark) -> place(mark, career));
		Map<ChartBand, Map<Integer, List<Entry>>> bands = places
			.collect(Collectors.groupingBy(Place::band, TreeMap::new,
					Collectors.groupingBy(Place::year, Collectors.mapping(Place::entry, Collectors.toList()))));
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

	private static Place place(Mark mark, CareerSnapshot career) {
		YearSpan years = mark.years();
		String what = Phrases.joinedBy(", ", mark.record().what(),
				(years.isLong() || years.circa()) ? years.toString() : null);
		return new Place(mark.band(), years.first(), new Entry(mark.link(career), what));
	}

	private static Stream<Place> numbers(int year, YearCounts counts) {
		return RecordType.LANES.stream().filter((lane) -> counts.total(lane) > 0).map((lane) -> {
			long number = (lane == RecordType.AWARD) ? counts.awards().total() : counts.total(lane);
			return new Place(ChartBand.of(lane), year,
					new Entry(new RecordLink(String.valueOf(number), Paths.year(year)), ""));
		});
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

	private record Place(ChartBand band, int year, Entry entry) {
	}

}
