package org.careersite.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.RoleGroup;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Language;

/**
 * A value that a filter can be set to, or a way to show a list.
 *
 * @param label what the reader sees
 * @param count how many records it would leave; -1 of a way to show them all
 * @param href the list with it; of a chosen one, the list without it
 * @param chosen whether the list is filtered by it
 * @param parts the narrower values that it stands for, if any
 */
public record Choice(String label, long count, String href, boolean chosen, List<Choice> parts) {

	/** So many values of one filter are offered. */
	private static final int MOST = 40;

	/** Those of some values that would leave something, or that are chosen. */
	public static <L extends Labelled> List<Choice> of(ListQuery query, String filter, Stream<L> values,
			ToLongFunction<L> count) {
		return values.map((each) -> of(query, filter, each.name(), each.label(), count.applyAsLong(each)))
			.filter((choice) -> choice.count > 0 || choice.chosen)
			.toList();
	}

	/** A choice that sets a filter, or takes it off where it is set to this value. */
	public static Choice of(ListQuery query, String filter, String value, String label, long count) {
		boolean chosen = value.equals(query.values().get(filter));
		return new Choice(label, count, query.with(filter, chosen ? null : value), chosen, List.of());
	}

	/**
	 * The ways to show a list that the constants of an enum stand for.
	 * @param chosen how the list is shown
	 * @param usual how it is shown if nothing is asked
	 */
	public static <E extends Enum<E> & Labelled> List<Choice> options(ListQuery query, String parameter, E chosen,
			E usual) {
		return EnumSet.allOf(chosen.getDeclaringClass())
			.stream()
			.map((each) -> new Choice(each.label(), -1,
					query.with(parameter, (each == usual) ? null : ListQuery.word(each)), each == chosen, List.of()))
			.toList();
	}

	/**
	 * The values that some records have, those of most records first.
	 * @param values the value of each record
	 */
	public static List<Choice> counted(ListQuery query, String filter, Stream<String> values) {
		return most(query, filter, counts(values), (value) -> true, Function.identity());
	}

	/**
	 * The roles in some records, in their groups; those of no group come last.
	 * @param values the {@link RoleGroup#words} of each record
	 */
	public static List<Choice> roles(ListQuery query, Stream<Set<String>> values) {
		Map<String, Long> counts = counts(values.flatMap(Set::stream));
		List<Choice> choices = new ArrayList<>();
		for (RoleGroup group : RoleGroup.values()) {
			Long count = counts.remove(group.word());
			if (count != null) {
				List<Choice> parts = most(query, "role", counts, group::takes, Language::translated);
				choices.add(of(query, "role", group.word(), group.label(), count).with(parts));
			}
		}
		choices.addAll(most(query, "role", counts, (role) -> RoleGroup.of(role).isEmpty(), Language::translated));
		return choices;
	}

	private static Map<String, Long> counts(Stream<String> values) {
		return values.collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
	}

	private static List<Choice> most(ListQuery query, String filter, Map<String, Long> counts, Predicate<String> which,
			Function<String, String> label) {
		return counts.entrySet()
			.stream()
			.filter((each) -> which.test(each.getKey()))
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST)
			.map((each) -> of(query, filter, each.getKey(), label.apply(each.getKey()), each.getValue()))
			.toList();
	}

	private Choice with(List<Choice> parts) {
		return new Choice(this.label, this.count, this.href, this.chosen, parts);
	}

	/** Whether it is chosen, or a part of it is. */
	public boolean open() {
		return this.chosen || this.parts.stream().anyMatch(Choice::chosen);
	}

}
