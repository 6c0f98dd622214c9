package org.careersite.opendata;

import java.util.List;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Outcome;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.web.AwardLine;
import org.careersite.web.Paths;
import org.careersite.web.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * Awards in schema.org, which knows only those won, and in {@link Term terms} of our own.
 */
public final class AwardJsonLd {

	private AwardJsonLd() {
	}

	/**
	 * The prizes won, each as a text: {@code Edgar Award 2005: Best Television Episode}.
	 * @param tied whether to say of a prize that it is tied to the thing by inference
	 */
	public static List<String> won(List<AwardLine> awards, boolean tied) {
		return awards.stream()
			.filter((award) -> award.outcome() == Outcome.WON)
			.map((award) -> text(award) + ((award.count() > 1) ? " (" + award.count() + " awards)" : "")
					+ ((tied && award.inferred()) ? " (probably for this work)" : ""))
			.toList();
	}

	/** The awards of a list as links. */
	public static List<RecordLink> links(List<AwardLine> awards) {
		return awards.stream()
			.map((award) -> new RecordLink(text(award) + ", " + award.outcomeInWords(), null,
					award.body().href() + "#" + award.slug(), false))
			.toList();
	}

	/** Who gives a prize. */
	public static JsonLdNode body(String slug, String name) {
		String path = Paths.body(slug);
		return JsonLdNode.of("Organization")
			.id(path + "#body")
			.with("name", name)
			.with("url", JsonLdNode.address(path));
	}

	static JsonLdNode of(AwardBody body) {
		return body(body.slug(), body.name()).with(Term.PRIZE.key(), body.prize())
			.with(Term.SOURCE.key(), body.sources());
	}

	/** A record of an award, whatever came of it, with all that is known. */
	static JsonLdNode of(Award award) {
		return JsonLdNode.of(Term.AWARD_RECORD.key())
			.id(Paths.award(award.body().slug(), award.slug()))
			.with(Term.YEAR.key(), award.year())
			.with(Term.AWARDED_BY.key(), JsonLdNode.at(Paths.body(award.body().slug()) + "#body"))
			.with(Term.CATEGORY.key(), award.category())
			.with(Term.OUTCOME.key(), award.outcome().name())
			.with(Term.COUNT.key(), award.count())
			.with(Term.CREDITED_AS.key(), award.creditedAs())
			.with(Term.EPISODE.key(), award.episode())
			.with(Term.AWARDED_FOR.key(), object(award.work(), award.publication()))
			.with(Term.BASIS.key(), award.basis().name())
			.with(Term.MARKDOWN.key(), award.note())
			.with(Term.SOURCE.key(), award.sources())
			.with(Term.ADDED.key(), Records.text(award.added()));
	}

	private static @Nullable JsonLdNode object(@Nullable Work work, @Nullable Publication publication) {
		if (work != null) {
			return JsonLdNode.at(WorkJsonLd.id(Paths.work(work.slug())));
		}
		return (publication != null) ? JsonLdNode.at(PublicationJsonLd.id(Paths.publication(publication.slug())))
				: null;
	}

	private static String text(AwardLine award) {
		String prize = award.prize();
		String category = award.category();
		return ((prize != null) ? prize : award.body().title()) + " " + award.year()
				+ ((category != null) ? ": " + category : "");
	}

}
