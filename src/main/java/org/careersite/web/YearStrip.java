package org.careersite.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.Messages;

import org.springframework.util.StringUtils;

/**
 * All years at a glance: a small bar a year, as high as the year is full, by decades. Its
 * units are pixels where a decade is {@link #WIDTH} wide, which it is at least.
 *
 * @param decades from the first year that holds something to the last
 * @param busiest the years that hold most; none if none holds any
 * @param most how many records each of these holds
 */
public record YearStrip(List<Decade> decades, List<Integer> busiest, long most) {

	/** How wide a year is, which is the least that a finger needs. */
	public static final int STEP = 24;

	public static final int WIDTH = 10 * STEP;

	public static final int HEIGHT = 44;

	private static final int LEAST = 2;

	public static YearStrip of(YearCounts counts) {
		List<Decade> decades = new ArrayList<>();
		int next = 0;
		for (int start : counts.years().stream().map((year) -> year / 10 * 10).distinct().toList()) {
			if (!decades.isEmpty() && start > next) {
				decades.add(new Decade(next, start - 10, List.of()));
			}
			decades.add(Decade.of(start, counts));
			next = start + 10;
		}
		return new YearStrip(List.copyOf(decades), counts.busiest(), counts.most());
	}

	public boolean empty() {
		return this.decades.isEmpty();
	}

	/**
	 * Ten years, or a row of decades that hold nothing.
	 *
	 * @param last the last decade, the same unless nothing is in them
	 * @param bars the years that hold something
	 */
	public record Decade(int start, int last, List<Bar> bars) {

		static Decade of(int start, YearCounts counts) {
			return new Decade(start, start,
					IntStream.range(start, start + 10)
						.filter((year) -> counts.of(year) > 0)
						.mapToObj((year) -> Bar.of(year, counts))
						.toList());
		}

		public boolean gap() {
			return this.bars.isEmpty();
		}

		/** Its name: {@code 1990s}, {@code 1800s–1970s}. */
		public String label() {
			return StringUtils.capitalize((this.start == this.last) ? Messages.get("years.decade", this.start)
					: Messages.get("years.decades", this.start, this.last));
		}

	}

	/**
	 * A year that holds something.
	 *
	 * @param x where its place in the decade starts
	 * @param height how high its bar is, at least so high that it is seen
	 */
	public record Bar(int year, long count, int x, int height) {

		static Bar of(int year, YearCounts counts) {
			long count = counts.of(year);
			return new Bar(year, count, year % 10 * STEP,
					(int) Math.max(LEAST, Math.round((double) HEIGHT * count / counts.most())));
		}

	}

}
