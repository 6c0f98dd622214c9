package org.careersite.awards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.career.text.Title;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.records.AwardData;
import org.careersite.tables.CsvTable;
import org.careersite.tables.CsvTable.Reference;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.FeedEntry;
import org.careersite.web.section.Figure;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The awards as a section of the site. Those who give them have the pages.
 */
@Component
@Order(2)
class AwardsSection extends RecordSection {

	static final CsvTable<AwardData> TABLE = CsvTable.of("awards", AwardData.class, List.of("slug"),
			new Reference("work", "filmography", "slug"), new Reference("publication", "publications", "slug"));

	private final AwardRepository awards;

	AwardsSection(AwardRepository awards, CurrentCareer career) {
		super(career, RecordType.AWARD, "/awards", "/api/awards", TABLE);
		this.awards = awards;
	}

	@Override
	public boolean inMenu() {
		return !career().awards().isEmpty();
	}

	@Override
	public List<RecordLink> records() {
		return career().bodies().stream().map(RecordLink::of).toList();
	}

	/** A body has no address of its own there: it is a filter of the awards. */
	@Override
	public String apiPath(String slug) {
		return Paths.withQuery(apiPath(), Map.of("body", slug));
	}

	@Override
	public Card card() {
		return Card.of(label(), title(), figures(career().years().awards(), Map.of()));
	}

	/** How many awards of each outcome a list has, leading to these. */
	static List<Figure> figures(AwardTally awards, Map<String, String> filters) {
		return Figure.of(awards, (outcome) -> list(filters, outcome)).toList();
	}

	/** The list of awards with some filters and an outcome. */
	private static String list(Map<String, String> filters, Outcome outcome) {
		Map<String, String> all = new LinkedHashMap<>(filters);
		all.put("outcome", outcome.name());
		return Paths.withQuery("/awards", all);
	}

	@Override
	public Optional<Card> card(String slug) {
		return career().body(slug).map(this::card);
	}

	/** Its figures say how many of the awards were for publications. */
	Card card(AwardBody body) {
		AwardTally tally = Tallies
			.of(career().awards().stream().filter((award) -> award.body().equals(body.slug())).toList());
		return Card.of(label(), body.name(),
				Stream
					.concat(Stream.ofNullable(body.prize()).map((prize) -> new Figure(prize, null)),
							figures(tally, Map.of("body", body.slug())).stream())
					.toList());
	}

	@Override
	public List<TimelineEntry> timeline(List<String> slugs) {
		return AwardData.of(InOrder.of(slugs, this.awards::findBySlugIn, Award::slug))
			.stream()
			.map((award) -> new TimelineEntry(RecordType.AWARD, PartialDate.of(award.year()), YearSpan.of(award.year()),
					AwardJsonLd.links(List.of(award)).get(0), award.what(), description(award), "", null, award))
			.toList();
	}

	/** Outcome, body unless it is the title, and what it was for. */
	private static String description(AwardData award) {
		return Phrases.joinedBy(", ", award.outcomeInWords(), award.named() ? award.body().name() : null,
				forWhat(award));
	}

	private static @Nullable String forWhat(AwardData award) {
		RecordLink object = award.object();
		return (object != null) ? Messages.get(award.inferred() ? "awards.probably-for" : "awards.for", object.title())
				: null;
	}

	@Override
	public Stream<FeedEntry> feedEntries() {
		return this.awards.findAll().stream().map(AwardsSection::feedEntry);
	}

	static FeedEntry feedEntry(Award award) {
		AwardBody body = award.body();
		AwardData line = AwardData.of(award);
		boolean own = award.prize() != null;
		PartialDate date = PartialDate.of(award.year());
		return new FeedEntry(award, Phrases.joinedBy(": ", own ? line.ownPrize() : body.name(), line.ownCategory()),
				Phrases.joined(line.outcomeInWords(), forWhat(line), own ? body.name() : null, date.toString()), date);
	}

	/** Of awards schema.org knows only prizes won, which stand with what won them. */
	@Override
	public Stream<JsonLdNode> jsonLd() {
		return career().bodies().stream().map(AwardJsonLd::body);
	}

	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return Stream.concat(career.bodies().stream().map(AwardsSection::searchEntry),
				this.awards.findAll().stream().map(this::searchEntry));
	}

	private static SearchEntry searchEntry(AwardBody body) {
		return new SearchEntry(body, new Title(body.name(), null)).alsoTitled(body.prize())
			.kind(RecordType.BODY.described(""))
			.says(body.prize());
	}

	private SearchEntry searchEntry(Award award) {
		AwardData line = AwardData.of(award);
		Outcome outcome = award.outcome();
		return new SearchEntry(award, new Title(line.what(), null)).heading(line.titled())
			.kind(line.outcomeInWords())
			.label(outcome.label())
			.label(outcome.counted(1))
			.years(YearSpan.of(award.year()))
			.rank(outcome.ordinal())
			.count(award.count())
			.name(award.body().name())
			.name(award.prize())
			.name((line.object() != null) ? line.object().title() : null)
			.name(award.object().episode())
			.says(said(line))
			.says(Prose.plainLine(award.note()));
	}

	/** An award in a sentence, but for its outcome, which stands beside its title. */
	private static String said(AwardData line) {
		return Phrases.sentence(Stream
			.of(line.named() ? line.body().name() : null, line.ownPrize(), forWhat(line),
					(line.episode() != null) ? Messages.get("record.episode", line.episode()) : null,
					(line.creditedAs() != null) ? Messages.get("record.credited-as", line.creditedAs()) : null)
			.flatMap(Stream::ofNullable)
			.toList());
	}

}
