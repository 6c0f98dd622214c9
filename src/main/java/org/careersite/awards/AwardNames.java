package org.careersite.awards;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.RoleGroup;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Messages;
import org.careersite.career.text.Title;
import org.careersite.records.BodyData;
import org.jspecify.annotations.Nullable;

/**
 * What the awards can be filtered by.
 *
 * @param bodies the awarding bodies by slug, in the order of what people call their
 * prizes
 * @param works the works that have awards by slug, in the order of their titles
 * @param roles what the person was on these, groups of roles first
 */
record AwardNames(Map<String, BodyData> bodies, Map<String, WorkSummary> works, List<String> roles) {

	/** So many stand in a menu: those with the most awards. */
	static final int MOST = 50;

	static AwardNames of(CareerSnapshot career) {
		return career.derived(AwardNames.class, AwardNames::derive);
	}

	private static AwardNames derive(CareerSnapshot career) {
		Map<String, WorkSummary> works = bySlug(career.works()
			.stream()
			.filter((work) -> work.awards().total() > 0)
			.sorted(Comparator.comparing(WorkSummary::sortKey)), WorkSummary::slug);
		return new AwardNames(
				bySlug(career.bodies()
					.stream()
					.map(BodyData::of)
					.sorted(Comparator.comparing((body) -> new Title(body.familiarName(), null).sortKey())),
						BodyData::slug),
				works,
				works.values()
					.stream()
					.flatMap((work) -> work.roles().stream())
					.distinct()
					.sorted(RoleGroup.GROUPS_FIRST)
					.toList());
	}

	private static <T> Map<String, T> bySlug(Stream<T> records, Function<T, String> slug) {
		BinaryOperator<T> first = (one, other) -> one;
		return records.collect(Collectors.toMap(slug, Function.identity(), first, LinkedHashMap::new));
	}

	/** What people call the prize of a body. */
	String body(String slug) {
		return Objects.requireNonNull(this.bodies.get(slug)).familiarName();
	}

	String work(String slug) {
		return Objects.requireNonNull(this.works.get(slug)).title().text();
	}

	/** The bodies of some awards, with how many each gave. */
	List<Item> bodies(List<AwardSummary> awards, @Nullable String chosen) {
		return menu(this.bodies.keySet(), (slug) -> Objects.requireNonNull(this.bodies.get(slug)).label(),
				Tallies.by(awards, AwardSummary::body), chosen);
	}

	/** The works that some awards were for, with how many each has. */
	List<Item> works(List<AwardSummary> awards, @Nullable String chosen) {
		return menu(this.works.keySet(), this::work, Tallies.by(awards, AwardSummary::work), chosen);
	}

	/** What the person was on the works that some awards were for. */
	List<Item> roles(List<AwardSummary> awards, @Nullable String chosen) {
		return menu(this.roles, RoleGroup::label, Tallies.byEach(awards, this::roles), chosen);
	}

	/** What the person was on the work that an award was for. */
	Set<String> roles(AwardSummary award) {
		WorkSummary work = work(award);
		return (work != null) ? work.roles() : Set.of();
	}

	/** The work that an award was for, if one is known. */
	@Nullable WorkSummary work(AwardSummary award) {
		return (award.work() != null) ? this.works.get(award.work()) : null;
	}

	/** The most frequent that have any, and the chosen one, in their order. */
	private static List<Item> menu(Collection<String> values, Function<String, String> label,
			Map<String, AwardTally> tallies, @Nullable String chosen) {
		Set<String> frequent = tallies.keySet()
			.stream()
			.sorted(Comparator.comparing((String value) -> -tallies.getOrDefault(value, AwardTally.NONE).total())
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST)
			.collect(Collectors.toSet());
		return values.stream()
			.filter((value) -> value.equals(chosen) || frequent.contains(value))
			.map((value) -> new Item(value,
					Messages.get("awards.list.counted", label.apply(value),
							tallies.getOrDefault(value, AwardTally.NONE).total()),
					value.equals(chosen)))
			.toList();
	}

	/** What a menu offers, labelled with how many awards it would leave. */
	record Item(String value, String label, boolean chosen) {
	}

}
