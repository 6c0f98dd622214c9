package org.careersite.career.text;

import java.util.Locale;

import org.springframework.util.StringUtils;

/**
 * A constant that pages show.
 */
public interface Labelled {

	/** Its name in the code. */
	String name();

	/**
	 * Its name as a page shows it: {@code Photo book} for {@code PHOTO_BOOK},
	 * {@code Co-publisher} for {@code CO_PUBLISHER}.
	 */
	default String label() {
		return StringUtils.capitalize(name().replaceFirst("^CO_", "CO-").replace('_', ' ').toLowerCase(Locale.ROOT));
	}

}
