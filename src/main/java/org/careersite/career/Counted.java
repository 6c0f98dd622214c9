package org.careersite.career;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many records share something.
 *
 * @param <T> the type of what they share
 */
public interface Counted<T> {

	/** What they share; none for those that lack it. */
	@Nullable T getName();

	/** How many they are. */
	long getNumber();

	/** How many there are of one, or of all together. */
	static <T> long sum(List<? extends Counted<T>> counts, @Nullable T one) {
		return counts.stream()
			.filter((each) -> one == null || one.equals(each.getName()))
			.mapToLong(Counted::getNumber)
			.sum();
	}

}
