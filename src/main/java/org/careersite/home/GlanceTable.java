package org.careersite.home;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.Category;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;

/**
 * The career at a glance in words: a row a year, a column a strand.
 *
 * @param gathered whether it gives numbers instead of records
 * @param columns the names of the strands
 * @param rows the years that something started in, or that hold something if it gives
 * numbers
 */
record GlanceTable(boolean gathered, List<String> columns, List<Row> rows) {

	private static final Set<Category> CITED = Set.of(Category.WORK, Category.EXHIBITION, Category.PUBLICATION);

	static GlanceTable of(CareerSnapshot career, Prose prose) {
		List<Mark> marks = Mark.of(career, prose);
		return marks.isEmpty() ? ofCounts(career.years()) : ofMarks(marks);
	}

	private static GlanceTable ofMarks(List<Mark> marks) {
		Map<Integer, Map<ChartBand, List<Mark>>> years = marks.stream()
			.collect(Collectors.groupingBy((mark) -> mark.years().first(), TreeMap::new,
					Collectors.groupingBy(Mark::strand)));
		List<ChartBand> strands = Arrays.stream(ChartBand.values())
			.filter((strand) -> marks.stream().anyMatch((mark) -> mark.strand() == strand))
			.toList();
		List<Row> rows = years.entrySet()
			.stream()
			.map((year) -> new Row(year.getKey(),
					strands.stream()
						.map((strand) -> year.getValue()
							.getOrDefault(strand, List.of())
							.stream()
							.map(GlanceTable::entry)
							.toList())
						.toList()))
			.toList();
		return new GlanceTable(false, strands.stream().map(ChartBand::label).toList(), rows);
	}

	private static GlanceTable ofCounts(YearCounts counts) {
		SortedSet<Integer> years = counts.years();
		Axis axis = new Axis(List.copyOf(years), 1, 1, 0);
		Map<ChartBand, List<Count>> found = Count.along(axis, counts);
		List<Row> rows = years.stream()
			.map((year) -> new Row(year,
					found.values()
						.stream()
						.map((strand) -> strand.stream()
							.filter((count) -> count.step() == year)
							.map(GlanceTable::entry)
							.toList())
						.toList()))
			.toList();
		return new GlanceTable(true, found.keySet().stream().map((strand) -> strand.lane().label()).toList(), rows);
	}

	private static Entry entry(Mark mark) {
		String span = (mark.years().last() > mark.years().first()) ? mark.years().toString() : "";
		String note = (mark.what().isEmpty() || span.isEmpty()) ? mark.what() + span : mark.what() + ", " + span;
		return new Entry(new RecordLink(mark.title(), mark.lang(), mark.href(), CITED.contains(mark.strand().lane())),
				note);
	}

	private static Entry entry(Count count) {
		return new Entry(new RecordLink(String.valueOf(count.number()), null, Paths.year(count.step()), false), "");
	}

	/**
	 * A year.
	 *
	 * @param year the year
	 * @param cells what it holds of each strand, in the order of the columns
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
