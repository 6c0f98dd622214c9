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
		return Messages.get(ClassUtils.getShortName(getClass()).toLowerCase(Locale.ROOT) + "." + name());
	}

}
