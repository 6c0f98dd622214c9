package org.careersite.career.dates;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careersite.career.text.Messages;

/**
 * How readers of a language name years, by the words that its messages have for it.
 *
 * @param years years among other words
 * @param alone years alone, or a question for them
 * @param large years that are more than a number of one or two digits, as titles have
 */
record YearForms(Pattern years, Pattern alone, Pattern large) {

	private static final Map<Words, YearForms> KNOWN = new ConcurrentHashMap<>();

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern BRACKETS = Pattern.compile("[\\p{Ps}\\p{Pe}<>]");

	private static final String QUOTES_AND_MARKS = "\\p{Pi}\\p{Pf}\"'`´*_,;:!?¡¿";

	/** A full stop is punctuation, two or more stand between years. */
	private static final Pattern AROUND_WORDS = Pattern
		.compile("(?<!\\S)[" + QUOTES_AND_MARKS + "]+|(?:[" + QUOTES_AND_MARKS + "]|(?<!\\.)\\.(?!\\.))+(?!\\S)");

	private static final String DASH = "(?:[-‐‑–—−]|\\.{2,3}|…)";

	/** Those in the language of the request. */
	static YearForms current() {
		return KNOWN.computeIfAbsent(Words.current(), YearForms::of);
	}

	private static YearForms of(Words words) {
		String years = "(?<!\\S)(?:(?:(?<open>" + any(words.since) + ") |" + any(words.from) + " )?"
				+ point(words, "first") + "(?: ?(?:" + DASH + "| " + any(words.to) + " ) ?" + point(words, "last")
				+ "|(?<dash>" + DASH + "| " + DASH + "$))?" + "|(?:" + any(words.until) + " |^" + DASH + " |" + DASH
				+ ")" + point(words, "until") + ")(?!\\S)";
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
		String words = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		words = BLANKS.matcher(BRACKETS.matcher(words).replaceAll(" ")).replaceAll(" ");
		return BLANKS.matcher(AROUND_WORDS.matcher(words).replaceAll("")).replaceAll(" ").strip();
	}

	/** A regular expression for any of the words of a list. */
	private static String any(String list) {
		return Arrays.stream(list.split(", "))
			.map(YearForms::plain)
			.map((word) -> Pattern.quote(word).replace("’", "\\E['’]\\Q"))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
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
