package org.careersite.career.snapshot;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Outcome;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to know of an award to find, count and order it.
 *
 * @param bodySortKey what people call the prize, as it is sorted
 * @param inferred whether what it was for is inferred
 */
public record AwardSummary(String slug, int year, Outcome outcome, int count, boolean inferred, String body,
		String bodySortKey, @Nullable String work, @Nullable String workSortKey, @Nullable String publication,
		@Nullable String publicationSortKey) {

	static AwardSummary of(Award award) {
		AwardBody body = award.body();
		Work work = award.object().work();
		Publication publication = award.object().publication();
		return new AwardSummary(award.slug(), award.year(), award.outcome(), award.count(),
				award.object().basis() == Basis.INFERRED, body.slug(), new Title(body.familiarName(), null).sortKey(),
				(work != null) ? work.slug() : null, (work != null) ? work.sortKey() : null,
				(publication != null) ? publication.slug() : null,
				(publication != null) ? publication.sortKey() : null);
	}

	/** What it counts. */
	public AwardTally tally() {
		return AwardTally.of(this.outcome, this.count, this.publication != null);
	}

}
