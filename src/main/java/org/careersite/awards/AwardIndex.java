package org.careersite.awards;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.awards.AwardsPage.Entry;
import org.careersite.career.AwardKey;
import org.careersite.career.AwardTally;
import org.careersite.career.CareerSnapshot;
import org.careersite.career.CurrentCareer;
import org.careersite.career.WorkKey;
import org.careersite.opendata.BodyData;
import org.careersite.opendata.NamedData;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds awards without a look at the database.
 */
@Component
class AwardIndex {

	private final CurrentCareer career;

	AwardIndex(CurrentCareer career) {
		this.career = career;
	}

	/** The awards that a filter finds, of any outcome, in the order of its list. */
	List<AwardKey> find(AwardFilter filter) {
		return this.career.get()
			.awards()
			.stream()
			.filter((key) -> filter.body() == null || key.body().equals(filter.body()))
			.filter((key) -> filter.work() == null || filter.work().equals(key.work()))
			.filter((key) -> filter.years().contains(key.year()))
			.sorted(filter.grouping().order())
			.toList();
	}

	/** The awards of a body, newest first. */
	List<AwardKey> of(String body) {
		return this.career.get().awards().stream().filter((key) -> key.body().equals(body)).toList();
	}

	/** All bodies by name. */
	Map<String, BodyData> bodies() {
		return names().bodies;
	}

	/** The works that have awards, by title. */
	Map<String, NamedData> works() {
		return names().works;
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
		return menu(bodySlugs(), names().frequentBodies, chosen, this::bodyName);
	}

	/** The works to choose from by title: the most frequent, and the chosen one. */
	List<Entry> workMenu(@Nullable String chosen) {
		return menu(workSlugs(), names().frequentWorks, chosen, this::workTitle);
	}

	private Names names() {
		return this.career.get().derived(Names.class, Names::of);
	}

	private static List<Entry> menu(Set<String> all, Set<String> frequent, @Nullable String chosen,
			UnaryOperator<String> name) {
		Stream<String> slugs = (chosen == null || frequent.contains(chosen)) ? frequent.stream()
				: all.stream().filter((slug) -> slug.equals(chosen) || frequent.contains(slug));
		return slugs.map((slug) -> new Entry(slug, name.apply(slug))).toList();
	}

	/**
	 * What awards are of and for.
	 *
	 * @param bodies all bodies, by name
	 * @param works the works that have awards, by title
	 * @param frequentBodies as many of the bodies as a menu holds
	 * @param frequentWorks as many of these works
	 */
	private record Names(Map<String, BodyData> bodies, Map<String, NamedData> works, Set<String> frequentBodies,
			Set<String> frequentWorks) {

		static Names of(CareerSnapshot career) {
			Set<String> honoured = career.awards()
				.stream()
				.map(AwardKey::work)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
			Map<String, BodyData> bodies = new LinkedHashMap<>();
			career.bodies().forEach((body) -> bodies.put(body.slug(), BodyData.of(body)));
			Map<String, NamedData> works = new LinkedHashMap<>();
			career.works()
				.stream()
				.filter((work) -> honoured.contains(work.slug()))
				.sorted(Comparator.comparing(WorkKey::sortKey))
				.forEach((work) -> works.put(work.slug(), new NamedData(work.slug(), work.title().text())));
			return new Names(bodies, works, frequent(career, bodies.keySet(), AwardKey::body),
					frequent(career, works.keySet(), AwardKey::work));
		}

		/** As many of all as a menu holds, in their order. */
		private static Set<String> frequent(CareerSnapshot career, Set<String> all,
				Function<AwardKey, @Nullable String> key) {
			if (all.size() <= AwardsPage.MOST_CHOICES) {
				return all;
			}
			Set<String> frequent = Tallies.by(career.awards(), key)
				.entrySet()
				.stream()
				.sorted(Comparator.comparingLong((Map.Entry<String, AwardTally> each) -> -each.getValue().total())
					.thenComparing(Map.Entry::getKey))
				.limit(AwardsPage.MOST_CHOICES)
				.map(Map.Entry::getKey)
				.collect(Collectors.toSet());
			return all.stream().filter(frequent::contains).collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

}
