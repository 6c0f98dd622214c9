package org.careersite.web;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;

/**
 * The way from one page of a list to the next.
 *
 * @param number this page, from 1
 * @param of how many there are
 * @param previous the address of the page before, if any
 * @param next the address of the page after, if any
 */
public record Pager(int number, int of, @Nullable String previous, @Nullable String next) {

	/** How many records a page of a list holds. */
	public static final int SIZE = 100;

	/** How many a program may ask for at once. */
	public static final int MOST = 200;

	/** The pager of a list; a page past the last one is a fault of the query. */
	public static Pager of(ListQuery query, Page<?> page) {
		query.check(page);
		int number = page.getNumber();
		return new Pager(number + 1, Math.max(page.getTotalPages(), 1),
				page.hasPrevious() ? query.onPage(number - 1) : null, page.hasNext() ? query.onPage(number + 1) : null);
	}

}
