package org.careersite.works;

import java.util.Arrays;
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
 */
record WorkFilter(@Nullable Medium medium, @Nullable Kind kind, @Nullable String role, @Nullable Boolean creator,
		@Nullable String franchise, YearQuery years, String folded, Order order) {

	/** The filters of the page, all of works in the medium of the filmography. */
	static WorkFilter of(ListQuery query, CareerSnapshot career) {
		return of(query, career, career.listed(), null);
	}

	/** The filters for programs: {@code medium} and {@code creator} too. */
	static WorkFilter ofAnyMedium(ListQuery query, CareerSnapshot career) {
		Medium medium = query.oneOf("medium", Medium.class, Medium::label);
		String creator = query.oneOf("creator", List.of("true", "false"), Function.identity());
		return of(query, career, medium, (creator != null) ? Boolean.valueOf(creator) : null);
	}

	private static WorkFilter of(ListQuery query, CareerSnapshot career, @Nullable Medium medium,
			@Nullable Boolean creator) {
		List<String> kinds = Arrays.stream(Kind.values())
			.filter((kind) -> medium == null || kind.medium() == medium)
			.map(Kind::name)
			.toList();
		List<String> roles = values(career, medium, (work) -> work.roles().stream(), RoleGroup.GROUPS_FIRST);
		List<String> franchises = values(career, medium, (work) -> Stream.ofNullable(work.franchise()),
				Comparator.naturalOrder());
		String kind = query.oneOf("kind", kinds, (name) -> Kind.valueOf(name).label());
		return new WorkFilter(medium, (kind != null) ? Kind.valueOf(kind) : null,
				query.oneOf("role", roles, RoleGroup::label), creator,
				query.oneOf("franchise", franchises, Function.identity()), query.years("years"), query.folded("q"),
				query.option("sort", Order.class, Order.NEWEST));
	}

	private static List<String> values(CareerSnapshot career, @Nullable Medium medium,
			Function<WorkSummary, Stream<String>> of, Comparator<String> order) {
		return career.works()
			.stream()
			.filter((work) -> medium == null || work.medium() == medium)
			.flatMap(of)
			.distinct()
			.sorted(order)
			.toList();
	}

	/** What it finds, in the order of its list. */
	List<WorkSummary> find(CareerSnapshot career) {
		return findBut("", career).sorted(this.order.comparator).toList();
	}

	/** What the filters find without the one of that name, in no order. */
	Stream<WorkSummary> findBut(String filter, CareerSnapshot career) {
		return career.works()
			.stream()
			.filter((work) -> this.medium == null || work.medium() == this.medium)
			.filter((work) -> this.creator == null || work.creator() == this.creator)
			.filter((work) -> this.kind == null || work.kind() == this.kind || filter.equals("kind"))
			.filter((work) -> this.role == null || work.roles().contains(this.role) || filter.equals("role"))
			.filter((work) -> this.franchise == null || this.franchise.equals(work.franchise())
					|| filter.equals("franchise"))
			.filter((work) -> work.isIn(this.years))
			.filter((work) -> work.folded().contains(this.folded));
	}

	/** The orders of the list; the first is that of a list that asks for none. */
	enum Order implements Labelled {

		NEWEST(WorkSummary.NEWEST_FIRST),

		OLDEST(WorkSummary.OLDEST_FIRST),

		AWARDED(WorkSummary.MOST_AWARDED),

		TITLE(Comparator.comparing(WorkSummary::sortKey).thenComparing(WorkSummary.OLDEST_FIRST));

		private final Comparator<WorkSummary> comparator;

		Order(Comparator<WorkSummary> comparator) {
			this.comparator = comparator;
		}

	}

}
