package org.careersite.career.text;

import java.util.Locale;

import org.springframework.util.ClassUtils;

/**
 * A constant that pages show.
 */
public interface Labelled {

	/** Its name in the code. */
	String name();

	/**
	 * From {@code messages.properties}, under its name: {@code publication.kind.BOOK}.
	 */
	default String label() {
		return Messages.get(codes(getClass()) + name());
	}

	/** What the keys of the messages start with that name the constants of a type. */
	static String codes(Class<?> type) {
		return ClassUtils.getShortName(type).toLowerCase(Locale.ROOT) + ".";
	}

}
