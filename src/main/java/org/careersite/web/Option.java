package org.careersite.web;

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
	 * The option that a constant stands for.
	 * @param usual whether it is how the list is shown if nothing is asked
	 */
	public static Option of(ListQuery query, String parameter, Enum<?> constant, String label, boolean usual,
			boolean chosen) {
		String value = ListQuery.word(constant);
		return new Option(label, value, query.with(parameter, usual ? null : value), chosen);
	}

}
