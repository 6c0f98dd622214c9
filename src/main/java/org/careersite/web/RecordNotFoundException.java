package org.careersite.web;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * There is no record of that key; the reader gets the page that is not found, with the
 * nearest titles.
 */
public class RecordNotFoundException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	public RecordNotFoundException(String type, String slug) {
		super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				String.format(Locale.ROOT, "There is no %s “%s” here.", type, slug)), null);
	}

}
