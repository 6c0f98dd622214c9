package org.careersite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells browsers where the rules are by which they prepare the next page. A header does
 * it without a script in the page.
 */
class SpeculationHeader implements HandlerInterceptor {

	private final String rules;

	SpeculationHeader(Assets assets) {
		this.rules = assets.folder() + "/speculation.json";
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && response.getStatus() == HttpServletResponse.SC_OK) {
			response.setHeader("Speculation-Rules", "\"" + request.getContextPath() + this.rules + "\"");
		}
	}

}
