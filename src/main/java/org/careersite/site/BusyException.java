package org.careersite.site;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Too many ask at once for what takes long. Who asks is told when to ask again; nobody
 * keeps that answer.
 */
public class BusyException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private static final int RETRY_AFTER_SECONDS = 2;

	/**
	 * Too many ask.
	 * @param what for what, in the plural
	 */
	public BusyException(String what) {
		super(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"Too many " + what + " at once. Please try again in a few seconds."), null);
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
		getHeaders().setCacheControl(CacheControl.noStore());
	}

}
