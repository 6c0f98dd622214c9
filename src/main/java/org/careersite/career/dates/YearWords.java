package org.careersite.career.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The years that a text names, taken out of its other words. Any text will do.
 *
 * @param years the smallest span that holds all years of the text; none if it names none
 * @param named how the text names them: {@code from 1997 to 1999}
 * @param others the text without them, and without the brackets and punctuation around
 * words
 */
public record YearWords(@Nullable YearQuery years, List<String> named, String others) {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern BRACKETS = Pattern.compile("[\\p{Ps}\\p{Pe}<>]");

	private static final String QUOTES_AND_MARKS = "\\p{Pi}\\p{Pf}\"'`´*_,;:!?¡¿";

	/** A full stop is punctuation, two or more stand between years. */
	private static final Pattern AROUND_WORDS = Pattern
		.compile("(?<!\\S)[" + QUOTES_AND_MARKS + "]+|(?:[" + QUOTES_AND_MARKS + "]|(?<!\\.)\\.(?!\\.))+(?!\\S)");

	private static final String DASH = "(?:[-‐‑–—−]|\\.{2,3}|…)";

	private static final String FORMS = "(?<!\\S)(?:" + "between " + point("low") + " and " + point("high")
			+ "|(?<open>(?:since|from|between) )?" + point("first") + "(?: ?(?:" + DASH
			+ "| (?:to|until|till|through) ) ?" + point("last") + "|(?<dash>" + DASH + "| " + DASH + "$))?"
			+ "|(?:(?:until|till|to) |^" + DASH + " |" + DASH + ")" + point("until") + ")(?!\\S)";

	private static final Pattern YEARS = Pattern.compile(FORMS, Pattern.CASE_INSENSITIVE);

	/** Years alone, or a question for them. */
	private static final Pattern ALONE = Pattern.compile("(?:(?:what|happened|in|during|of|the|years?) )*" + FORMS,
			Pattern.CASE_INSENSITIVE);

	/**
	 * A number of one or two digits is a word among others, as in a title, and no year.
	 */
	private static final Pattern LARGE = Pattern.compile("\\d{3}|\\d0['’]?s", Pattern.CASE_INSENSITIVE);

	/** The decades before it are those of this century. */
	private static final int FIRST_OF_LAST_CENTURY = 30;

	/** No way to say years is as long. */
	private static final int LONGEST = 100;

	/** Takes the years out of a text. */
	public static YearWords in(String text) {
		String plain = plain(text);
		List<String> named = new ArrayList<>();
		List<YearQuery> years = new ArrayList<>();
		StringBuilder others = new StringBuilder();
		Matcher matcher = YEARS.matcher(plain);
		while (matcher.find()) {
			YearQuery found = LARGE.matcher(matcher.group()).find() ? yearsOrNone(matcher) : null;
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
	 * @throws IllegalArgumentException if they do not lie where years lie, or in the
	 * wrong order
	 */
	static @Nullable YearQuery alone(String text) {
		Matcher matcher = ALONE.matcher((text.length() <= LONGEST) ? plain(text) : "");
		return matcher.matches() ? years(matcher) : null;
	}

	private static String point(String group) {
		return "(?:the )?(?<" + group + ">\\d{0,3}0['’]?s|\\d{1,4})";
	}

	private static String plain(String text) {
		String words = BLANKS.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll(" ");
		return BLANKS.matcher(AROUND_WORDS.matcher(words).replaceAll("")).replaceAll(" ").strip();
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
		if (matcher.group("low") != null) {
			return span(matcher.group("low"), matcher.group("high"));
		}
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

	/**
	 * A decade of two digits is of the last century, or of this: {@code 90s},
	 * {@code 10s}.
	 */
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
