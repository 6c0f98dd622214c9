package org.careersite.career.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * The years that a text names, taken out of its other words by {@link YearForms}.
 *
 * @param years the smallest span that holds all years of the text; none if it names none
 * @param named how the text names them: {@code from 1997 to 1999}
 * @param others the text without them, without accents and punctuation around words
 */
public record YearWords(@Nullable YearQuery years, List<String> named, String others) {

	/** The decades before it are those of this century. */
	private static final int FIRST_OF_LAST_CENTURY = 30;

	/** No way to say years is as long. */
	private static final int LONGEST = 100;

	/** Takes the years out of a text. */
	public static YearWords in(String text) {
		YearForms forms = YearForms.current();
		List<String> named = new ArrayList<>();
		List<YearQuery> years = new ArrayList<>();
		StringBuilder others = new StringBuilder();
		Matcher matcher = forms.years().matcher(YearForms.plain(text));
		while (matcher.find()) {
			YearQuery found = forms.large().matcher(matcher.group()).find() ? yearsOrNone(matcher) : null;
			if (found != null) {
				named.add(matcher.group());
				years.add(found);
			}
			matcher.appendReplacement(others, (found != null) ? "" : Matcher.quoteReplacement(matcher.group()));
		}
		matcher.appendTail(others);
		return new YearWords(years.stream().reduce(YearQuery::and).orElse(null), named, others.toString());
	}

	/**
	 * Reads a text that says years and nothing else; none if it says something else.
	 * @throws IllegalArgumentException if they are out of bounds, or in the wrong order
	 */
	static @Nullable YearQuery alone(String text) {
		String plain = (text.length() <= LONGEST) ? YearForms.plain(text) : "";
		Matcher matcher = YearForms.current().alone().matcher(plain);
		return matcher.matches() ? years(matcher) : null;
	}

	private static @Nullable YearQuery yearsOrNone(Matcher matcher) {
		try {
			return years(matcher);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static YearQuery years(Matcher matcher) {
		if (matcher.group("until") != null) {
			return new YearQuery(YearQuery.FIRST, yearOrDecade(matcher.group("until")).to());
		}
		if (matcher.group("last") != null) {
			return span(matcher.group("first"), matcher.group("last"));
		}
		YearQuery first = yearOrDecade(matcher.group("first"));
		boolean open = matcher.group("open") != null || matcher.group("dash") != null;
		return open ? new YearQuery(first.from(), YearQuery.LAST) : first;
	}

	/** A second year of one or two digits goes on from the first: {@code 1990-99}. */
	private static YearQuery span(String first, String last) {
		YearQuery from = yearOrDecade(first);
		YearQuery to = yearOrDecade(last);
		if (first.matches("\\d{4}") && last.matches("\\d{1,2}")) {
			int century = (last.length() == 2) ? 100 : 10;
			int year = from.from() / century * century + to.to();
			to = YearQuery.of((year < from.from()) ? year + century : year);
		}
		return new YearQuery(from.from(), to.to());
	}

	/** A decade of two digits is of the last century or of this: {@code 90s}. */
	private static YearQuery yearOrDecade(String text) {
		String digits = text.replaceAll("\\D", "");
		int year = Integer.parseInt(digits);
		if (digits.equals(text)) {
			return YearQuery.of(year);
		}
		if (digits.length() == 2) {
			year += (year < FIRST_OF_LAST_CENTURY) ? 2000 : 1900;
		}
		return YearQuery.decade(year);
	}

}
