package org.careersite.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives each page the address of its {@link ApiAlternates alternate} for programs, as
 * {@code alternate} in the model. A filter that means nothing is left out of it; a
 * {@code medium} in the model is one that the page always has.
 */
class ApiAlternateAdvice implements HandlerInterceptor {

	private final ApiAlternates alternates;

	ApiAlternateAdvice(ApiAlternates alternates) {
		this.alternates = alternates;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null) ? page.getViewName() : null;
		if (page == null || view == null || view.startsWith("redirect:")) {
			return;
		}
		String alternate = this.alternates.of(request.getServletPath(), filters(page));
		if (alternate != null) {
			page.addObject("alternate", alternate);
		}
	}

	private static Map<String, String> filters(ModelAndView view) {
		if (!(view.getModel().get("query") instanceof ListQuery query)) {
			return Map.of();
		}
		Map<String, String> filters = new LinkedHashMap<>();
		if (view.getModel().get("medium") instanceof String medium) {
			filters.put("medium", medium);
		}
		filters.putAll(query.values());
		int page = (query.fault("page") == null) ? query.page() : 0;
		if (page > 0) {
			filters.put("page", String.valueOf(page));
		}
		return filters;
	}

}
