package org.careersite.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives each page the address under {@code /api} that tells programs the same, as
 * {@code alternate} in the model. A list takes along the filters that both know and that
 * mean something; a {@code medium} in the model is one that the page always has.
 */
@Component
class ApiAlternates implements HandlerInterceptor {

	private final List<CareerSection> sections;

	ApiAlternates(List<CareerSection> sections) {
		this.sections = sections;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null) ? page.getViewName() : null;
		if (page == null || view == null || view.startsWith("redirect:")) {
			return;
		}
		String alternate = of(request.getServletPath(), filters(page.getModel()));
		if (alternate != null) {
			page.addObject("alternate", alternate);
		}
	}

	/**
	 * The alternate of a page.
	 * @param path the page's path, decoded
	 * @param filters the filters that are on and mean something
	 * @return path and query, encoded; none if the page has no alternate
	 */
	@Nullable String of(String path, Map<String, String> filters) {
		for (CareerSection section : this.sections) {
			String list = section.apiPath();
			if (section.contains(path)) {
				return section.apiPath(CareerSection.slug(path));
			}
			if (section.path().equals(path) && list != null) {
				Map<String, String> known = new LinkedHashMap<>(filters);
				known.keySet().retainAll(section.apiFilters());
				return Paths.withQuery(list, known);
			}
		}
		return null;
	}

	private static Map<String, String> filters(Map<String, Object> model) {
		if (!(model.get("query") instanceof ListQuery query)) {
			return Map.of();
		}
		Map<String, String> filters = new LinkedHashMap<>();
		if (model.get("medium") instanceof String medium) {
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
