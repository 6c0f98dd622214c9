package org.careersite.career.dates;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * First and last year of something, both included; one year has both the same.
 */
@Embeddable
public record YearSpan(@Column(name = "first_year") int first, @Column(name = "last_year") int last) {

	/** The latest start first, then the latest end. */
	public static final Comparator<YearSpan> LATEST_FIRST = Comparator.comparing(YearSpan::first)
		.thenComparing(YearSpan::last)
		.reversed();

	/** The latest end first, then the latest start. */
	public static final Comparator<YearSpan> LATEST_END_FIRST = Comparator.comparing(YearSpan::last)
		.thenComparing(YearSpan::first)
		.reversed();

	private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:[-–](\\d{1,4}))?");

	public YearSpan {
		if (first < 1 || last > 9999) {
			throw new IllegalArgumentException("years lie from 1 to 9999");
		}
		if (last < first) {
			throw new IllegalArgumentException(
					String.format(Locale.ROOT, "it ends in %d, before it starts in %d", last, first));
		}
	}

	/** The span of one year. */
	public static YearSpan of(int year) {
		return new YearSpan(year, year);
	}

	/** Reads {@code 1976} or {@code 1990-2010}. */
	public static YearSpan parse(String text) {
		Matcher matcher = FORM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("write a year, or first and last year: 1976, 1990-2010");
		}
		int first = Integer.parseInt(matcher.group(1));
		return new YearSpan(first, (matcher.group(2) != null) ? Integer.parseInt(matcher.group(2)) : first);
	}

	public boolean contains(int year) {
		return this.first <= year && year <= this.last;
	}

	/** The smallest span that holds both. */
	public YearSpan and(YearSpan other) {
		return new YearSpan(Math.min(this.first, other.first), Math.max(this.last, other.last));
	}

	/** As a page shows it: {@code 1976} or {@code 1990–2010}. */
	@Override
	public String toString() {
		return (this.first == this.last) ? String.valueOf(this.first) : this.first + "–" + this.last;
	}

}
