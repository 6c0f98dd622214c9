package org.careersite.awards;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardRepository;
import org.careersite.career.AwardTally;
import org.careersite.career.Category;
import org.careersite.career.CurrentCareer;
import org.careersite.career.Outcome;
import org.careersite.career.PartialDate;
import org.careersite.career.Title;
import org.careersite.career.YearSpan;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.web.AwardLine;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.FeedEntry;
import org.careersite.web.section.HitType;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.SearchEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The awards as a section of the site. Those who give them have the pages.
 */
@Component
@Order(2)
class AwardsSection implements CareerSection {

	private final AwardBodyRepository bodies;

	private final AwardRepository awards;

	private final CurrentCareer career;

	private final Prose prose;

	AwardsSection(AwardBodyRepository bodies, AwardRepository awards, CurrentCareer career, Prose prose) {
		this.bodies = bodies;
		this.awards = awards;
		this.career = career;
		this.prose = prose;
	}

	@Override
	public String path() {
		return "/awards";
	}

	@Override
	public String label() {
		return "Awards";
	}

	@Override
	public List<RecordLink> records() {
		return RecordLink.of(this.bodies.titles(), Paths::body, false);
	}

	@Override
	public String apiPath() {
		return "/api/awards";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("outcome", "body", "work", "years", "group", "page");
	}

	/** A body has no address of its own there: it is a filter of the awards. */
	@Override
	public String apiPath(String slug) {
		return Paths.withQuery(apiPath(), Map.of("body", slug));
	}

	@Override
	public Card card() {
		return Card.of(label(), "Prizes, nominations and honours", this.career.get().years().awards().toString());
	}

	/** The sum tells awards for publications apart. */
	@Override
	public Optional<Card> card(String slug) {
		return this.bodies.findBySlug(slug).map((body) -> {
			AwardTally tally = AwardTally.NONE;
			for (Award award : this.awards.findByBody(slug)) {
				tally = tally.plus(award.outcome(), award.count(), award.publication() != null);
			}
			return Card.of(label(), body.name(), body.prize(), tally.toString());
		});
	}

	@Override
	public Stream<FeedEntry> feedEntries() {
		return this.awards.findAll().stream().map(AwardsSection::feedEntry);
	}

	static FeedEntry feedEntry(Award award) {
		AwardBody body = award.body();
		AwardLine line = AwardLine.of(award);
		boolean own = body.prize() != null;
		String object = (line.object() != null) ? (line.inferred() ? "probably for " : "for ") + line.object().title()
				: null;
		PartialDate date = PartialDate.of(award.year());
		return new FeedEntry(Category.AWARD, Paths.award(body.slug(), award.slug()),
				Stream.of(own ? line.prize() : body.name(), line.category())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(": ")),
				Phrases.joined(line.outcomeInWords(), object, own ? body.name() : null, date.toString()), award.added(),
				date);
	}

	/** Of awards schema.org knows only prizes won, which stand with what won them. */
	@Override
	public Stream<JsonLdNode> jsonLd() {
		return this.bodies.findAll().stream().map((body) -> AwardJsonLd.body(body.slug(), body.name()));
	}

	@Override
	public Stream<SearchEntry> searchEntries() {
		return Stream.concat(this.bodies.findAll().stream().map(AwardsSection::searchEntry),
				this.awards.findAll().stream().map(this::searchEntry));
	}

	private static SearchEntry searchEntry(AwardBody body) {
		return new SearchEntry(HitType.BODY, body.slug(), new Title(body.name(), null), Paths.body(body.slug()))
			.alsoTitled(body.prize())
			.kind("Awarding body")
			.says(body.prize());
	}

	private SearchEntry searchEntry(Award award) {
		AwardLine line = AwardLine.of(award);
		Outcome outcome = award.outcome();
		return new SearchEntry(HitType.AWARD, award.slug(), new Title(line.what(), null),
				Paths.award(award.body().slug(), award.slug()))
			.kind(line.outcomeInWords())
			.label(outcome.label())
			.label(outcome.counted(1))
			.years(YearSpan.of(award.year()))
			.rank(outcome.ordinal())
			.count(award.count())
			.name(award.body().name())
			.name(award.body().prize())
			.name((line.object() != null) ? line.object().title() : null)
			.name(award.episode())
			.says(said(line))
			.says(this.prose.plainLine(award.note()));
	}

	/** An award in a sentence. */
	private static String said(AwardLine line) {
		StringBuilder text = new StringBuilder(line.outcomeInWords());
		if (line.named()) {
			text.append(", ").append(line.body().title());
		}
		if (line.prize() != null) {
			text.append(", ").append(line.prize());
		}
		if (line.object() != null) {
			text.append(line.inferred() ? ", probably for " : ", for ").append(line.object().title());
		}
		if (line.episode() != null) {
			text.append(", episode “").append(line.episode()).append('”');
		}
		if (line.creditedAs() != null) {
			text.append(", as ").append(line.creditedAs());
		}
		return text.append('.').toString();
	}

}
