package org.careersite.career.dates;

import org.careersite.career.text.Messages;

import org.springframework.util.StringUtils;

/**
 * The years that a reader asks for, as {@link YearWords} reads them.
 *
 * @param from the first year asked for, {@link #FIRST} where it is open at the start
 * @param to the last year asked for, {@link #LAST} where it is open at the end
 */
public record YearQuery(int from, int to) {

	/** The first year that can be asked for. */
	public static final int FIRST = 1;

	/** The last year that can be asked for. */
	public static final int LAST = 9999;

	/** All years. */
	public static final YearQuery ALL = new YearQuery(FIRST, LAST);

	public YearQuery {
		if (Math.min(from, to) < FIRST || Math.max(from, to) > LAST) {
			throw new IllegalArgumentException(Messages.get("years.bounds", FIRST, LAST));
		}
		if (to < from) {
			throw new IllegalArgumentException(Messages.get("years.backwards", to, from));
		}
	}

	/**
	 * Reads {@code 1997}, {@code 90s}, {@code 1990-99}, {@code since 2015} and the like.
	 * @throws IllegalArgumentException with a message for the reader
	 */
	public static YearQuery parse(String text) {
		YearQuery years = YearWords.alone(text);
		if (years == null) {
			throw new IllegalArgumentException(Messages.get("years.forms"));
		}
		return years;
	}

	/** One year. */
	public static YearQuery of(int year) {
		return new YearQuery(year, year);
	}

	/** The ten years from one that ends in 0; the first decade starts with the year 1. */
	public static YearQuery decade(int start) {
		return new YearQuery(Math.max(start, FIRST), start + 9);
	}

	/** Whether it asks for one year alone. */
	public boolean isYear() {
		return this.from == this.to;
	}

	/** Whether it asks for just the ten years of a decade. */
	public boolean isDecade() {
		return equals(decade(this.to / 10 * 10));
	}

	public boolean contains(int year) {
		return this.from <= year && year <= this.to;
	}

	/** The smallest span that holds both. */
	YearQuery and(YearQuery other) {
		return new YearQuery(Math.min(this.from, other.from), Math.max(this.to, other.to));
	}

	/** As an address writes it: {@code 1990s}, {@code 1990-1994}, {@code 2015-}. */
	public String canonical() {
		if (isYear()) {
			return String.valueOf(this.from);
		}
		if (isNamedDecade()) {
			return this.to / 10 * 10 + "s";
		}
		if (equals(ALL)) {
			return FIRST + "-" + LAST;
		}
		return ((this.from == FIRST) ? "" : this.from) + "-" + ((this.to == LAST) ? "" : this.to);
	}

	/** As a page says it: {@code 1990s}, {@code 1990–1994}, {@code since 2015}. */
	@Override
	public String toString() {
		if (equals(ALL)) {
			return Messages.get("years.all");
		}
		if (isYear()) {
			return canonical();
		}
		if (isNamedDecade()) {
			return Messages.get("years.decade", this.to / 10 * 10);
		}
		if (this.to == LAST) {
			return Messages.get("years.since", this.from);
		}
		return (this.from == FIRST) ? Messages.get("years.until", this.to) : this.from + "–" + this.to;
	}

	/** The same as a heading: {@code Années 1990} in French. */
	public String title() {
		return StringUtils.capitalize(toString());
	}

	/** Whether it is a decade, and none that {@code 90s} would take for another. */
	private boolean isNamedDecade() {
		return isDecade() && (this.to < 10 || this.to >= 100);
	}

}
