package org.careersite.awards;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.records.NamedData;
import org.jspecify.annotations.Nullable;

/**
 * What awards are of and for.
 *
 * @param works the works that have awards, by title
 */
record AwardNames(Names bodies, Names works) {

	static AwardNames of(CareerSnapshot career) {
		return career.derived(AwardNames.class, AwardNames::derive);
	}

	private static AwardNames derive(CareerSnapshot career) {
		Map<String, AwardTally> ofWorks = Tallies.by(career.awards(), AwardSummary::work);
		Stream<NamedData> works = career.works()
			.stream()
			.filter((work) -> ofWorks.containsKey(work.slug()))
			.sorted(Comparator.comparing(WorkSummary::sortKey))
			.map(NamedData::of);
		return new AwardNames(
				Names.of(career.bodies().stream().map(NamedData::of), Tallies.by(career.awards(), AwardSummary::body)),
				Names.of(works, ofWorks));
	}

	/**
	 * Records to choose from.
	 *
	 * @param all by slug, in their order
	 * @param frequent the slugs of as many as a menu holds
	 */
	record Names(Map<String, NamedData> all, Set<String> frequent) {

		/** So many stand in a menu: those with the most awards. */
		static final int MOST = 50;

		private static Names of(Stream<NamedData> records, Map<String, AwardTally> tallies) {
			Map<String, NamedData> all = new LinkedHashMap<>();
			records.forEach((record) -> all.put(record.slug(), record));
			return new Names(all, all.keySet()
				.stream()
				.sorted(Comparator.comparing((String slug) -> -tallies.getOrDefault(slug, AwardTally.NONE).total())
					.thenComparing(Comparator.naturalOrder()))
				.limit(MOST)
				.collect(Collectors.toSet()));
		}

		String title(String slug) {
			return Objects.requireNonNull(this.all.get(slug)).title();
		}

		/** The menu: the most frequent, and the chosen one. */
		List<NamedData> menu(@Nullable String chosen) {
			return this.all.values()
				.stream()
				.filter((record) -> record.slug().equals(chosen) || this.frequent.contains(record.slug()))
				.toList();
		}

	}

}
