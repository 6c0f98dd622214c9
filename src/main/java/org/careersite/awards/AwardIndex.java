package org.careersite.awards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.awards.AwardsPage.Entry;
import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardKey;
import org.careersite.career.AwardRepository;
import org.careersite.career.AwardTally;
import org.careersite.career.CareerReplaced;
import org.careersite.career.Kept;
import org.careersite.opendata.BodyData;
import org.careersite.opendata.NamedData;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows which awards there are, so that filters and totals need no look at the database.
 */
@Component
class AwardIndex {

	private final Kept<Map<Grouping, List<AwardKey>>> keys;

	private final Kept<Map<String, BodyData>> bodies;

	private final Kept<Map<String, NamedData>> works;

	private final Kept<Set<String>> frequentBodies = new Kept<>(() -> frequent(bodySlugs(), AwardKey::body));

	private final Kept<Set<String>> frequentWorks = new Kept<>(() -> frequent(workSlugs(), AwardKey::work));

	AwardIndex(AwardRepository awards, AwardBodyRepository bodies) {
		this.keys = new Kept<>(() -> sorted(awards.keys()));
		this.bodies = new Kept<>(() -> bySlug(bodies.findAll().stream().map(BodyData::of).toList(), BodyData::slug));
		this.works = new Kept<>(() -> bySlug(
				awards.honouredWorks().stream().map((work) -> new NamedData(work.getSlug(), work.getTitle())).toList(),
				NamedData::slug));
	}

	/** The awards that a filter finds, of any outcome, in the order of its list. */
	List<AwardKey> find(AwardFilter filter) {
		return this.keys.get()
			.getOrDefault(filter.grouping(), List.of())
			.stream()
			.filter((key) -> filter.body() == null || key.body().equals(filter.body()))
			.filter((key) -> filter.work() == null || filter.work().equals(key.work()))
			.filter((key) -> filter.years().contains(key.year()))
			.toList();
	}

	/** The awards of a body, newest first. */
	List<AwardKey> of(String body) {
		return this.keys.get()
			.getOrDefault(Grouping.YEAR, List.of())
			.stream()
			.filter((key) -> key.body().equals(body))
			.toList();
	}

	/** All bodies by name. */
	Map<String, BodyData> bodies() {
		return this.bodies.get();
	}

	/** The works that have awards, by title. */
	Map<String, NamedData> works() {
		return this.works.get();
	}

	Set<String> bodySlugs() {
		return bodies().keySet();
	}

	Set<String> workSlugs() {
		return works().keySet();
	}

	String bodyName(String slug) {
		BodyData body = bodies().get(slug);
		return (body != null) ? body.name() : slug;
	}

	String workTitle(String slug) {
		NamedData work = works().get(slug);
		return (work != null) ? work.title() : slug;
	}

	/** The bodies to choose from by name: the most frequent, and the chosen one. */
	List<Entry> bodyMenu(@Nullable String chosen) {
		return menu(bodySlugs(), this.frequentBodies.get(), chosen, this::bodyName);
	}

	/** The works to choose from by title: the most frequent, and the chosen one. */
	List<Entry> workMenu(@Nullable String chosen) {
		return menu(workSlugs(), this.frequentWorks.get(), chosen, this::workTitle);
	}

	@EventListener(CareerReplaced.class)
	void forget() {
		this.keys.forget();
		this.frequentBodies.forget();
		this.frequentWorks.forget();
		this.bodies.forget();
		this.works.forget();
	}

	/** As many of all as a menu holds, in their order. */
	private Set<String> frequent(Set<String> all, Function<AwardKey, @Nullable String> key) {
		if (all.size() <= AwardsPage.MOST_CHOICES) {
			return all;
		}
		Set<String> frequent = Tallies.by(this.keys.get().getOrDefault(Grouping.YEAR, List.of()), key)
			.entrySet()
			.stream()
			.sorted(Comparator.comparingLong((Map.Entry<String, AwardTally> each) -> -each.getValue().total())
				.thenComparing(Map.Entry::getKey))
			.limit(AwardsPage.MOST_CHOICES)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return all.stream().filter(frequent::contains).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<Entry> menu(Set<String> all, Set<String> frequent, @Nullable String chosen,
			UnaryOperator<String> name) {
		Stream<String> slugs = (chosen == null || frequent.contains(chosen)) ? frequent.stream()
				: all.stream().filter((slug) -> slug.equals(chosen) || frequent.contains(slug));
		return slugs.map((slug) -> new Entry(slug, name.apply(slug))).toList();
	}

	private static Map<Grouping, List<AwardKey>> sorted(List<AwardKey> keys) {
		Map<Grouping, List<AwardKey>> sorted = new EnumMap<>(Grouping.class);
		Arrays.stream(Grouping.values())
			.forEach((grouping) -> sorted.put(grouping, keys.stream().sorted(grouping.order()).toList()));
		return sorted;
	}

	private static <T> Map<String, T> bySlug(List<T> records, Function<T, String> slug) {
		Map<String, T> bySlug = new LinkedHashMap<>();
		records.forEach((record) -> bySlug.put(slug.apply(record), record));
		return bySlug;
	}

}
