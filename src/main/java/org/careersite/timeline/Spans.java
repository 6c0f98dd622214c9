package org.careersite.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.careersite.career.dates.YearSpan;

/**
 * The long spans that are drawn as lines beside the timeline. Each keeps its track from
 * its first year to its last, and no two share a track in the same year.
 */
class Spans {

	/** So many lines stand side by side at most; further spans are not drawn. */
	static final int MOST_TRACKS = 8;

	private final List<Line> lines = new ArrayList<>();

	/**
	 * Lays out the spans of more than one year; the earliest comes leftmost, of these the
	 * longest.
	 */
	Spans(List<YearSpan> spans) {
		int[] takenUntil = new int[MOST_TRACKS];
		spans.stream()
			.filter((span) -> span.last() > span.first())
			.sorted(Comparator.comparing(YearSpan::first).thenComparing((span) -> -span.last()))
			.forEach((span) -> IntStream.range(0, MOST_TRACKS)
				.filter((track) -> takenUntil[track] < span.first())
				.limit(1)
				.forEach((track) -> {
					takenUntil[track] = span.last();
					this.lines.add(new Line(track, span));
				}));
	}

	/** The lines that pass a year. */
	List<Line> at(int year) {
		return this.lines.stream().filter((line) -> line.years().contains(year)).toList();
	}

	/** How many tracks are in use. */
	int tracks() {
		return this.lines.stream().mapToInt((line) -> line.track() + 1).max().orElse(0);
	}

	/**
	 * A line.
	 *
	 * @param track its place from the left, from 0
	 * @param years what it spans
	 */
	record Line(int track, YearSpan years) {

		/** The line's middle, in pixels from the left. */
		public int x() {
			return 4 + 8 * this.track;
		}

	}

}
