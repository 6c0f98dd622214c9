package org.careersite.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.careersite.career.dates.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * The long spans that are drawn as lines beside the timeline. Each keeps its track from
 * its first year to its last, and no two share a track in the same year.
 */
class Spans {

	/** So many lines stand side by side at most; further spans are not drawn. */
	static final int MOST_TRACKS = 8;

	/** How far apart they are, in pixels: a name has room between two. */
	static final int APART = 18;

	/** How many rows a name takes at least. */
	private static final int LEAST_ROWS = 3;

	/** After how many rows a line is named again. */
	private static final int NAMED_EVERY = 6;

	private final List<Line> lines = new ArrayList<>();

	/**
	 * Lays out the spans of more than one year, the end of an open one without a mark;
	 * the earliest comes leftmost, of these the longest.
	 */
	Spans(List<Run> runs) {
		int[] takenUntil = new int[MOST_TRACKS];
		runs.stream()
			.filter((run) -> run.years.isLong())
			.sorted(Comparator.comparing((Run run) -> run.years.first()).thenComparing((run) -> -run.years.last()))
			.forEach((run) -> IntStream.range(0, MOST_TRACKS)
				.filter((track) -> takenUntil[track] < run.years.first())
				.limit(1)
				.forEach((track) -> {
					takenUntil[track] = run.years.last();
					this.lines.add(new Line(track, run));
				}));
	}

	/**
	 * What stands in each row of the timeline, which has a row for each year that is
	 * shown. A name runs down its line, at the start and again after some rows.
	 * @param years the year of each row, in order
	 */
	List<List<Mark>> rows(List<Integer> years) {
		List<List<Mark>> rows = years.stream().<List<Mark>>map((year) -> new ArrayList<>()).toList();
		boolean newestFirst = years.size() > 1 && years.get(0) > years.get(1);
		for (Line line : this.lines) {
			List<Integer> passed = IntStream.range(0, years.size())
				.filter((row) -> line.run.years.contains(years.get(row)))
				.boxed()
				.toList();
			for (int at = 0; at < passed.size(); at++) {
				int year = years.get(passed.get(at));
				int left = passed.size() - at;
				boolean first = year == line.run.years.first();
				boolean last = year == line.run.years.last() && !line.run.years.open();
				rows.get(passed.get(at))
					.add(new Mark(line.track, newestFirst ? last : first, newestFirst ? first : last,
							(at % NAMED_EVERY == 0 && left >= LEAST_ROWS) ? shortened(line.run.name, 10 * left - 7)
									: null));
			}
		}
		return rows;
	}

	/** How wide all lines together are, in pixels. */
	int width() {
		return APART * this.lines.stream().mapToInt((line) -> line.track() + 1).max().orElse(0);
	}

	private static String shortened(String name, int length) {
		return (name.length() <= length) ? name : name.substring(0, length - 1).strip() + "…";
	}

	/** What ran for years, by its name. */
	record Run(String name, YearSpan years) {
	}

	private record Line(int track, Run run) {
	}

	/**
	 * A line in a row of the timeline.
	 *
	 * @param starts whether it starts in this row, as the timeline is read
	 * @param name what runs, where the name starts in this row
	 */
	record Mark(int track, boolean starts, boolean ends, @Nullable String name) {

		/** The line's middle, in pixels from the left. */
		public int x() {
			return 4 + APART * this.track;
		}

	}

}
