package org.careersite.opendata;

import java.util.List;

import org.careersite.career.Award;
import org.careersite.career.Basis;
import org.careersite.career.Outcome;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A prize, nomination, mention or honour.
 *
 * @param year the year it was given in
 * @param body who gave it
 * @param category what it was given for doing, if known
 * @param outcome what came of it
 * @param count how many of them the record stands for
 * @param creditedAs the role credited on it, if known
 * @param episode the episode it was for, if it was for one
 * @param work the work it was for, if it is known to be for one
 * @param publication the publication it was for, if it was for one
 * @param basis whether the source states what it was for, or this site infers it
 * @param note why it is inferred, or what else is known
 * @param sources the sections of the biography it comes from
 * @param url the path of its place on the page of its body
 */
public record AwardData(int year, BodyData body, @Nullable String category, Outcome outcome, int count,
		@Nullable String creditedAs, @Nullable String episode, @Nullable NamedData work,
		@Nullable NamedData publication, Basis basis, @Nullable String note, List<String> sources, String url) {

	public static AwardData of(Award award, Prose prose) {
		Work work = award.work();
		Publication publication = award.publication();
		return new AwardData(award.year(), BodyData.of(award.body()), award.category(), award.outcome(), award.count(),
				award.creditedAs(), award.episode(), (work != null) ? NamedData.of(work) : null,
				(publication != null) ? NamedData.of(publication) : null, award.basis(),
				PlainText.ofLine(prose, award.note()), award.sources(), Paths.award(award.body().slug(), award.slug()));
	}

}
