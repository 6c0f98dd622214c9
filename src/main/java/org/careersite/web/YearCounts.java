package org.careersite.web;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.careersite.career.CareerRepository.Filling;
import org.jspecify.annotations.Nullable;

/**
 * How many records each year holds. A work counts in each of its years, and a showing in
 * each year it was open.
 */
public final class YearCounts {

	private final SortedMap<Integer, Long> byYear = new TreeMap<>();

	public YearCounts(Collection<Filling> fillings) {
		fillings.forEach((filling) -> IntStream.rangeClosed(filling.getFirst(), filling.getLast())
			.forEach((year) -> this.byYear.merge(year, filling.getNumber(), Long::sum)));
	}

	/** The years that hold something, in order. */
	public List<Integer> years() {
		return List.copyOf(this.byYear.keySet());
	}

	/** How many records a year holds. */
	public long of(int year) {
		return this.byYear.getOrDefault(year, 0L);
	}

	/** How many records the fullest year holds; 0 if none holds any. */
	public long most() {
		return this.byYear.values().stream().mapToLong(Long::longValue).max().orElse(0);
	}

	/** The nearest year before that holds something. */
	public @Nullable Integer before(int year) {
		SortedMap<Integer, Long> earlier = this.byYear.headMap(year);
		return earlier.isEmpty() ? null : earlier.lastKey();
	}

	/** The nearest year after that holds something. */
	public @Nullable Integer after(int year) {
		SortedMap<Integer, Long> later = this.byYear.tailMap(year + 1);
		return later.isEmpty() ? null : later.firstKey();
	}

	/** The first year that holds most. */
	public @Nullable Integer fullest() {
		long most = most();
		return this.byYear.entrySet()
			.stream()
			.filter((year) -> year.getValue() == most)
			.map(SortedMap.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

}
