package org.careersite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
		ProblemDetail problem = problem(fault);
		HttpStatus status = HttpStatus.valueOf(problem.getStatus());
		if (status.is5xxServerError() && !(fault instanceof BusyException)) {
			log.error("Could not answer {} {}", request.getMethod(), request.getServletPath(), fault);
		}
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			// Spring names but what a handler itself was written for
			response.setHeader(HttpHeaders.ALLOW, PublicCorsFilter.METHODS);
		}
		else if (fault instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		boolean program = request.getServletPath().startsWith("/api") || fault instanceof BadInputException;
		return program ? ResponseEntity.status(status).body(problem) : this.pages.page(status, request.getServletPath(),
				(fault instanceof NoResourceFoundException) ? null : problem.getDetail());
	}

	private static ProblemDetail problem(Exception fault) {
		if (fault instanceof NoResourceFoundException) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing at this address.");
		}
		return (fault instanceof ErrorResponse response) ? response.getBody()
				: ProblemDetail.forStatus((fault instanceof RequestRejectedException) ? HttpStatus.BAD_REQUEST
						: HttpStatus.INTERNAL_SERVER_ERROR);
	}

}
