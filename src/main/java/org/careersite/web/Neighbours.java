package org.careersite.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * The records before and after one in the order of its list.
 *
 * @param previous the earlier one, if any
 * @param next the later one, if any
 */
public record Neighbours(@Nullable RecordLink previous, @Nullable RecordLink next) {

	/**
	 * The neighbours of a record in a list, newest first.
	 * @param self tells it from the others; it must be there
	 */
	public static <T> Neighbours in(List<T> all, Predicate<T> self, Function<T, RecordLink> link) {
		int at = IntStream.range(0, all.size()).filter((i) -> self.test(all.get(i))).findFirst().orElseThrow();
		return new Neighbours((at + 1 < all.size()) ? link.apply(all.get(at + 1)) : null,
				(at > 0) ? link.apply(all.get(at - 1)) : null);
	}

}
