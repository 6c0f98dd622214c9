package org.careersite.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Asks the same in ever other ways: with parameters twice, blank, unknown, in another
 * order, and letters encoded that need not be. The same seed gives the same addresses.
 */
public final class RandomQueries {

	private static final List<String> NOISE = List.of("utm_source=x", "fbclid=%F0%9F%98%80", "n=", "&", "=",
			"q%5B%5D=law", "page.x=1", "%3Fyears=1997");

	private final Random random;

	private final List<String> addresses;

	private final List<String> parameters;

	/**
	 * Starts with known addresses.
	 * @param addresses encoded, with queries and without
	 */
	public RandomQueries(long seed, Collection<String> addresses) {
		this.random = new Random(seed);
		this.addresses = List.copyOf(addresses);
		this.parameters = addresses.stream().flatMap((address) -> parameters(address).stream()).distinct().toList();
	}

	/** The next so many addresses. */
	public List<String> make(int number) {
		return Stream.generate(this::next).limit(number).toList();
	}

	private String next() {
		String address = one(this.addresses);
		List<String> query = new ArrayList<>(parameters(address));
		for (int i = this.random.nextInt(4); i > 0; i--) {
			query.add(this.random.nextInt(query.size() + 1), parameter(query));
		}
		if (chance(20)) {
			Collections.shuffle(query, this.random);
		}
		query.replaceAll((parameter) -> chance(10) ? changed(parameter) : parameter);
		String path = address.replaceFirst("\\?.*", "");
		return (chance(10) ? encoded(path) : path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
	}

	/** Half of the time one of a name that is in the query already. */
	private String parameter(List<String> query) {
		String known = one((query.isEmpty() || chance(50)) ? this.parameters : query);
		return switch (this.random.nextInt(4)) {
			case 0 -> name(known) + one(List.of("", "=", "=%20", "=+"));
			case 1 -> known;
			case 2 -> "n=" + this.random.nextInt();
			default -> one(NOISE);
		};
	}

	/** The same parameter, or another that looks like it. */
	private String changed(String parameter) {
		String name = name(parameter);
		String value = parameter.substring(name.length()).replaceFirst("^=", "");
		return switch (this.random.nextInt(3)) {
			case 0 -> encoded(name) + "=" + value;
			case 1 -> name + "=%20" + value + "%09";
			default -> name.toUpperCase(Locale.ROOT) + "=" + value;
		};
	}

	/** With a letter encoded that need not be. */
	private static String encoded(String text) {
		int at = text.indexOf('e');
		return (at < 0) ? text : text.substring(0, at) + "%65" + text.substring(at + 1);
	}

	private static List<String> parameters(String address) {
		int query = address.indexOf('?');
		return (query < 0) ? List.of() : List.of(address.substring(query + 1).split("&"));
	}

	private static String name(String parameter) {
		return parameter.replaceFirst("=.*", "");
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	private String one(List<String> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
