package org.careersite.web;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A value that a filter can be set to.
 *
 * @param label what the reader sees
 * @param count how many records it would leave
 * @param href the list with it; of a chosen one, the list without it
 * @param chosen whether the list is filtered by it
 */
public record Choice(String label, long count, String href, boolean chosen) {

	/** The constants that would leave something, or that are chosen. */
	public static <E extends Enum<E>> List<Choice> of(ListQuery query, String filter, Class<E> type,
			Function<E, String> label, ToLongFunction<E> count) {
		return EnumSet.allOf(type)
			.stream()
			.map((each) -> of(query, filter, each.name(), label.apply(each), count.applyAsLong(each)))
			.filter((choice) -> choice.count > 0 || choice.chosen)
			.toList();
	}

	/**
	 * A choice that sets a filter, or takes it off where it is set to just this value.
	 */
	public static Choice of(ListQuery query, String filter, String value, String label, long count) {
		boolean chosen = value.equals(query.values().get(filter));
		return new Choice(label, count, query.with(filter, chosen ? null : value), chosen);
	}

}
