package org.careersite.web;

import java.util.Locale;

/**
 * There is no record of that key; the reader gets the page that is not found, with the
 * nearest titles.
 */
public class RecordNotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public RecordNotFoundException(String type, String slug) {
		super(String.format(Locale.ROOT, "There is no %s “%s” here.", type, slug));
	}

}
