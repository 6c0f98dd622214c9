package org.careersite.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.careersite.career.YearQuery;

/**
 * A filter that is on.
 *
 * @param label what it asks for, in words
 * @param href the same list without it
 */
public record AppliedFilter(String label, String href) {

	/**
	 * Words a filter.
	 * @param labels how the values of a filter are said, for those that are not said as
	 * they are written
	 */
	static AppliedFilter of(String name, String value, Map<String, Function<String, String>> labels, String href) {
		if (labels.containsKey(name)) {
			return new AppliedFilter(Objects.requireNonNull(labels.get(name)).apply(value), href);
		}
		return new AppliedFilter(switch (name) {
			case "years" -> YearQuery.parse(value).toString();
			case "q" -> "“" + value + "”";
			default -> value;
		}, href);
	}

}
