package org.careersite.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.text.Folding;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the pages for whatever went wrong, in the site's own face. It answers what
 * {@link FaultHandler} does not see: what fails in a template, a filter or the container,
 * which has logged it.
 */
@Controller
class ErrorPages implements ErrorController {

	private final Frame frame;

	private final NearestTitles nearest;

	ErrorPages(Frame frame, NearestTitles nearest) {
		this.frame = frame;
		this.nearest = nearest;
	}

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
			.addObject("message", message)
			.addObject("site", this.frame.site())
			.addObject("assets", this.frame.assets())
			.addObject("prose", this.frame.prose())
			.addObject("words", words)
			.addObject("nearest", nearestTo(words));
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
