package org.careersite.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Knows of each page the address under {@code /api} that tells programs the same. A list
 * takes along the filters that both know.
 */
@Component
class ApiAlternates {

	private final List<CareerSection> sections;

	ApiAlternates(List<CareerSection> sections) {
		this.sections = sections;
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

}
