package org.careersite.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.RecordType;

import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponseException;

/**
 * Reads the query string, in the same way for the page cache and for controllers: of each
 * parameter that means something at a path the first value, stripped. One that is blank
 * is absent, and all others, such as {@code utm_source}, are as if they were not there.
 */
public final class QueryParameters {

	/**
	 * By path, the parameters that change the answer: these, and what the types of
	 * records say of their lists. A file of a list, such as {@code /awards.csv}, takes
	 * those of its list without {@code page}; any other path takes none.
	 */
	private static final Map<String, List<String>> KNOWN = new HashMap<>();

	static {
		KNOWN.put("/years", List.of("years"));
		KNOWN.put("/cv", List.of("extent"));
		KNOWN.put("/api/search/suggest", List.of("q"));
		KNOWN.put("/api/awards/tally", List.of("outcome", "body", "work", "role", "years", "made"));
		list("/search", "/api/search", "q", "type");
		list("/timeline", "/api/timeline", "lane", "years", "sort");
		list("/awards", "/api/awards", "outcome", "body", "work", "role", "years", "made", "group");
		list("/filmography", "/api/works", "medium", "kind", "role", "franchise", "years", "q", "sort");
		KNOWN.computeIfPresent("/api/works", (path, filters) -> with(filters, "creator"));
		Arrays.stream(RecordType.values())
			.filter((type) -> !type.filters().isEmpty())
			.forEach((type) -> list(StringUtils.trimTrailingCharacter(type.path(), '/'), "/api/" + type.key(),
					type.filters().toArray(String[]::new)));
	}

	private static final String UNREADABLE = QueryParameters.class.getName() + ".unreadable";

	private QueryParameters() {
	}

	/** The names of the parameters that mean something at a path. */
	public static List<String> at(String path) {
		int end = path.lastIndexOf('.');
		List<String> known = KNOWN.getOrDefault((end < 0) ? path : path.substring(0, end), List.of());
		return (end < 0) ? known : known.stream().filter((name) -> !name.equals("page")).toList();
	}

	/**
	 * What a request asks for.
	 * @throws ErrorResponseException if the query string cannot be decoded, such as
	 * {@code %zz}
	 */
	public static Map<String, String> of(HttpServletRequest request) {
		List<String> known = at(path(request));
		if (known.isEmpty()) {
			return Map.of();
		}
		Map<String, String[]> given = parameters(request);
		Map<String, String> values = new LinkedHashMap<>();
		for (String name : known) {
			String[] value = given.get(name);
			if (value != null && StringUtils.hasText(value[0])) {
				values.put(name, value[0].strip());
			}
		}
		return values;
	}

	/** The path of a request, decoded, without the context path. */
	public static String path(HttpServletRequest request) {
		String info = request.getPathInfo();
		return (info != null) ? request.getServletPath() + info : request.getServletPath();
	}

	/** The filters of a list, at the addresses of its page and of its JSON. */
	private static void list(String page, String json, String... filters) {
		KNOWN.put(page, with(List.of(filters), "page"));
		KNOWN.put(json, with(List.of(filters), "page", "size"));
	}

	private static List<String> with(List<String> filters, String... more) {
		return Stream.concat(filters.stream(), Stream.of(more)).toList();
	}

	/** Tomcat tells of what it cannot decode only the first who asks. */
	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			if (request.getAttribute(UNREADABLE) == null) {
				return request.getParameterMap();
			}
		}
		catch (IllegalStateException ex) {
			request.setAttribute(UNREADABLE, true);
		}
		throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
	}

}
