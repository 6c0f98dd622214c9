package org.careersite.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.Messages;

import org.springframework.util.StringUtils;

/**
 * All years at a glance, by decades: a column a year, a frame an entry.
 *
 * @param decades from the first year that holds something to the last
 * @param busiest the years that hold most; none if none holds any
 * @param most how many entries each of these holds
 * @param each how many entries a frame stands for
 */
public record YearStrip(List<Decade> decades, List<Integer> busiest, long most, long each) {

	public static YearStrip of(YearCounts counts) {
		List<Decade> decades = new ArrayList<>();
		long each = Frames.each(counts.most());
		int next = 0;
		for (int start : counts.years().stream().map((year) -> year / 10 * 10).distinct().toList()) {
			if (!decades.isEmpty() && start > next) {
				decades.add(new Decade(next, start - 10, List.of()));
			}
			decades.add(Decade.of(start, counts, each));
			next = start + 10;
		}
		return new YearStrip(List.copyOf(decades), counts.busiest(), counts.most(), each);
	}

	public boolean empty() {
		return this.decades.isEmpty();
	}

	/**
	 * Ten years, or a row of decades that hold nothing.
	 *
	 * @param last the last decade, the same unless nothing is in them
	 * @param years its years; none if nothing is in them
	 */
	public record Decade(int start, int last, List<Year> years) {

		static Decade of(int start, YearCounts counts, long each) {
			List<Year> years = IntStream.range(start, start + 10)
				.mapToObj((year) -> Year.of(year, counts, each))
				.toList();
			return new Decade(start, start, years.stream().allMatch((year) -> year.count == 0) ? List.of() : years);
		}

		public boolean gap() {
			return this.years.isEmpty();
		}

		/** Its name: {@code 1990s}, {@code 1800s–1970s}. */
		public String label() {
			return StringUtils.capitalize((this.start == this.last) ? Messages.get("years.decade", this.start)
					: Messages.get("years.decades", this.start, this.last));
		}

	}

	/**
	 * A year.
	 *
	 * @param count how many entries it holds
	 * @param frames what is drawn for these, from the ground up
	 */
	public record Year(int year, long count, List<String> frames) {

		static Year of(int year, YearCounts counts, long each) {
			long count = counts.of(year);
			return new Year(year, count, (count > 0) ? Frames.of(counts.in(YearQuery.of(year)), each) : List.of());
		}

	}

}
