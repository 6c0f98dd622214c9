package org.careersite.awards;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.records.BodyData;
import org.careersite.records.NamedData;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * What awards are of and for.
 *
 * @param bodies all bodies, by name
 * @param works the works that have awards, by title
 * @param frequentBodies as many of the bodies as a menu holds
 * @param frequentWorks as many of these works
 */
record AwardNames(Map<String, BodyData> bodies, Map<String, NamedData> works, Set<String> frequentBodies,
		Set<String> frequentWorks) {

	/** So many bodies and works stand in a menu: those with the most awards. */
	static final int MOST = 50;

	/** Those of a career. */
	static AwardNames of(CareerSnapshot career) {
		return career.derived(AwardNames.class, AwardNames::derive);
	}

	private static AwardNames derive(CareerSnapshot career) {
		Set<String> honoured = career.awards()
			.stream()
			.map(AwardSummary::work)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Map<String, BodyData> bodies = new LinkedHashMap<>();
		career.bodies().forEach((body) -> bodies.put(body.slug(), BodyData.of(body)));
		Map<String, NamedData> works = new LinkedHashMap<>();
		career.works()
			.stream()
			.filter((work) -> honoured.contains(work.slug()))
			.sorted(Comparator.comparing(WorkSummary::sortKey))
			.forEach((work) -> works.put(work.slug(), NamedData.of(work)));
		return new AwardNames(bodies, works, frequent(career, bodies.keySet(), AwardSummary::body),
				frequent(career, works.keySet(), AwardSummary::work));
	}

	/** As many of all as a menu holds, in their order. */
	private static Set<String> frequent(CareerSnapshot career, Set<String> all,
			Function<AwardSummary, @Nullable String> key) {
		if (all.size() <= MOST) {
			return all;
		}
		Set<String> frequent = Tallies.by(career.awards(), key)
			.entrySet()
			.stream()
			.sorted(Comparator.comparingLong((Map.Entry<String, AwardTally> each) -> -each.getValue().total())
				.thenComparing(Map.Entry::getKey))
			.limit(MOST)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return all.stream().filter(frequent::contains).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	String body(String slug) {
		BodyData body = this.bodies.get(slug);
		return (body != null) ? body.name() : slug;
	}

	String work(String slug) {
		NamedData work = this.works.get(slug);
		return (work != null) ? work.title() : slug;
	}

	/** The bodies to choose from by name: the most frequent, and the chosen one. */
	List<NamedData> bodyMenu(@Nullable String chosen) {
		return menu(this.bodies.keySet(), this.frequentBodies, chosen).map((slug) -> {
			RecordLink link = Objects.requireNonNull(this.bodies.get(slug)).link();
			return new NamedData(slug, link.title(), link);
		}).toList();
	}

	/** The works to choose from by title: the most frequent, and the chosen one. */
	List<NamedData> workMenu(@Nullable String chosen) {
		return menu(this.works.keySet(), this.frequentWorks, chosen)
			.map((slug) -> Objects.requireNonNull(this.works.get(slug)))
			.toList();
	}

	private static Stream<String> menu(Set<String> all, Set<String> frequent, @Nullable String chosen) {
		return all.stream().filter((slug) -> slug.equals(chosen) || frequent.contains(slug));
	}

}
