package org.careersite.awards;

import java.util.Comparator;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.text.Labelled;
import org.careersite.records.AwardData;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * How the list of awards is grouped. The order of the list follows from it, so that a
 * group stays together from page to page.
 */
enum Grouping implements Labelled {

	YEAR, BODY, WORK;

	private static final Comparator<@Nullable String> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

	/** The order of the list; within a group the awards are newest first. */
	Comparator<AwardSummary> order() {
		Comparator<AwardSummary> newestFirst = Comparator.comparingInt((key) -> -key.year());
		return switch (this) {
			case YEAR -> newestFirst;
			case BODY -> Comparator.comparing(AwardSummary::bodySortKey).thenComparing(newestFirst);
			case WORK -> Comparator.comparing(AwardSummary::workSortKey, NULLS_LAST)
				.thenComparing(AwardSummary::publicationSortKey, NULLS_LAST)
				.thenComparing(newestFirst);
		};
	}

	/**
	 * What a group's head says and leads to, from one of its awards; none for what is for
	 * no known work.
	 */
	@Nullable RecordLink head(AwardData award) {
		return switch (this) {
			case YEAR -> new RecordLink(String.valueOf(award.year()), Paths.year(award.year()));
			case BODY -> award.body().link(award.body().familiarName());
			case WORK -> award.object();
		};
	}

	/** The address that the head of an award's group leads to; empty if it has none. */
	String key(AwardSummary award) {
		String work = award.work();
		String publication = award.publication();
		return switch (this) {
			case YEAR -> Paths.year(award.year());
			case BODY -> RecordType.BODY.path() + award.body();
			case WORK -> (work != null) ? RecordType.WORK.path() + work
					: (publication != null) ? RecordType.PUBLICATION.path() + publication : "";
		};
	}

}
