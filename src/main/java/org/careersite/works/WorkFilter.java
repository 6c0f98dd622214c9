package org.careersite.works;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.WorkKey;
import org.careersite.career.YearQuery;
import org.careersite.web.ListQuery;
import org.careersite.web.Pager;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;

/**
 * What a reader asks the works for.
 *
 * @param medium the field of art, if asked
 * @param kind what the work is, if asked
 * @param role what the person was on it, if asked
 * @param creator whether the person created it, if asked
 * @param years which its years are to overlap; all years if not asked
 * @param folded what its title holds; empty if not asked
 * @param order how the list is sorted
 * @param page which page of it, from 0
 * @param size how many works a page holds
 */
record WorkFilter(@Nullable Medium medium, @Nullable Kind kind, @Nullable String role, @Nullable Boolean creator,
		YearQuery years, String folded, Order order, int page, int size) {

	/**
	 * Reads the filters of the page: {@code kind, role, years, q, sort} and {@code page}.
	 * @param medium the medium of the page, or none for all
	 * @param roles the roles that there are
	 */
	static WorkFilter of(ListQuery query, @Nullable Medium medium, List<String> roles) {
		return of(query, medium, kinds(medium), roles, null, Pager.SIZE);
	}

	/**
	 * Reads the filters for programs: {@code medium}, {@code creator} and {@code size}
	 * too.
	 * @param roles gives the roles that there are in a medium, or in all
	 */
	static WorkFilter ofAny(ListQuery query, Function<@Nullable Medium, List<String>> roles) {
		Medium medium = query.oneOf("medium", Medium.class);
		String creator = query.oneOf("creator", List.of("true", "false"));
		return of(query, medium, kinds(medium), roles.apply(medium),
				(creator != null) ? Boolean.valueOf(creator) : null, query.size());
	}

	private static WorkFilter of(ListQuery query, @Nullable Medium medium, List<Kind> kinds, List<String> roles,
			@Nullable Boolean creator, int size) {
		String kind = query.oneOf("kind", kinds.stream().map(Kind::name).toList());
		return new WorkFilter(medium, (kind != null) ? Kind.valueOf(kind) : null, query.oneOf("role", roles), creator,
				query.years("years"), query.folded("q"), query.option("sort", Order.class, Order.NEWEST), query.page(),
				size);
	}

	/** Whether it takes a work, whatever its kind and the roles on it. */
	boolean takesOfAnyKindAndRole(WorkKey work) {
		return (this.medium == null || work.medium() == this.medium)
				&& (this.creator == null || work.creator() == this.creator) && work.years().first() <= this.years.to()
				&& work.years().last() >= this.years.from() && work.folded().contains(this.folded);
	}

	boolean takesKind(WorkKey work) {
		return this.kind == null || work.kind() == this.kind;
	}

	boolean takesRole(WorkKey work) {
		return this.role == null || work.roles().contains(this.role);
	}

	/** The kinds of works in a medium, or in all. */
	static List<Kind> kinds(@Nullable Medium medium) {
		return (medium != null) ? Kind.of(medium) : List.of(Kind.values());
	}

	/** The orders of the list; the first is that of a list that asks for none. */
	enum Order {

		NEWEST("Newest first",
				Sort.by(Sort.Order.desc("years.first"), Sort.Order.desc("years.last"), Sort.Order.asc("sortKey")),
				Comparator.comparing((WorkKey work) -> -work.years().first())
					.thenComparing((work) -> -work.years().last())
					.thenComparing(WorkKey::sortKey)),

		OLDEST("Oldest first", Sort.by("years.first", "years.last", "sortKey"),
				Comparator.comparing((WorkKey work) -> work.years().first())
					.thenComparing((work) -> work.years().last())
					.thenComparing(WorkKey::sortKey)),

		TITLE("By title", Sort.by("sortKey", "years.first"),
				Comparator.comparing(WorkKey::sortKey).thenComparing((work) -> work.years().first()));

		private final String label;

		private final Sort sort;

		private final Comparator<WorkKey> comparator;

		Order(String label, Sort sort, Comparator<WorkKey> comparator) {
			this.label = label;
			this.sort = sort;
			this.comparator = comparator;
		}

		String label() {
			return this.label;
		}

		Sort sort() {
			return this.sort;
		}

		/** The same order of keys. */
		Comparator<WorkKey> comparator() {
			return this.comparator;
		}

	}

}
