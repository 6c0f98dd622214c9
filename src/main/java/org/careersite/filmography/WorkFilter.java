package org.careersite.filmography;

import java.util.List;
import java.util.function.Function;

import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.YearQuery;
import org.careersite.site.ListQuery;
import org.careersite.site.Pager;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;

/**
 * What a reader asks the works for.
 *
 * @param medium the field of art, if asked
 * @param kind what the work is, if asked
 * @param role what the person was on it, if asked
 * @param creator whether the person created it, if asked
 * @param years when it ran; all years if not asked
 * @param folded what its title holds; empty if not asked
 * @param order how the list is sorted
 * @param page which page of it, from 0
 * @param size how many works a page holds
 */
record WorkFilter(@Nullable Medium medium, @Nullable Kind kind, @Nullable String role, @Nullable Boolean creator,
		YearQuery years, String folded, Order order, int page, int size) {

	/** The medium of the page. */
	static final Medium MEDIUM = Medium.SCREEN;

	/**
	 * Reads the filters of the page: {@code kind, role, years, q, sort} and {@code page}.
	 * @param roles the roles that there are
	 */
	static WorkFilter of(ListQuery query, List<String> roles) {
		return of(query, MEDIUM, Kind.of(MEDIUM), roles, null, Pager.SIZE);
	}

	/**
	 * Reads the filters for programs: {@code medium}, {@code creator} and {@code size}
	 * too.
	 * @param roles gives the roles that there are in a medium, or in all
	 */
	static WorkFilter ofAny(ListQuery query, Function<@Nullable Medium, List<String>> roles) {
		Medium medium = query.oneOf("medium", Medium.class);
		String creator = query.oneOf("creator", List.of("true", "false"));
		return of(query, medium, (medium != null) ? Kind.of(medium) : List.of(Kind.values()), roles.apply(medium),
				(creator != null) ? Boolean.valueOf(creator) : null, query.size());
	}

	private static WorkFilter of(ListQuery query, @Nullable Medium medium, List<Kind> kinds, List<String> roles,
			@Nullable Boolean creator, int size) {
		String kind = query.oneOf("kind", kinds.stream().map(Kind::name).toList());
		return new WorkFilter(medium, (kind != null) ? Kind.valueOf(kind) : null, query.oneOf("role", roles), creator,
				query.years("years"), query.folded("q"), query.option("sort", Order.class, Order.NEWEST), query.page(),
				size);
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
