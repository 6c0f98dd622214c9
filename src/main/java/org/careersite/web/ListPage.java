package org.careersite.web;

import java.util.List;
import java.util.function.Function;

import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/**
 * A page of a list as templates show it, with the addresses of the pages before and
 * after.
 *
 * @param total how many the list holds, on all pages
 * @param size how many a page holds at most
 * @param number which page it is, from 1
 * @param of how many pages there are
 * @param applied the filters that are on
 */
public record ListPage<T>(List<T> items, long total, int size, int number, int of, @Nullable String previous,
		@Nullable String next, List<RecordLink> applied) {

	/** How many records a page of a list holds. */
	public static final int SIZE = 100;

	/** How many a program may ask for at once. */
	public static final int MOST = 200;

	/**
	 * The page that a query asks for of what was found, of which only the records of that
	 * page are read.
	 */
	public static <S, T> Page<T> read(ListQuery query, int size, List<S> found, Function<List<S>, List<T>> reader) {
		PageRequest page = PageRequest.of(query.page(), size);
		List<S> items = found.stream().skip(page.getOffset()).limit(size).toList();
		return new PageImpl<>(reader.apply(items), page, found.size());
	}

	/** The page that a query asks for; one past the last is a fault of the query. */
	public static <T> ListPage<T> of(ListQuery query, Page<T> page) {
		return of(query, page, query.applied());
	}

	/** The same with the filters that are to be shown. */
	public static <T> ListPage<T> of(ListQuery query, Page<T> page, List<RecordLink> applied) {
		query.check(page);
		int number = page.getNumber();
		return new ListPage<>(page.getContent(), page.getTotalElements(), page.getSize(), number + 1,
				Math.max(page.getTotalPages(), 1), page.hasPrevious() ? query.onPage(number - 1) : null,
				page.hasNext() ? query.onPage(number + 1) : null, applied);
	}

}
