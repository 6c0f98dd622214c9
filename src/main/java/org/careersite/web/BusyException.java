package org.careersite.web;

import org.careersite.career.text.Messages;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Too many ask at once for what takes long. Who asks is told when to ask again; nobody
 * keeps that answer.
 */
public final class BusyException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	/** When to ask again, in seconds. */
	public static final String RETRY_AFTER = "2";

	/** In the words of a message, which says what too many ask for. */
	public BusyException(String code) {
		super(HttpStatus.SERVICE_UNAVAILABLE,
				ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, Messages.get(code)), null);
		getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		getHeaders().setCacheControl(CacheControl.noStore());
	}

}
