package org.careersite.career.snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * How many records the years hold, and how many entries: an award that was given twice is
 * one record and two entries. A work counts in each of its years, and a showing in each
 * year it was open.
 */
public final class YearCounts {

	private final List<Span> spans;

	private final NavigableMap<Integer, Long> byYear = new TreeMap<>();

	/** Adds up the spans that have the same category and years. */
	public YearCounts(Collection<Span> spans) {
		Map<List<Object>, Span> same = new LinkedHashMap<>();
		spans.forEach((span) -> same.merge(List.of(span.category, span.years), span, Span::plus));
		this.spans = List.copyOf(same.values());
		this.spans.forEach((span) -> IntStream.rangeClosed(span.years.first(), span.years.last())
			.forEach((year) -> this.byYear.merge(year, span.entries(), Long::sum)));
	}

	/** Counts records that have a date. */
	public static YearCounts of(Collection<Summary> records) {
		return new YearCounts(records.stream()
			.map((record) -> new Span(record.category(), record.years(), 1, record.awards()))
			.toList());
	}

	/** How many records have which years, by category. */
	public List<Span> spans() {
		return this.spans;
	}

	/** What lies in some years, in part at least. */
	public YearCounts in(YearQuery years) {
		return new YearCounts(this.spans.stream().filter((span) -> span.years.isIn(years)).toList());
	}

	/** How many records there are. */
	public long total() {
		return this.spans.stream().mapToLong(Span::records).sum();
	}

	/** How many records there are of a category. */
	public long total(RecordType category) {
		return this.spans.stream().filter((span) -> span.category == category).mapToLong(Span::records).sum();
	}

	/** How many entries there are. */
	public long entries() {
		return this.spans.stream().mapToLong(Span::entries).sum();
	}

	/** How many awards there are. */
	public AwardTally awards() {
		return this.spans.stream().map(Span::awards).reduce(AwardTally.NONE, AwardTally::plus);
	}

	/** The years that hold something. */
	public SortedSet<Integer> years() {
		return Collections.unmodifiableSortedSet(this.byYear.navigableKeySet());
	}

	/** How many entries a year holds. */
	public long of(int year) {
		return this.byYear.getOrDefault(year, 0L);
	}

	/** How many entries the busiest year holds; 0 if none holds any. */
	public long most() {
		return this.byYear.values().stream().mapToLong(Long::longValue).max().orElse(0);
	}

	/** The nearest year before that holds something. */
	public @Nullable Integer before(int year) {
		return this.byYear.lowerKey(year);
	}

	/** The nearest year after that holds something. */
	public @Nullable Integer after(int year) {
		return this.byYear.higherKey(year);
	}

	/** The years that hold most. */
	public List<Integer> busiest() {
		long most = most();
		return this.byYear.keySet().stream().filter((year) -> of(year) == most).toList();
	}

	/** The records of a category that have the same years. */
	public record Span(RecordType category, YearSpan years, long records, AwardTally awards) {

		private long entries() {
			return (this.category == RecordType.AWARD) ? this.awards.total() : this.records;
		}

		private Span plus(Span other) {
			return new Span(this.category, this.years, this.records + other.records, this.awards.plus(other.awards));
		}

	}

}
