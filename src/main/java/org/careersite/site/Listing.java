package org.careersite.site;

import java.util.List;
import java.util.function.Function;

import org.springframework.data.domain.Page;

/**
 * A page of a list, as programs read it.
 *
 * @param content the records of this page
 * @param page which page of how many
 */
public record Listing<T>(List<T> content, Position page) {

	/** The listing of a page of a query's result. */
	public static <S, T> Listing<T> of(Page<S> page, Function<List<S>, List<T>> elements) {
		return new Listing<>(elements.apply(page.getContent()),
				new Position(page.getSize(), page.getNumber(), page.getTotalElements(), page.getTotalPages()));
	}

	/** The page that a query asks for of a list that is at hand as a whole. */
	public static <T> Listing<T> of(List<T> all, int number, int size) {
		int from = (int) Math.min((long) number * size, all.size());
		int to = (int) Math.min((long) from + size, all.size());
		int pages = (all.size() + size - 1) / size;
		return new Listing<>(all.subList(from, to), new Position(size, number, all.size(), pages));
	}

	/**
	 * Where a page stands in its list.
	 *
	 * @param size how many records a page holds at most
	 * @param number which page, from 0
	 * @param totalElements how many records the list holds
	 * @param totalPages how many pages they make
	 */
	public record Position(int size, int number, long totalElements, int totalPages) {
	}

}
