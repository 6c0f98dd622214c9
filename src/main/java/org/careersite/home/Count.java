package org.careersite.home;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.Messages;

/**
 * What a step of a chart's years holds of a band.
 *
 * @param band the band
 * @param step its first year
 * @param entries how many records
 * @param awards how many awards those records count, if they are awards
 */
record Count(ChartBand band, int step, long entries, AwardTally awards) {

	/**
	 * By band, in their order, what each step of an axis holds, for those that hold any.
	 * A record counts in each step that its years touch.
	 */
	static Map<ChartBand, List<Count>> along(Axis axis, YearCounts years) {
		return years.spans()
			.stream()
			.flatMap((span) -> of(span, axis))
			.collect(Collectors.groupingBy(Count::band, TreeMap::new,
					Collectors.collectingAndThen(
							Collectors.toMap(Count::step, Function.identity(), Count::plus, TreeMap::new),
							(steps) -> List.copyOf(steps.values()))));
	}

	private static Stream<Count> of(YearCounts.Span span, Axis axis) {
		return IntStream.rangeClosed(span.years().first(), span.years().last())
			.map(axis::step)
			.distinct()
			.mapToObj((step) -> new Count(ChartBand.of(span.category()), step, span.entries(), span.awards()));
	}

	Count plus(Count other) {
		return new Count(this.band, this.step, this.entries + other.entries, this.awards.plus(other.awards));
	}

	/** How many: awards if they are awards, else records. */
	long number() {
		return (this.awards.total() > 0) ? this.awards.total() : this.entries;
	}

	/** In words: {@code Life, 1997: 12 entries}, {@code Awards, 1997: 3 won}. */
	String name(String of, Axis axis) {
		String number = (this.awards.total() > 0) ? this.awards.toString()
				: Messages.get("entries.count", this.entries);
		return Messages.get("home.chart.count", of, axis.name(this.step), number);
	}

	/** What is drawn for it: awards have a mark for each outcome. */
	List<Count> parts() {
		return (this.awards.total() == 0) ? List.of(this)
				: this.awards.outcomes()
					.stream()
					.map((outcome) -> new Count(this.band, this.step, 0, this.awards.only(outcome)))
					.toList();
	}

	/** The shape of its mark, if one is drawn for it. */
	String shape() {
		return this.band.shape(this.awards);
	}

}
