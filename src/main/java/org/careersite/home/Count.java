package org.careersite.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.YearCounts;

/**
 * What a step of a chart's years holds of a band.
 *
 * @param step its first year
 * @param entries how many records
 * @param awards how many awards those records count, if they are awards
 */
record Count(int step, long entries, AwardTally awards) {

	/** Records that are no awards. */
	Count(int step, long entries) {
		this(step, entries, AwardTally.NONE);
	}

	/**
	 * By band, in their order, what each step of an axis holds, for those that hold any.
	 * A record counts in each step that its years touch.
	 */
	static Map<ChartBand, List<Count>> along(Axis axis, YearCounts years) {
		Map<ChartBand, SortedMap<Integer, Count>> byBand = new TreeMap<>();
		for (YearCounts.Span span : years.spans()) {
			SortedMap<Integer, Count> counts = byBand.computeIfAbsent(ChartBand.of(span.category()),
					(band) -> new TreeMap<>());
			IntStream.rangeClosed(span.years().first(), span.years().last())
				.map(axis::step)
				.distinct()
				.forEach((step) -> counts.merge(step, new Count(step, span.entries(), span.awards()), Count::plus));
		}
		Map<ChartBand, List<Count>> counts = new TreeMap<>();
		byBand.forEach((band, numbers) -> counts.put(band, List.copyOf(numbers.values())));
		return counts;
	}

	Count plus(Count other) {
		return new Count(this.step, this.entries + other.entries, this.awards.plus(other.awards));
	}

	/** How many: awards if they are awards, else records. */
	long number() {
		return (this.awards.total() > 0) ? this.awards.total() : this.entries;
	}

	/** In words: {@code Life, 1997: 12 entries}, {@code Awards, 1997: 3 won}. */
	String name(String of, Axis axis) {
		String number = (this.awards.total() > 0) ? this.awards.toString()
				: this.entries + ((this.entries == 1) ? " entry" : " entries");
		return of + ", " + axis.name(this.step) + ": " + number;
	}

	/** What is drawn for it: awards have a mark for each outcome. */
	List<Part> parts(ChartBand band) {
		if (this.awards.total() == 0) {
			return List.of(new Part(band.shape(), this));
		}
		return this.awards.outcomes()
			.stream()
			.map((outcome) -> new Part(outcome.name().toLowerCase(Locale.ROOT),
					new Count(this.step, 0, this.awards.only(outcome))))
			.toList();
	}

	/**
	 * What one mark stands for.
	 *
	 * @param shape what is drawn
	 * @param count how many it stands for
	 */
	record Part(String shape, Count count) {
	}

}
