package org.careersite.career.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;

/**
 * The words of the site in each language, from {@code messages.properties} and from the
 * dataset: for templates as {@code #{…}}, for everything else here, in the
 * {@link Language} of the request.
 */
public final class Messages {

	/** The languages of which the site itself has the words. */
	public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

	/** The key of what the Open Graph calls the language. */
	private static final String LOCALE = "head.locale";

	private static final String BASENAME = "messages";

	private static final ResourceBundleMessageSource OWN = new ResourceBundleMessageSource();

	static {
		OWN.setBasename(BASENAME);
		OWN.setDefaultEncoding(StandardCharsets.UTF_8.name());
		OWN.setFallbackToSystemLocale(false);
	}

	private Messages() {
	}

	/** Where templates find the same words. */
	public static MessageSource source() {
		return new MessageSource() {

			@Override
			public @Nullable String getMessage(String code, @Nullable Object @Nullable [] arguments,
					@Nullable String otherwise, @Nullable Locale locale) {
				return Language.current().messages().getMessage(code, arguments, otherwise, locale);
			}

			@Override
			public String getMessage(String code, @Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
				return Language.current().messages().getMessage(code, arguments, locale);
			}

			@Override
			public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
				return Language.current().messages().getMessage(resolvable, locale);
			}

		};
	}

	/**
	 * Words in the language of the request.
	 * @param code their key in {@code messages.properties}
	 * @param arguments what stands at {@code {0}}, {@code {1}} and so on
	 */
	public static String get(String code, @Nullable Object... arguments) {
		return Language.current().messages().getMessage(code, arguments, locale());
	}

	/** The language of the request; outside of one, English. */
	public static Locale locale() {
		return Language.current().getLocale();
	}

	/**
	 * The words in a language: those of the dataset, for the others those of the site
	 * itself, which are English where it has none in that language.
	 */
	static MessageSource in(Locale language, Map<String, String> words) {
		StaticMessageSource all = new StaticMessageSource();
		all.setParentMessageSource(OWN);
		if (!has(language)) {
			all.addMessage(LOCALE, language, language.stripExtensions().toString());
		}
		all.addMessages(words, language);
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

	/**
	 * What the site itself has under a key, as its file has it; nothing if there is no
	 * such key.
	 */
	public static @Nullable String pattern(String key, Locale language) {
		return OWN.getMessage(key, null, null, language);
	}

}
