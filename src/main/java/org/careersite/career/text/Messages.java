package org.careersite.career.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the site in each language, from {@code messages.properties}: for templates
 * as {@code #{…}}, for everything else here, in the {@link Language} of the request.
 */
public final class Messages {

	private static final ResourceBundleMessageSource SOURCE = new ResourceBundleMessageSource();

	static {
		SOURCE.setBasename("messages");
		SOURCE.setDefaultEncoding(StandardCharsets.UTF_8.name());
		SOURCE.setFallbackToSystemLocale(false);
	}

	private Messages() {
	}

	/** Where templates find the same words. */
	public static MessageSource source() {
		return SOURCE;
	}

	/**
	 * Words in the language of the request.
	 * @param code their key in {@code messages.properties}
	 * @param arguments what stands at {@code {0}}, {@code {1}} and so on
	 */
	public static String get(String code, @Nullable Object... arguments) {
		return SOURCE.getMessage(code, arguments, locale());
	}

	/** The language of the request; outside of one, English. */
	public static Locale locale() {
		return Language.current().getLocale();
	}

}
