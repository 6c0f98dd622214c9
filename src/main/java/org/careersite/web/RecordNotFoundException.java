package org.careersite.web;

import org.careersite.career.RecordType;
import org.careersite.career.text.Messages;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * There is no record of that key; the reader gets the page that is not found, with the
 * nearest titles.
 */
public class RecordNotFoundException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	public RecordNotFoundException(RecordType type, String slug) {
		this("not-found." + type.name(), slug);
	}

	/** The same where it is no record, in the words of a message. */
	public RecordNotFoundException(String code, String name) {
		super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, Messages.get(code, name)),
				null);
	}

}
