package org.careersite.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.career.text.Folding;
import org.careersite.career.text.Messages;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers whatever went wrong, with a page in the site's own face; under {@code /api},
 * and where a program asked for what means nothing, with a problem (RFC 9457). Neither
 * tells of the inside; a fault of ours is logged once, with its cause; that too many ask
 * at once is none.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private final Frame frame;

	private final NearestTitles nearest;

	ErrorPages(Frame frame, NearestTitles nearest) {
		this.frame = frame;
		this.nearest = nearest;
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
		return program ? ResponseEntity.status(status).body(problem)
				: page(status, request.getServletPath(),
						(fault instanceof RecordNotFoundException || fault instanceof BusyException)
								? problem.getDetail() : null);
	}

	private static ProblemDetail problem(Exception fault) {
		if (fault instanceof NoResourceFoundException) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, Messages.get("error.nothing"));
		}
		if (fault instanceof HttpRequestMethodNotSupportedException) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.METHOD_NOT_ALLOWED,
					Messages.get("error.not-allowed.text"));
		}
		return (fault instanceof ErrorResponse response) ? response.getBody()
				: ProblemDetail.forStatus((fault instanceof RequestRejectedException) ? HttpStatus.BAD_REQUEST
						: HttpStatus.INTERNAL_SERVER_ERROR);
	}

	/**
	 * Answers what {@link #handle} does not see: what fails in a template, a filter or
	 * the container, which has logged it.
	 */
	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView page(HttpServletRequest request) {
		Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return page(HttpStatusCode.valueOf(Objects.requireNonNullElse(status, 404)), Objects.toString(path, ""), null);
	}

	/**
	 * The page for a status.
	 * @param path the address that was asked for
	 * @param message what to tell the reader beyond the status, if anything
	 */
	ModelAndView page(HttpStatusCode status, String path, @Nullable String message) {
		String words = (status.value() == 404) ? words(path) : "";
		return new ModelAndView("error", status).addObject("status", status.value())
			.addObject("fault", fault(status))
			.addObject("message", message)
			.addObject("site", this.frame.site())
			.addObject("assets", this.frame.assets())
			.addObject("prose", this.frame.prose())
			.addObject("words", words)
			.addObject("nearest", nearestTo(words));
	}

	/** What the messages of a status begin with. */
	private static String fault(HttpStatusCode status) {
		return switch (status.value()) {
			case 404 -> "error.not-found";
			case 405 -> "error.not-allowed";
			case 503 -> "error.busy";
			default -> status.is5xxServerError() ? "error.out-of-order" : "error.not-understood";
		};
	}

	/** What the last part of a path says, to search for; empty if it says too much. */
	private static String words(String path) {
		String words = Folding.fold(path.substring(path.lastIndexOf('/') + 1));
		return (words.length() <= ListQuery.MAX_LENGTH) ? words : "";
	}

	/** Even where the database or the index does not answer there is an error page. */
	private List<RecordLink> nearestTo(String words) {
		try {
			return words.isEmpty() ? List.of() : this.nearest.nearestTo(words);
		}
		catch (RuntimeException ex) {
			return List.of();
		}
	}

}
