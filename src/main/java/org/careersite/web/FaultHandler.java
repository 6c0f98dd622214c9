package org.careersite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers what a controller throws, and what the firewall finds only when parameters are
 * read: with one of the {@link ErrorPages}, under {@code /api}, and where a program asked
 * for what means nothing, with a problem (RFC 9457). Neither tells of the inside; a fault
 * of ours is logged once, with its cause; that too many ask at once is none.
 */
@ControllerAdvice
class FaultHandler {

	private static final Logger log = LoggerFactory.getLogger(FaultHandler.class);

	private final ErrorPages pages;

	FaultHandler(ErrorPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	@Nullable Object handle(Exception fault, HttpServletRequest request, HttpServletResponse response) {
		if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			return null;
		}
		HttpStatusCode status = status(fault);
		if (status.is5xxServerError() && !(fault instanceof BusyException)) {
			log.error("Could not answer {} {}", request.getMethod(), request.getServletPath(), fault);
		}
		if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
			// Spring names but what a handler itself was written for
			response.setHeader(HttpHeaders.ALLOW, PublicCorsFilter.METHODS);
		}
		else if (fault instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		String message = (fault instanceof BusyException busy) ? busy.getBody().getDetail()
				: (fault instanceof RecordNotFoundException) ? fault.getMessage() : null;
		boolean program = request.getServletPath().startsWith("/api") || fault instanceof BadInputException;
		return program ? problem(fault, status, message) : this.pages.page(status, request.getServletPath(), message);
	}

	private static HttpStatusCode status(Exception fault) {
		if (fault instanceof ErrorResponse response) {
			return response.getStatusCode();
		}
		if (fault instanceof RequestRejectedException) {
			return HttpStatus.BAD_REQUEST;
		}
		return (fault instanceof RecordNotFoundException) ? HttpStatus.NOT_FOUND : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static ResponseEntity<ProblemDetail> problem(Exception fault, HttpStatusCode status,
			@Nullable String message) {
		ProblemDetail problem = (fault instanceof ErrorResponse response) ? response.getBody()
				: ProblemDetail.forStatus(status);
		if (message != null) {
			problem.setDetail(message);
		}
		else if (fault instanceof NoResourceFoundException) {
			problem.setDetail("There is nothing at this address.");
		}
		return ResponseEntity.status(status).body(problem);
	}

}
