package org.careersite.works;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.RoleGroup;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Labelled;
import org.careersite.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the works for.
 *
 * @param role a role of the person or a group of roles
 * @param creator whether the person created it
 * @param years which its years are to overlap
 * @param folded what its title holds
 * @param leading the medium whose works come first, by themselves; none if all are
 * together
 */
record WorkFilter(@Nullable Medium medium, @Nullable Kind kind, @Nullable String role, @Nullable Boolean creator,
		@Nullable String franchise, YearQuery years, String folded, Order order, @Nullable Medium leading) {

	/**
	 * What a query asks for.
	 * @param leading the medium whose works the list has first, by itself; none to list
	 * all together
	 * @param creator {@code true} or {@code false}; none for both
	 */
	static WorkFilter of(ListQuery query, CareerSnapshot career, @Nullable Medium leading, @Nullable String creator) {
		Medium medium = query.oneOf("medium", List.of(Medium.values()));
		Kind kind = query.oneOf("kind",
				works(career, medium).map(WorkSummary::kind).distinct().sorted(Kind.ORDER).toList());
		List<String> roles = values(works(career, medium).flatMap((work) -> work.roles().stream()),
				RoleGroup.GROUPS_FIRST);
		String role = query.oneOf("role", roles, RoleGroup::label);
		List<String> franchises = values(works(career, medium).flatMap((work) -> Stream.ofNullable(work.franchise())),
				Comparator.naturalOrder());
		return new WorkFilter(medium, kind, role, (creator != null) ? Boolean.valueOf(creator) : null,
				query.oneOf("franchise", franchises, Function.identity()), query.years("years"), query.folded("q"),
				query.option("sort", Order.class, Order.NEWEST), leading);
	}

	private static Stream<WorkSummary> works(CareerSnapshot career, @Nullable Medium medium) {
		return career.works().stream().filter((work) -> medium == null || work.medium() == medium);
	}

	private static List<String> values(Stream<String> values, Comparator<String> order) {
		return values.distinct().sorted(order).toList();
	}

	/** All works in the order of a list of which nothing is asked. */
	static Stream<WorkSummary> all(CareerSnapshot career) {
		return career.works().stream().sorted(comparator(Order.NEWEST, career.leading()));
	}

	/** What it finds, in the order of its list. */
	List<WorkSummary> find(CareerSnapshot career) {
		return findBut("", career).sorted(comparator(this.order, this.leading)).toList();
	}

	/** In an order by years, works of the leading medium come before those of others. */
	private static Comparator<WorkSummary> comparator(Order order, @Nullable Medium leading) {
		return (!order.byYears || leading == null) ? order.comparator
				: Comparator.comparing((WorkSummary work) -> (work.medium() == leading) ? -1 : work.medium().ordinal())
					.thenComparing(order.comparator);
	}

	/** What the filters find without the one of that name, in no order. */
	Stream<WorkSummary> findBut(String filter, CareerSnapshot career) {
		return works(career, filter.equals("medium") ? null : this.medium)
			.filter((work) -> this.creator == null || work.creator() == this.creator)
			.filter((work) -> this.kind == null || work.kind().equals(this.kind) || filter.equals("kind"))
			.filter((work) -> this.role == null || work.roles().contains(this.role) || filter.equals("role"))
			.filter((work) -> this.franchise == null || this.franchise.equals(work.franchise())
					|| filter.equals("franchise"))
			.filter((work) -> work.isIn(this.years))
			.filter((work) -> work.folded().contains(this.folded));
	}

	/** The orders of the list; the first is that of a list that asks for none. */
	enum Order implements Labelled {

		NEWEST(true, WorkSummary.NEWEST_FIRST),

		OLDEST(true, WorkSummary.OLDEST_FIRST),

		AWARDED(false, WorkSummary.MOST_AWARDED),

		TITLE(false, Comparator.comparing(WorkSummary::sortKey).thenComparing(WorkSummary.OLDEST_FIRST));

		/** Whether it is by years. */
		private final boolean byYears;

		private final Comparator<WorkSummary> comparator;

		Order(boolean byYears, Comparator<WorkSummary> comparator) {
			this.byYears = byYears;
			this.comparator = comparator;
		}

		boolean byYears() {
			return this.byYears;
		}

	}

}
