package org.careersite.home;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.careersite.career.CareerRepository.Filling;
import org.careersite.career.Category;

/**
 * How many records of each lane a career holds, and which years hold something. A record
 * counts in each year that it spans.
 */
class Counts {

	private final List<Filling> fillings;

	Counts(Collection<Filling> fillings) {
		this.fillings = List.copyOf(fillings);
	}

	/** How many records there are. */
	long total() {
		return this.fillings.stream().mapToLong(Filling::getNumber).sum();
	}

	/** The years that hold something. */
	SortedSet<Integer> years() {
		SortedSet<Integer> years = new TreeSet<>();
		this.fillings
			.forEach((filling) -> IntStream.rangeClosed(filling.getFirst(), filling.getLast()).forEach(years::add));
		return years;
	}

	/**
	 * By strand, in their order, what each step of an axis holds, for those that hold
	 * any.
	 */
	Map<ChartBand, List<Count>> along(Axis axis) {
		Map<ChartBand, SortedMap<Integer, Count>> byStrand = new EnumMap<>(ChartBand.class);
		for (Filling filling : this.fillings) {
			SortedMap<Integer, Count> counts = byStrand
				.computeIfAbsent(ChartBand.of(Category.valueOf(filling.getLane())), (strand) -> new TreeMap<>());
			IntStream.rangeClosed(filling.getFirst(), filling.getLast())
				.map(axis::step)
				.distinct()
				.mapToObj((step) -> new Count(step, filling.getNumber(), filling.tally()))
				.forEach((count) -> counts.merge(count.step(), count, Count::plus));
		}
		Map<ChartBand, List<Count>> counts = new EnumMap<>(ChartBand.class);
		byStrand.forEach((strand, numbers) -> counts.put(strand, List.copyOf(numbers.values())));
		return counts;
	}

}
