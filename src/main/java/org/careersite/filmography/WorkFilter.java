package org.careersite.filmography;

import java.util.List;

import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.YearQuery;
import org.careersite.site.ListQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;

/**
 * What a reader asks the filmography for.
 *
 * @param kind what the work is, if asked
 * @param role what the person was on it, if asked
 * @param years when it ran; all years if not asked
 * @param folded what its title holds; empty if not asked
 * @param order how the list is sorted
 * @param page which page of it, from 0
 */
record WorkFilter(@Nullable Kind kind, @Nullable String role, YearQuery years, String folded, Order order, int page) {

	/** The medium of the list. */
	static final Medium MEDIUM = Medium.SCREEN;

	/**
	 * Reads the filters {@code kind, role, years, q, sort} and {@code page}.
	 * @param roles the roles that there are
	 */
	static WorkFilter of(ListQuery query, List<String> roles) {
		String kind = query.oneOf("kind", Kind.of(MEDIUM).stream().map(Kind::name).toList());
		return new WorkFilter((kind != null) ? Kind.valueOf(kind) : null, query.oneOf("role", roles),
				query.years("years"), query.folded("q"), query.option("sort", Order.class, Order.NEWEST), query.page());
	}

	/** The orders of the list; the first is that of a list that asks for none. */
	enum Order {

		NEWEST("Newest first",
				Sort.by(Sort.Order.desc("years.first"), Sort.Order.desc("years.last"), Sort.Order.asc("folded"))),

		OLDEST("Oldest first", Sort.by("years.first", "years.last", "folded")),

		TITLE("By title", Sort.by("folded", "years.first"));

		private final String label;

		private final Sort sort;

		Order(String label, Sort sort) {
			this.label = label;
			this.sort = sort;
		}

		String label() {
			return this.label;
		}

		Sort sort() {
			return this.sort;
		}

	}

}
