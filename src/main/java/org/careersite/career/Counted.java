package org.careersite.career;

/**
 * How many records share something.
 *
 * @param <T> the type of what they share
 */
public interface Counted<T> {

	/** What they share. */
	T getName();

	/** How many they are. */
	long getNumber();

}
