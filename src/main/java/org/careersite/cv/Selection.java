package org.careersite.cv;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.careersite.career.Medium;
import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.RecordName;
import org.careersite.career.snapshot.WorkSummary;

/**
 * The records that a CV lists, by their keys. A selected CV lists the records that the
 * dataset marks; of a type without any mark, those of a rule.
 *
 * @param works those of the leading medium, or all if none leads, newest first
 * @param others those in other media, newest first
 * @param awards newest first
 * @param exhibitions newest first
 * @param publications newest first
 */
record Selection(List<String> works, List<String> others, List<String> awards, List<String> exhibitions,
		List<String> publications) {

	/** So many records of a type a complete CV lists; the lists of the site have all. */
	static final int MOST = 200;

	/** So many works, and so many other records, a rule selects. */
	private static final int WORKS = 12;

	static final int RECORDS = 10;

	/** Created works first, then those with most prizes, then those with a credit. */
	private static final Comparator<WorkSummary> RANK = Comparator.comparing((WorkSummary work) -> !work.creator())
		.thenComparing((work) -> -work.awards().won())
		.thenComparing((work) -> work.roles().isEmpty());

	/** A rule leaves out no prize of an ordinary career. */
	private static final int PRIZES = 40;

	static Selection of(CareerSnapshot career, Extent extent) {
		Medium leading = career.leading();
		List<WorkSummary> listed = works(career, (work) -> leading == null || work.medium() == leading);
		List<WorkSummary> others = works(career, (work) -> leading != null && work.medium() != leading);
		if (extent == Extent.COMPLETE) {
			return new Selection(slugs(listed, WorkSummary::slug, MOST), slugs(others, WorkSummary::slug, MOST),
					slugs(career.awards(), AwardSummary::slug, MOST),
					slugs(career.exhibitions(), RecordName::slug, MOST),
					slugs(career.publications(), RecordName::slug, MOST));
		}
		boolean marked = career.works().stream().anyMatch(WorkSummary::selected);
		List<AwardSummary> given = career.awards()
			.stream()
			.filter((award) -> award.outcome() == Outcome.WON || award.outcome() == Outcome.HONOUR)
			.toList();
		return new Selection(slugs(marked ? marked(listed) : first(listed, WORKS), WorkSummary::slug, MOST),
				slugs(marked ? marked(others) : first(others, RECORDS), WorkSummary::slug, MOST),
				slugs(given, AwardSummary::slug, PRIZES), names(career.exhibitions()), names(career.publications()));
	}

	private static List<WorkSummary> works(CareerSnapshot career, Predicate<WorkSummary> which) {
		return career.works().stream().filter(which).toList();
	}

	/** Those that rank first, in the order of the list. */
	private static List<WorkSummary> first(List<WorkSummary> works, int most) {
		return works.stream().sorted(RANK).limit(most).sorted(WorkSummary.NEWEST_FIRST).toList();
	}

	private static List<WorkSummary> marked(List<WorkSummary> works) {
		return works.stream().filter(WorkSummary::selected).toList();
	}

	/** The marked ones, else the latest. */
	private static List<String> names(List<RecordName> records) {
		List<RecordName> marked = records.stream().filter(RecordName::selected).toList();
		return marked.isEmpty() ? slugs(records, RecordName::slug, RECORDS) : slugs(marked, RecordName::slug, MOST);
	}

	private static <T> List<String> slugs(List<T> records, Function<T, String> slug, int most) {
		return records.stream().limit(most).map(slug).toList();
	}

}
