package org.careersite.publications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.Publication;
import org.careersite.career.Publication.Imprint;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.PublicationRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.records.AwardData;
import org.careersite.records.PublicationData;
import org.careersite.tables.CsvTable;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.Export;
import org.careersite.web.section.FeedEntry;
import org.careersite.web.section.Figure;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;
import org.careersite.web.section.TimelineEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The publications as a section of the site.
 */
@Component
@Order(4)
class PublicationsSection extends RecordSection {

	static final CsvTable<PublicationData> TABLE = CsvTable.of("publications", PublicationData.class, List.of("slug"));

	/** BibTeX has no registered type; this is what citation managers look for. */
	static final Export BIBTEX = new Export("bib", "application/x-bibtex");

	/** RIS has none either. */
	static final Export RIS = new Export("ris", "application/x-research-info-systems");

	private final PublicationRepository publications;

	private final AwardRepository awards;

	PublicationsSection(PublicationRepository publications, AwardRepository awards, CurrentCareer career) {
		super(career, RecordType.PUBLICATION, "/publications", "/api/publications", TABLE);
		this.publications = publications;
		this.awards = awards;
	}

	@Override
	public boolean inMenu() {
		return !career().publications().isEmpty();
	}

	@Override
	public List<RecordLink> records() {
		return career().publications()
			.stream()
			.map((each) -> RecordLink.of(each.title(), RecordType.PUBLICATION.path() + each.slug()))
			.toList();
	}

	@Override
	public Card card() {
		return Card.of(label(), title(),
				Figure.results(career().publications().size(), "recordtype.counted.PUBLICATION"));
	}

	@Override
	public Optional<Card> card(String slug) {
		return this.publications.findBySlug(slug)
			.map((publication) -> card(publication, AwardData.of(this.awards.findByPublication(slug))));
	}

	static Card card(Publication publication, List<AwardData> awards) {
		return Card.of(Objects.toString(publication.date(), Messages.get("publications.undated")),
				publication.title().text(),
				Stream
					.concat(Stream.of(publication.kind().label(), publication.part().label())
						.map((text) -> new Figure(text, null)), AwardData.figures(awards))
					.toList());
	}

	@Override
	public List<Export> exports() {
		return List.of(Export.CSV, BIBTEX, RIS);
	}

	@Override
	public List<TimelineEntry> timeline(List<String> slugs) {
		return InOrder.of(slugs, this.publications::findBySlugIn, Publication::slug)
			.stream()
			.map(PublicationData::of)
			.map(PublicationsSection::entry)
			.toList();
	}

	/** A publication, which must have a date. */
	private static TimelineEntry entry(PublicationData publication) {
		PartialDate date = Objects.requireNonNull(publication.date());
		return TimelineEntry.of(
				RecordType.PUBLICATION, date, date.years(), publication.link(), Messages.get("publications.entry",
						publication.kind().label(), publication.part().label().toLowerCase(Messages.locale())),
				null, publication);
	}

	@Override
	public Stream<FeedEntry> feedEntries() {
		return this.publications.findAll().stream().map(PublicationsSection::feedEntry);
	}

	private static FeedEntry feedEntry(Publication publication) {
		return new FeedEntry(publication, publication.title().text(),
				Phrases.joined(publication.kind().label(), publication.part().label(),
						publication.imprint().publisher(), Objects.toString(publication.date(), null)),
				publication.date());
	}

	@Override
	public Stream<JsonLdNode> jsonLd() {
		Map<String, List<AwardData>> awards = AwardJsonLd.byObject(this.awards.findAll());
		return this.publications.findAll()
			.stream()
			.map((publication) -> PublicationJsonLd.of(publication,
					awards.getOrDefault(Paths.of(publication), List.of())));
	}

	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return this.publications.findAll().stream().map(this::searchEntry);
	}

	private SearchEntry searchEntry(Publication publication) {
		Imprint imprint = publication.imprint();
		return new SearchEntry(publication, publication.title()).kind(imprint.kind().label())
			.label(imprint.kind().label())
			.label(imprint.part().label())
			.date(publication.date())
			.name(imprint.publisher())
			.name(imprint.container())
			.says(Prose.plain(publication.summary()))
			.says(Phrases.sentence(List.of(imprint.part().label(), Objects.toString(imprint.publisher(), ""),
					Objects.toString(imprint.container(), ""))))
			.people(publication.contributions());
	}

}
