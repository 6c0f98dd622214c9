package org.careersite.career.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A language in which the site can be read, with the texts of the dataset in it. That of
 * a request is in Spring's {@link LocaleContextHolder} while it is answered.
 */
public final class Language implements LocaleContext {

	/** The language where nothing says another. */
	public static final Language ENGLISH = new Language("en", "en", Map.of());

	private final String tag;

	private final Locale locale;

	private final String path;

	private final String own;

	private final Map<String, String> translations;

	private final Set<String> translated;

	private final Map<String, String> words;

	/** A language of a site that has its words, or is in English. */
	public Language(String tag, String own, Map<String, String> translations) {
		this(tag, own, translations, Map.of());
	}

	/**
	 * A language of a site.
	 * @param own the tag of the site's own language
	 * @param translations texts of the dataset in it, by the same in the site's own
	 * @param words words of the site in it that the dataset brings, by their keys
	 */
	public Language(String tag, String own, Map<String, String> translations, Map<String, String> words) {
		this.tag = tag;
		this.locale = Locale.forLanguageTag(tag + "-u-nu-latn");
		this.path = tag.equals(own) ? "" : "/" + tag;
		this.own = own;
		this.translations = Map.copyOf(translations);
		this.translated = new HashSet<>(this.translations.values());
		this.words = Messages.in(this.locale, words);
	}

	/** The language of what is done now. */
	public static Language current() {
		return (LocaleContextHolder.getLocaleContext() instanceof Language language) ? language : ENGLISH;
	}

	/** A text of the dataset in the language of what is done now, where translated. */
	public static String translated(String text) {
		return current().translations.getOrDefault(text, text);
	}

	/** The same of a text that there need not be. */
	public static @Nullable String translatedIfAny(@Nullable String text) {
		return (text != null) ? translated(text) : null;
	}

	/** Does something in this language. */
	public <T> T speak(Supplier<T> work) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocaleContext(this);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	/** The site's own language, if a text is in that for want of a translation. */
	public @Nullable String foreign(String text) {
		return (this.path.isEmpty() || this.translated.contains(text)) ? null : this.own;
	}

	/** Its tag: {@code fr}. */
	public String tag() {
		return this.tag;
	}

	/** The direction in which it is written: {@code ltr} or {@code rtl}. */
	public String direction() {
		return direction(this.tag);
	}

	/** The direction in which the language of a tag is written, as its own name is. */
	public static String direction(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return switch (Character.getDirectionality(locale.getDisplayLanguage(locale).codePointAt(0))) {
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> "rtl";
			default -> "ltr";
		};
	}

	/** Words of the site in it that the dataset brings, by their keys. */
	Map<String, String> words() {
		return this.words;
	}

	/** What its paths start with, such as {@code /fr}; empty for the site's own. */
	public String path() {
		return this.path;
	}

	/** Numbers have the digits 0 to 9 in each, as those of years and addresses are. */
	@Override
	public Locale getLocale() {
		return this.locale;
	}

}
