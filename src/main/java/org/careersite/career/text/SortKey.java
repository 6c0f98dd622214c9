package org.careersite.career.text;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes the text by which a title is sorted: {@code The Crow} stands at C, and
 * {@code 300} before {@code 1917}.
 */
final class SortKey {

	private static final String ENGLISH = "en";

	/** The initial articles that are passed over, by the language of a title. */
	private static final Map<String, Pattern> ARTICLES = Map.of(ENGLISH, article("(?:the|an?)\\s+"), "fr",
			article("(?:(?:les?|la|une?)\\s+|l['’])"));

	private static final Pattern THOUSANDS = Pattern.compile("(?<!\\d)\\d{1,3}(?:[, \\u00A0\\u202F]\\d{3})+(?!\\d)");

	private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

	private SortKey() {
	}

	/** The key of a title in a language, or in English. */
	static String of(String title, @Nullable String lang) {
		String text = withoutArticle(title, lang);
		text = THOUSANDS.matcher(text).replaceAll((number) -> number.group().replaceAll("\\D", ""));
		return NUMBER.matcher(Folding.foldName(text)).replaceAll((number) -> byValue(number.group()));
	}

	/** The title without its article; all of it where nothing else is there. */
	static String withoutArticle(String title, @Nullable String lang) {
		Pattern article = ARTICLES.get(Locale.forLanguageTag((lang != null) ? lang : ENGLISH).getLanguage());
		String rest = (article != null) ? article.matcher(title.strip()).replaceFirst("") : title;
		return Folding.foldName(rest).isEmpty() ? title : rest;
	}

	/** Digits behind their number, so that what has more of them comes later. */
	private static String byValue(String digits) {
		String value = new BigInteger(digits).toString();
		return (char) ('0' + value.length()) + value;
	}

	private static Pattern article(String regex) {
		return Pattern.compile("^[\\p{P}]*" + regex, Pattern.CASE_INSENSITIVE);
	}

}
