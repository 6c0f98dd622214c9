package org.careersite.web;

import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what {@link FaultHandler} does not see: what fails in a template, a filter or
 * the container. The container has logged it.
 */
@Controller
class SiteErrorController implements ErrorController {

	private final ErrorPages pages;

	SiteErrorController(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView error(HttpServletRequest request) {
		Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return this.pages.page(HttpStatusCode.valueOf(Objects.requireNonNullElse(status, 404)),
				Objects.toString(path, ""), null);
	}

}
