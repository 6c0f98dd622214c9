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
	 * Its name as a page shows it, which {@code messages.properties} has under its name
	 * in the code: {@code publication.kind.BOOK}.
	 */
	default String label() {
		return Messages.get(ClassUtils.getShortName(getClass()).toLowerCase(Locale.ROOT) + "." + name());
	}

}
