package org.careersite.career.dates;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * First and last year of something, both included; one year has both the same.
 *
 * @param last the last year, or that up to which an open span counts
 * @param circa whether the source knows the years only roughly
 * @param open whether the source knows no end
 */
@Embeddable
public record YearSpan(@Column(name = "first_year") int first, @Column(name = "last_year") int last,
		@Column(name = "years_circa") boolean circa, @Column(name = "years_open") boolean open) {

	/** The latest start first, then the latest end. */
	public static final Comparator<YearSpan> LATEST_FIRST = Comparator.comparing(YearSpan::first)
		.thenComparing(YearSpan::last)
		.reversed();

	/** The latest end first, then the latest start. */
	public static final Comparator<YearSpan> LATEST_END_FIRST = Comparator.comparing(YearSpan::last)
		.thenComparing(YearSpan::first)
		.reversed();

	private static final Pattern FORM = Pattern
		.compile("(?:(circa)\\s+)?(?:(since)\\s+)?(\\d{1,4})(?:\\s*([-–])\\s*(?:(\\d{1,4})|present)?)?");

	public YearSpan {
		if (first < YearQuery.FIRST || last > YearQuery.LAST) {
			throw new IllegalArgumentException("years lie from 1 to 9999");
		}
		if (last < first) {
			throw new IllegalArgumentException(
					String.format(Locale.ROOT, "it ends in %d, before it starts in %d", last, first));
		}
	}

	/** Years that the source knows. */
	public YearSpan(int first, int last) {
		this(first, last, false, false);
	}

	/** The span of one year. */
	public static YearSpan of(int year) {
		return new YearSpan(year, year);
	}

	/**
	 * Reads {@code 1976}, {@code 1990-2010}, {@code 2019-}, {@code since 2019},
	 * {@code circa 1835}.
	 */
	public static YearSpan parse(String text) {
		Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches() || matcher.group(2) != null && matcher.group(4) != null) {
			throw new IllegalArgumentException(
					"write a year, or first and last year: 1976, 1990-2010, 2019-, circa 1835");
		}
		int first = Integer.parseInt(matcher.group(3));
		String last = matcher.group(5);
		boolean open = last == null && (matcher.group(2) != null || matcher.group(4) != null);
		return new YearSpan(first, open ? YearQuery.LAST : (last != null) ? Integer.parseInt(last) : first,
				matcher.group(1) != null, open);
	}

	public boolean contains(int year) {
		return this.first <= year && year <= this.last;
	}

	/** Whether some of it lies in the years that are asked for. */
	public boolean isIn(YearQuery years) {
		return this.first <= years.to() && this.last >= years.from();
	}

	/** Whether it is more than a year. */
	public boolean isLong() {
		return this.open || this.last > this.first;
	}

	/** The last year, if the source knows it. */
	public @Nullable Integer end() {
		return this.open ? null : this.last;
	}

	/** The date of its start. */
	public PartialDate start() {
		return new PartialDate(this.first, null, null, this.circa ? PartialDate.CIRCA : null);
	}

	/** An open span up to a year, any other as it is. */
	public YearSpan until(int year) {
		return this.open ? new YearSpan(this.first, Math.max(this.first, year), this.circa, true) : this;
	}

	/** The smallest span that holds both. */
	public YearSpan and(YearSpan other) {
		return new YearSpan(Math.min(this.first, other.first), Math.max(this.last, other.last),
				(this.first <= other.first) ? this.circa : other.circa, this.open || other.open);
	}

	/** As a page shows it: {@code 1976}, {@code 1990–2010}, {@code 2019–}. */
	@Override
	public String toString() {
		String years = this.first + (isLong() ? "–" : "") + ((isLong() && !this.open) ? this.last : "");
		return this.circa ? Messages.get("date.circa") + " " + years : years;
	}

}
