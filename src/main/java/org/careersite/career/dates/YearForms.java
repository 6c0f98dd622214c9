package org.careersite.career.dates;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careersite.career.text.Messages;

/**
 * How readers of a language name years, by the words that its messages have for it. Java
 * and JavaScript take the regular expressions for the same.
 *
 * @param years years among other words
 * @param alone years alone, or a question for them
 * @param large years that are more than a number of one or two digits, as titles have
 */
public record YearForms(Pattern years, Pattern alone, Pattern large) {

	private static final Map<Words, YearForms> KNOWN = new ConcurrentHashMap<>();

	private static final String BLANKS = "[ \\t\\n\\x0B\\f\\r\\p{Z}]+";

	private static final String QUOTES_AND_MARKS = "\\p{Pi}\\p{Pf}\"'`´*_,;:!?¡¿";

	/** A full stop is punctuation, two or more stand between years. */
	private static final String AROUND_WORDS = "(?<![^ ])[" + QUOTES_AND_MARKS + "]+|(?:[" + QUOTES_AND_MARKS
			+ "]|(?<!\\.)\\.(?!\\.))+(?![^ ])";

	/**
	 * What is left out of a text, taken apart into letters and accents, before years are
	 * looked for: accents, brackets, what stands around its words.
	 */
	public static final List<Step> PLAIN = List.of(new Step("\\p{M}+", ""), new Step("[\\p{Ps}\\p{Pe}<>]", " "),
			new Step(BLANKS, " "), new Step(AROUND_WORDS, ""), new Step(BLANKS, " "));

	private static final Pattern SYNTAX = Pattern.compile("[\\^$\\\\.*+?()\\[\\]{}|/]");

	private static final String DASH = "(?:[-‐‑–—−]|\\.{2,3}|…)";

	/** Those in the language of the request. */
	public static YearForms current() {
		return KNOWN.computeIfAbsent(Words.current(), YearForms::of);
	}

	private static YearForms of(Words words) {
		String years = "(?<![^ ])(?:(?:(?<open>" + any(words.since) + ") |" + any(words.from) + " )?"
				+ point(words, "first") + "(?: ?(?:" + DASH + "| " + any(words.to) + " ) ?" + point(words, "last")
				+ "|(?<dash>" + DASH + "| " + DASH + "$))?" + "|(?:" + any(words.until) + " |^" + DASH + " |" + DASH
				+ ")" + point(words, "until") + ")(?![^ ])";
		return new YearForms(pattern(years), pattern("(?:" + any(words.small) + " )*?" + years),
				pattern("\\d{3}|\\d0['’]?s|" + any(words.decade)));
	}

	/** A year or a decade. */
	private static String point(Words words, String group) {
		return "(?:" + any(words.the) + " )??(?<" + group + ">" + any(words.decade)
				+ " \\d{0,3}0|\\d{0,3}0['’]?s|\\d{1,4})";
	}

	/** A text without accents, and without what stands around its words. */
	static String plain(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
		for (Step step : PLAIN) {
			plain = step.what.matcher(plain).replaceAll(step.by);
		}
		return plain.strip();
	}

	/** A regular expression for any of the words of a list. */
	private static String any(String list) {
		return Arrays.stream(list.split(", "))
			.map(YearForms::plain)
			.map((word) -> SYNTAX.matcher(word).replaceAll("\\\\$0").replace("’", "['’]"))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * Puts one thing in the place of another.
	 *
	 * @param what all that matches is replaced
	 * @param by by this
	 */
	public record Step(Pattern what, String by) {

		Step(String what, String by) {
			this(Pattern.compile(what), by);
		}

	}

	/**
	 * The words of a language before or between years, with commas between them.
	 */
	private record Words(String since, String from, String to, String until, String the, String decade, String small) {

		static Words current() {
			return new Words(Messages.get("years.words.since"), Messages.get("years.words.from"),
					Messages.get("years.words.to"), Messages.get("years.words.until"), Messages.get("years.words.the"),
					Messages.get("years.words.decade"), Messages.get("search.words.small").replace(" ", ", "));
		}

	}

}
