package org.careersite.career.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads records by their keys, many at once, and gives them in the order of the keys.
 */
public final class InOrder {

	/** More keys than any page asks for; a statement with all might be too long. */
	private static final int AT_ONCE = 1000;

	private InOrder() {
	}

	/** The records of some keys, each of which must be there, found in no order. */
	public static <T> List<T> of(List<String> keys, Function<Collection<String>, List<T>> finder,
			Function<T, String> key) {
		Map<String, T> byKey = new HashMap<>();
		for (int from = 0; from < keys.size(); from += AT_ONCE) {
			finder.apply(keys.subList(from, Math.min(from + AT_ONCE, keys.size())))
				.forEach((record) -> byKey.put(key.apply(record), record));
		}
		return keys.stream().map((each) -> Objects.requireNonNull(byKey.get(each), each)).toList();
	}

}
