package org.careersite.web;

import java.util.List;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardTally;
import org.careersite.career.Basis;
import org.careersite.career.Outcome;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * An award as pages show it in a list.
 *
 * @param slug its key, which is also its anchor on the page of its body
 * @param year the year it was given in
 * @param body who gave it
 * @param prize the name of the prize, where the body has one of its own and the category
 * does not say it already
 * @param category what it was given for doing, unless that is the name of the body
 * @param outcome what came of it
 * @param count how many of them the record stands for
 * @param creditedAs the role credited on it
 * @param episode the episode it was for
 * @param object the work or publication it was for
 * @param inferred whether that tie is inferred
 * @param note why, or what else is known, as Markdown
 */
public record AwardLine(String slug, int year, RecordLink body, @Nullable String prize, @Nullable String category,
		Outcome outcome, int count, @Nullable String creditedAs, @Nullable String episode, @Nullable RecordLink object,
		boolean inferred, @Nullable String note) {

	public static AwardLine of(Award award) {
		AwardBody body = award.body();
		String category = body.name().equals(award.category()) ? null : award.category();
		return new AwardLine(award.slug(), award.year(), RecordLink.of(body),
				says(category, body.prize()) ? null : body.prize(), category, award.outcome(), award.count(),
				award.creditedAs(), award.episode(), object(award), award.basis() == Basis.INFERRED, award.note());
	}

	/**
	 * The sum of the awards for a work in words, which say if ties are inferred:
	 * {@code 11 won, 16 nominations (some inferred)}.
	 */
	public static String figures(List<AwardLine> awards) {
		long inferred = awards.stream().filter(AwardLine::inferred).count();
		return tally(awards) + ((inferred == 0) ? "" : (inferred < awards.size()) ? " (some inferred)" : " (inferred)");
	}

	/** The sum of some awards. */
	public static AwardTally tally(List<AwardLine> awards) {
		AwardTally tally = AwardTally.NONE;
		for (AwardLine award : awards) {
			tally = tally.plus(award.outcome, award.count);
		}
		return tally;
	}

	/** Whether there is more to name than who gave it. */
	public boolean named() {
		return this.category != null || this.prize != null;
	}

	/**
	 * What was won or nominated, in words: the category, else the prize, else the body.
	 */
	public String what() {
		String name = (this.category != null) ? this.category : this.prize;
		return (name != null) ? name : this.body.title();
	}

	/**
	 * The outcome in words, with the number where there are several:
	 * {@code 3 nominations}.
	 */
	public String outcomeInWords() {
		return (this.count == 1) ? this.outcome.label() : this.outcome.counted(this.count);
	}

	/**
	 * Whether a category says the name of the prize already, as Silver Gavel Award for
	 * Television does for a Silver Gavel Award for the Media.
	 */
	private static boolean says(@Nullable String category, @Nullable String prize) {
		return category != null && prize != null && category.startsWith(prize.split(" for ")[0]);
	}

	private static @Nullable RecordLink object(Award award) {
		Work work = award.work();
		Publication publication = award.publication();
		if (work != null) {
			return RecordLink.of(work);
		}
		return (publication != null) ? RecordLink.of(publication) : null;
	}

}
