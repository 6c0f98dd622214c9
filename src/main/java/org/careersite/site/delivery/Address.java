package org.careersite.site.delivery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What an answer depends on: a path, and those parameters that say something, in one
 * order.
 */
record Address(String text) {

	static Address of(HttpServletRequest request) {
		String query = request.getQueryString();
		return new Address((query == null) ? request.getRequestURI() : request.getRequestURI() + "?" + inOrder(query));
	}

	/**
	 * Of parameters with the same name the first counts, so those keep their order; where
	 * a name is encoded, all do.
	 */
	private static String inOrder(String query) {
		String[] parameters = query.split("&");
		return Arrays.stream(parameters).map(Address::name).anyMatch((name) -> name.matches(".*[%+].*")) ? query
				: Arrays.stream(parameters)
					.filter((parameter) -> parameter.length() > name(parameter).length() + 1)
					.sorted(Comparator.comparing(Address::name))
					.collect(Collectors.joining("&"));
	}

	private static String name(String parameter) {
		int end = parameter.indexOf('=');
		return (end < 0) ? parameter : parameter.substring(0, end);
	}

}
