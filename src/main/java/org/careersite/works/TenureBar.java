package org.careersite.works;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Credit;
import org.careersite.career.Outcome;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.records.AwardData;
import org.jspecify.annotations.Nullable;

/**
 * The years of a work that ran for years, drawn: its run, each dated credit in its years,
 * and a mark for each award won. Across, everything is measured in percent, so that it
 * fits any screen.
 *
 * @param wins a mark for each award won, those of a year above each other
 * @param years the years in which awards were won
 * @param height of the row of wins, in pixels
 * @param rows the credits that have years, or the longest of them
 * @param undated the credits that have no years and so no bar, or some of them
 * @param labels the years written below
 */
record TenureBar(Bar run, List<Bar> wins, long won, List<Integer> years, int height, List<Row> rows,
		List<Credit> undated, List<Label> labels) {

	/** So many wins of a year are drawn; a column of more would say no more. */
	private static final int MOST_MARKS = 8;

	/** So many credits of a sort are drawn; the list of credits has the others. */
	static final int MOST_ROWS = 20;

	/** The pixels that a mark is high, with the gap above it. */
	private static final int MARK = 8;

	/** At most so many years are written below; more would touch on a phone. */
	private static final int MOST_LABELS = 5;

	/**
	 * Draws a work; none if it is one of a single year, or no credit has years.
	 * @param run its years, with an end also where that is open
	 */
	static @Nullable TenureBar of(Work work, @Nullable YearSpan run, List<AwardData> awards) {
		List<Credit> dated = longest(work.credits().stream().filter((credit) -> credit.years() != null).toList());
		if (run == null || run.first() == run.last() || dated.isEmpty()) {
			return null;
		}
		SortedMap<Integer, Integer> won = new TreeMap<>();
		awards.stream()
			.filter((award) -> award.outcome() == Outcome.WON)
			.forEach((award) -> won.merge(award.year(), award.count(), Integer::sum));
		Axis axis = new Axis(Stream.concat(dated.stream().map(Credit::years), won.keySet().stream().map(YearSpan::of))
			.filter(Objects::nonNull)
			.map((years) -> years.until(run.last()))
			.reduce(run, YearSpan::and));
		int most = won.values().stream().mapToInt((number) -> Math.min(number, MOST_MARKS)).max().orElse(0);
		return new TenureBar(axis.bar(run, 0), axis.marks(won, most), AwardData.tally(awards).won(),
				List.copyOf(won.keySet()), most * MARK, dated.stream().map(axis::row).toList(),
				work.credits().stream().filter((credit) -> credit.years() == null).limit(MOST_ROWS).toList(),
				axis.labels());
	}

	/** In the order that they have. */
	private static List<Credit> longest(List<Credit> credits) {
		List<Credit> longest = credits.stream()
			.sorted(Comparator.comparing(TenureBar::length).reversed())
			.limit(MOST_ROWS)
			.toList();
		return credits.stream().filter(longest::contains).toList();
	}

	private static int length(Credit credit) {
		YearSpan years = credit.years();
		return (years != null) ? years.last() - years.first() : 0;
	}

	/** Whether a credit went on until nobody says when. */
	public boolean openEnded() {
		return this.rows.stream().anyMatch((row) -> row.credit.openEnd());
	}

	/** A dated credit. */
	record Row(Credit credit, Bar bar) {
	}

	/** Some years, in percent, and how far down they are drawn, in pixels. */
	record Bar(String x, String width, String end, int y) {
	}

	/** A year written below, by its middle, in percent. */
	record Label(int year, String x) {
	}

	/** The years from left to right. */
	private record Axis(YearSpan years) {

		Row row(Credit dated) {
			return new Row(dated, bar(Objects.requireNonNull(dated.years()).until(this.years.last()), 0));
		}

		Bar bar(YearSpan span, int y) {
			return new Bar(percent(span.first()), percent(this.years.first() + span.last() + 1 - span.first()),
					percent(span.last() + 1), y);
		}

		List<Bar> marks(SortedMap<Integer, Integer> won, int most) {
			return won.entrySet()
				.stream()
				.flatMap((year) -> IntStream.rangeClosed(1, Math.min(year.getValue(), most))
					.mapToObj((at) -> bar(YearSpan.of(year.getKey()), (most - at) * MARK)))
				.toList();
		}

		/** Round years, so few that they do not touch. */
		List<Label> labels() {
			int step = IntStream.of(1, 2, 5, 10, 20, 50, 100)
				.filter((each) -> length() / each < MOST_LABELS)
				.findFirst()
				.orElse(1000);
			return IntStream.rangeClosed(this.years.first(), this.years.last())
				.filter((year) -> year % step == 0)
				.mapToObj((year) -> new Label(year, percent(year + 0.5)))
				.toList();
		}

		private int length() {
			return this.years.last() + 1 - this.years.first();
		}

		private String percent(double year) {
			return String.format(Locale.ROOT, "%.2f%%", (year - this.years.first()) * 100 / length());
		}

	}

}
