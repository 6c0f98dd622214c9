package org.careersite.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A way to show a list, such as an order.
 *
 * @param label what the reader sees
 * @param value what the parameter says
 * @param href the list shown so
 * @param chosen whether it is
 */
public record Option(String label, String value, String href, boolean chosen) {

	/**
	 * The options that the constants of an enum stand for.
	 * @param chosen how the list is shown
	 * @param usual how it is shown if nothing is asked
	 */
	public static <E extends Enum<E>> List<Option> of(ListQuery query, String parameter, E chosen, E usual,
			Function<E, String> label) {
		return Arrays.stream(Objects.requireNonNull(chosen.getDeclaringClass().getEnumConstants())).map((constant) -> {
			String value = ListQuery.word(constant);
			return new Option(label.apply(constant), value, query.with(parameter, (constant == usual) ? null : value),
					constant == chosen);
		}).toList();
	}

}
