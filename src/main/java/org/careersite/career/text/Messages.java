package org.careersite.career.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the site in the {@link Language} of the request, those of the dataset
 * before those of {@code messages.properties}, for templates ({@code #{…}}) and for Java.
 */
public final class Messages {

	/** The languages of which the site itself has the words. */
	public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

	/** The key of what the Open Graph calls the language. */
	private static final String LOCALE = "head.locale";

	private static final String BASENAME = "messages";

	private static final ResourceBundleMessageSource SOURCE = new ResourceBundleMessageSource() {

		@Override
		protected @Nullable String getMessageInternal(@Nullable String code, @Nullable Object @Nullable [] arguments,
				@Nullable Locale locale) {
			String word = (code != null) ? Language.current().words().get(code) : null;
			return (word != null) ? formatMessage(word, arguments, locale)
					: super.getMessageInternal(code, arguments, locale);
		}

	};

	static {
		SOURCE.setBasename(BASENAME);
		SOURCE.setDefaultEncoding(StandardCharsets.UTF_8.name());
		SOURCE.setFallbackToSystemLocale(false);
	}

	private Messages() {
	}

	/** Where templates find the same words. */
	public static MessageSource source() {
		return SOURCE;
	}

	/** Words in the language of the request, filled in with the arguments. */
	public static String get(String code, @Nullable Object... arguments) {
		return SOURCE.getMessage(code, arguments, locale());
	}

	/** The language of the request; outside of one, English. */
	public static Locale locale() {
		return Language.current().getLocale();
	}

	/** The words that a dataset brings for a language, by their keys. */
	static Map<String, String> in(Locale language, Map<String, String> words) {
		Map<String, String> all = new HashMap<>(words);
		if (!has(language)) {
			all.put(LOCALE, language.stripExtensions().toString());
		}
		return all;
	}

	/** Whether the site itself has the words of a language. */
	public static boolean has(Locale language) {
		return LANGUAGES.stream().anyMatch((each) -> each.getLanguage().equals(language.getLanguage()));
	}

	/** The keys of all words that there should be in each language. */
	public static NavigableSet<String> keys() {
		NavigableSet<String> keys = new TreeSet<>(ResourceBundle.getBundle(BASENAME, Locale.ROOT).keySet());
		keys.remove(LOCALE);
		return keys;
	}

	/** What the site itself has under a key, not filled in; null if there is no such. */
	public static @Nullable String pattern(String key, Locale language) {
		return SOURCE.getMessage(key, null, null, language);
	}

}
