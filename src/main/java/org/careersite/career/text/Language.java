package org.careersite.career.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A language in which the site can be read. That of a request is in Spring's
 * {@link LocaleContextHolder} while it is answered.
 *
 * @param locale the language
 * @param path what stands before the paths of its pages, such as {@code /fr}; empty for
 * the site's own language
 */
public record Language(Locale locale, String path) implements LocaleContext {

	/** The language where nothing says another. */
	public static final Language ENGLISH = new Language(Locale.ENGLISH, "");

	/** The languages of a site, its own first. */
	public static List<Language> of(List<String> tags) {
		return IntStream.range(0, tags.size())
			.mapToObj((at) -> new Language(Locale.forLanguageTag(tags.get(at)), (at == 0) ? "" : "/" + tags.get(at)))
			.toList();
	}

	/** The language of what is done now. */
	public static Language current() {
		return (LocaleContextHolder.getLocaleContext() instanceof Language language) ? language : ENGLISH;
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

	/** Its tag: {@code fr}. */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	@Override
	public Locale getLocale() {
		return this.locale;
	}

}
