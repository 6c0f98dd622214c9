package org.careersite.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Knows of each page the address under {@code /api} that tells programs the same. A list
 * takes along the filters that both know.
 */
final class ApiAlternates {

	private static final String PERSON = "/api/person";

	private static final String TIMELINE = "/api/timeline";

	/** The description of all addresses under {@code /api}. */
	private static final String DESCRIPTION = "/api/openapi.json";

	/** The lists that have the same name and the same filters on both sides. */
	private static final Map<String, List<String>> LISTS = Map.of("/awards",
			List.of("outcome", "body", "work", "years", "group", "page"), "/exhibitions",
			List.of("part", "years", "q", "page"), "/publications", List.of("kind", "years", "q", "page"), "/people",
			List.of("q", "page"), "/timeline", List.of("lane", "years"), "/search", List.of("q", "type"));

	private static final List<String> WORK_FILTERS = List.of("medium", "kind", "role", "years", "q", "sort", "page");

	private static final Pattern RECORD = Pattern
		.compile("/(filmography|awards|exhibitions|publications|people|years|decades)/([^/]+)");

	private ApiAlternates() {
	}

	/**
	 * The twin of a page.
	 * @param path the page's path, decoded
	 * @param filters the filters that are on and mean something
	 * @return path and query of the twin, encoded; none if the page has no twin
	 */
	static @Nullable String of(String path, Map<String, String> filters) {
		List<String> known = LISTS.get(path);
		if (known != null) {
			return Paths.withQuery("/api" + path, only(known, filters));
		}
		return switch (path) {
			case "/", Paths.BIOGRAPHY -> PERSON;
			case "/filmography" -> Paths.withQuery("/api/works", only(WORK_FILTERS, filters));
			case "/years", "/glance" -> TIMELINE;
			case "/about", "/api" -> DESCRIPTION;
			default -> ofRecord(path);
		};
	}

	private static @Nullable String ofRecord(String path) {
		Matcher record = RECORD.matcher(path);
		if (!record.matches()) {
			return null;
		}
		String slug = record.group(2);
		return switch (record.group(1)) {
			case "filmography" -> Paths.withQuery("/api/works/" + UriUtils.encodePathSegment(slug, "UTF-8"), Map.of());
			case "awards" -> Paths.withQuery("/api/awards", Map.of("body", slug));
			case "decades" -> Paths.withQuery(TIMELINE, Map.of("years", slug));
			default ->
				Paths.withQuery("/api/" + record.group(1) + "/" + UriUtils.encodePathSegment(slug, "UTF-8"), Map.of());
		};
	}

	private static Map<String, String> only(List<String> names, Map<String, String> filters) {
		Map<String, String> only = new LinkedHashMap<>(filters);
		only.keySet().retainAll(names);
		return only;
	}

}
