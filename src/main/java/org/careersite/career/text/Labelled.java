package org.careersite.career.text;

import java.util.Locale;

import org.springframework.util.StringUtils;

/**
 * A constant that pages show.
 */
public interface Labelled {

	/** Its name in the code. */
	String name();

	/** Its name as a page shows it: {@code Photo book} for {@code PHOTO_BOOK}. */
	default String label() {
		return StringUtils.capitalize(name().replace('_', ' ').toLowerCase(Locale.ROOT));
	}

}
