package org.careersite.web;

import java.util.List;

import org.springframework.data.domain.Page;

/**
 * A page of a list, as programs read it.
 *
 * @param content the records of this page
 * @param page which page of how many
 */
public record Listing<T>(List<T> content, Position page) {

	/**
	 * The listing of a page of a query's result.
	 * @throws BadInputException if something in the query means nothing, or the page
	 * asked for lies past the last one
	 */
	public static <T> Listing<T> of(ListQuery query, Page<T> page) {
		query.checkPage(page.getNumber(), page.getTotalPages());
		query.refuseFaults();
		return new Listing<>(page.getContent(),
				new Position(page.getSize(), page.getNumber(), page.getTotalElements(), page.getTotalPages()));
	}

	/**
	 * The page that a query asks for of a list that is at hand as a whole.
	 * @throws BadInputException if something in the query means nothing, or the page
	 * asked for lies past the last one
	 */
	public static <T> Listing<T> of(ListQuery query, List<T> all) {
		int number = query.page();
		int size = query.size();
		int pages = (all.size() + size - 1) / size;
		query.checkPage(number, pages);
		query.refuseFaults();
		int from = Math.min(number * size, all.size());
		int to = Math.min(from + size, all.size());
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
