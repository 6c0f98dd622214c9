package org.careersite.career;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a reader asks for. One language for all fields: {@code 1997},
 * {@code 1990s}, {@code 1990-1999}, {@code 1990..1999}, {@code since 2015},
 * {@code 2015-}, {@code until 1980}.
 *
 * @param from the first year asked for, {@link #FIRST} where the query is open at the
 * start
 * @param to the last year asked for, {@link #LAST} where it is open at the end
 */
public record YearQuery(int from, int to) {

	/** The first year that can be asked for. */
	public static final int FIRST = 1;

	/** The last year that can be asked for. */
	public static final int LAST = 9999;

	/** All years. */
	public static final YearQuery ALL = new YearQuery(FIRST, LAST);

	/** The forms of the language, for a message. */
	public static final String FORMS = "1997, 1990s, 1990-1999, since 2015 or until 1980";

	private static final String YEAR = "(\\d{1,4})";

	private static final String DASH = "(?:-|–|—|\\.\\.|…)";

	private static final Pattern ONE = Pattern.compile(YEAR);

	private static final Pattern DECADE = Pattern.compile("(\\d{0,3}0)['’]?s");

	private static final Pattern SPAN = Pattern.compile(YEAR + "\\s*(?:" + DASH + "|to)\\s*" + YEAR);

	private static final Pattern SINCE = Pattern.compile("(?:since|from)\\s+" + YEAR + "|" + YEAR + "\\s*" + DASH);

	private static final Pattern UNTIL = Pattern.compile("(?:until|to)\\s+" + YEAR + "|" + DASH + "\\s*" + YEAR);

	public YearQuery {
		if (Math.min(from, to) < FIRST || Math.max(from, to) > LAST) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "Years lie from %d to %d.", FIRST, LAST));
		}
		if (to < from) {
			throw new IllegalArgumentException(
					String.format(Locale.ROOT, "%1$d comes before %2$d. Write %1$d-%2$d.", to, from));
		}
	}

	/**
	 * Reads a query in any of its forms; case and surrounding space do not matter.
	 * @throws IllegalArgumentException with a message for the reader, if it is in none of
	 * them
	 */
	public static YearQuery parse(String text) {
		String query = text.strip().toLowerCase(Locale.ROOT);
		Matcher matcher = ONE.matcher(query);
		if (matcher.matches()) {
			return of(number(matcher));
		}
		if ((matcher = DECADE.matcher(query)).matches()) {
			return decade(number(matcher));
		}
		if ((matcher = SPAN.matcher(query)).matches()) {
			return new YearQuery(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
		}
		if ((matcher = SINCE.matcher(query)).matches()) {
			return new YearQuery(number(matcher), LAST);
		}
		if ((matcher = UNTIL.matcher(query)).matches()) {
			return new YearQuery(FIRST, number(matcher));
		}
		throw new IllegalArgumentException("Write years as " + FORMS + ".");
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

	/**
	 * As an address writes it: {@code 1997}, {@code 1990s}, {@code 1990-1994},
	 * {@code 2015-}, {@code -1980}.
	 */
	public String canonical() {
		if (isYear()) {
			return String.valueOf(this.from);
		}
		if (isDecade()) {
			return this.to / 10 * 10 + "s";
		}
		if (equals(ALL)) {
			return FIRST + "-" + LAST;
		}
		return ((this.from == FIRST) ? "" : this.from) + "-" + ((this.to == LAST) ? "" : this.to);
	}

	/**
	 * As a page says it: {@code 1997}, {@code 1990s}, {@code 1990–1994},
	 * {@code since 2015}, {@code until 1980}.
	 */
	@Override
	public String toString() {
		if (equals(ALL)) {
			return "all years";
		}
		if (isYear() || isDecade()) {
			return canonical();
		}
		if (this.to == LAST) {
			return "since " + this.from;
		}
		return (this.from == FIRST) ? "until " + this.to : this.from + "–" + this.to;
	}

	/** The first group that took part in the match, as a number. */
	private static int number(Matcher matcher) {
		return Integer.parseInt((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
	}

}
