package org.careersite.career.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source knows it: a year, a month or a day, with a word such as
 * {@code circa} or {@code summer} where the source has one.
 */
@Embeddable
public record PartialDate(@Column(name = "date_year") int year, @Column(name = "date_month") @Nullable Integer month,
		@Column(name = "date_day") @Nullable Integer day,
		@Column(name = "date_word") @Nullable String word) implements Comparable<PartialDate> {

	/** The word before a date that the source knows only roughly. */
	static final String CIRCA = "circa";

	/** The words before a date, each with the month that it sorts as, or 0. */
	private static final Map<String, Integer> WORDS = Map.of(CIRCA, 0, "early", 1, "mid", 6, "late", 10, "spring", 3,
			"summer", 6, "autumn", 9, "fall", 9, "winter", 12);

	private static final Pattern FORM = Pattern
		.compile("(?:(" + String.join("|", WORDS.keySet()) + ") )?(\\d{1,4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	/** By year and month, the latest first; of a year those without a month last. */
	public static final Comparator<PartialDate> LATEST_MONTH_FIRST = Comparator.comparing(PartialDate::year)
		.thenComparing(PartialDate::month, Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed();

	private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
		.thenComparingInt(PartialDate::sortMonth)
		.thenComparingInt((date) -> (date.day != null) ? date.day : 0)
		.thenComparing((date) -> (date.word != null) ? date.word : "")
		.thenComparingInt((date) -> (date.month != null) ? 1 : 0);

	public PartialDate {
		if (word != null && !WORDS.containsKey(word)) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "\"%s\" is not a word for a date", word));
		}
		if (day != null && month == null) {
			throw new IllegalArgumentException("a day needs its month");
		}
		try {
			LocalDate date = LocalDate.of(year, (month != null) ? month : 1, (day != null) ? day : 1);
			if (date.getYear() < 1 || date.getYear() > 9999) {
				throw new DateTimeException("Years lie from 1 to 9999");
			}
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("there is no such day: " + ex.getMessage(), ex);
		}
	}

	/** A year, no more. */
	public static PartialDate of(int year) {
		return new PartialDate(year, null, null, null);
	}

	/** Reads {@code 2004}, {@code 2011-09}, {@code 1954-02-09}, {@code summer 2011}. */
	public static PartialDate parse(String text) {
		Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw new IllegalArgumentException("write 2004, 2011-09, 1954-02-09, summer 2011 or circa 1975");
		}
		return new PartialDate(Integer.parseInt(matcher.group(2)), number(matcher.group(3)), number(matcher.group(4)),
				matcher.group(1));
	}

	/** Whether the source knows it only roughly. */
	public boolean circa() {
		return CIRCA.equals(this.word);
	}

	/** The span of its year. */
	public YearSpan years() {
		return new YearSpan(this.year, this.year, circa(), false);
	}

	/** For machines, as ISO 8601 writes a year, month or day; a word is lost in it. */
	@JsonValue
	public String iso() {
		return firstDay().toString().substring(0, (this.day != null) ? 10 : (this.month != null) ? 7 : 4);
	}

	/** The day and month alone, as they stand under a year's heading. */
	public String withinYear() {
		return (circa() && this.month == null) ? Messages.get("date.circa-year") : beforeYear();
	}

	private String beforeYear() {
		String month = (this.month != null) ? Month.of(this.month).getDisplayName(TextStyle.FULL, Messages.locale())
				: "";
		String text = (this.day != null) ? Messages.get("date.day", this.day, month) : month;
		return (this.word != null) ? (Messages.get("date." + this.word) + " " + text).strip() : text;
	}

	/** As a page shows it: {@code 9 February 1954}, {@code summer 2011}, {@code 2004}. */
	@Override
	public String toString() {
		return (beforeYear() + " " + this.year).strip();
	}

	/** Earlier first, within the same year or month the less exact first. */
	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	/** Whether it is surely before another, as 2011 is not before 2011-09. */
	public boolean isBefore(PartialDate other) {
		if (this.year != other.year || this.month == null || other.month == null) {
			return this.year < other.year;
		}
		if (!this.month.equals(other.month) || this.day == null || other.day == null) {
			return this.month < other.month;
		}
		return this.day < other.day;
	}

	/** The first day that it may mean; words such as summer do not count. */
	public LocalDate firstDay() {
		return LocalDate.of(this.year, (this.month != null) ? this.month : 1, (this.day != null) ? this.day : 1);
	}

	private int sortMonth() {
		if (this.month != null) {
			return this.month;
		}
		return (this.word != null) ? WORDS.getOrDefault(this.word, 0) : 0;
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

}
