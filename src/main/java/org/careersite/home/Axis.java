package org.careersite.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Messages;
import org.careersite.web.section.Paths;

/**
 * The years along a chart: steps of one year, or of a decade where the years are too many
 * to mark each.
 *
 * @param starts the first year of each step, in order
 * @param years how many years a step is
 * @param pitch how long a step is
 * @param margin how much is left free before the first step and after the last
 */
record Axis(List<Integer> starts, int years, double pitch, double margin) {

	/** The longest span that is drawn year by year. */
	static final int MOST_YEARS = 90;

	/** So many steps that hold nothing are one step where space is dear. */
	static final int GAP = 3;

	private static final double LEAST_PITCH = 9.6;

	/** Every year of a span, as long as they fit a length, and not too far apart. */
	static Axis even(YearSpan span, double length, double margin) {
		int years = step(span);
		int first = floor(span.first(), years);
		List<Integer> starts = IntStream.iterate(first, (year) -> year <= span.last(), (year) -> year + years)
			.boxed()
			.toList();
		double pitch = Math.max(LEAST_PITCH, Math.min(60, (length - 2 * margin) / starts.size()));
		return new Axis(starts, years, pitch, margin);
	}

	/**
	 * Only the years that hold something, those between them that hold nothing, and one
	 * step for more than a few of these.
	 */
	static Axis close(SortedSet<Integer> filled, double pitch, double margin) {
		int years = step(new YearSpan(filled.first(), filled.last()));
		List<Integer> starts = new ArrayList<>();
		for (int year : filled) {
			int start = floor(year, years);
			int next = starts.isEmpty() ? start : starts.get(starts.size() - 1) + years;
			int empty = (start - next) / years;
			IntStream.range(0, (empty >= GAP) ? 1 : empty).forEach((at) -> starts.add(next + at * years));
			if (start >= next) {
				starts.add(start);
			}
		}
		return new Axis(starts, years, pitch, margin);
	}

	/** How long it is. */
	double length() {
		return 2 * this.margin + this.starts.size() * this.pitch;
	}

	/** The first year of the step that a year lies in. */
	int step(int year) {
		return this.starts.get(index(year));
	}

	/** Where the step of a year starts. */
	double from(int year) {
		return this.margin + index(year) * this.pitch;
	}

	/** Where the step of a year ends. */
	double to(int year) {
		return from(year) + this.pitch;
	}

	/** The middle of the step of a year. */
	double middle(int year) {
		return from(year) + this.pitch / 2;
	}

	/** Whether a step stands for more years than the others. */
	boolean gap(int start) {
		int next = index(start) + 1;
		return next < this.starts.size() && this.starts.get(next) - start > this.years;
	}

	/** What a step is called: {@code 1997}, {@code 1990s}. */
	String name(int start) {
		return (this.years == 1) ? String.valueOf(start) : Messages.get("years.decade", start);
	}

	/** The page of a step. */
	String href(int start) {
		return (this.years == 1) ? Paths.year(start) : Paths.decade(start);
	}

	/**
	 * The years that are ruled and labelled: the decades, unless they are too few or
	 * many.
	 */
	List<Integer> ruled() {
		int span = this.starts.size() * this.years;
		int every = (span <= 12) ? 1 : (span <= 30) ? 5 : (span <= 200) ? 10 : (span <= 500) ? 50 : 100;
		return this.starts.stream().filter((year) -> year % every == 0).toList();
	}

	private int index(int year) {
		int at = Collections.binarySearch(this.starts, year);
		return (at >= 0) ? at : Math.max(0, -at - 2);
	}

	private static int step(YearSpan span) {
		return (span.last() - span.first() < MOST_YEARS) ? 1 : 10;
	}

	/** A decade starts in a year that ends in 0; the first of all has no year 0. */
	private static int floor(int year, int years) {
		return year / years * years;
	}

}
