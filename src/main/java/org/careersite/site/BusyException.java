package org.careersite.site;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * Too many ask for the same costly thing at once. It is no fault: whoever asks again in a
 * moment gets it.
 */
public class BusyException extends ErrorResponseException {

	/** When to ask again, in seconds. */
	public static final String RETRY_AFTER = "1";

	public BusyException() {
		super(HttpStatus.SERVICE_UNAVAILABLE);
		getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
		setDetail("Too many ask for this at once. Ask again in a moment.");
	}

}
