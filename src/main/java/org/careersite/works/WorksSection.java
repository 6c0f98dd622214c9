package org.careersite.works;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.WorkRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.records.AwardData;
import org.careersite.records.WorkData;
import org.careersite.tables.CsvTable;
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

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The filmography as a section of the site.
 */
@Component
@Order(1)
class WorksSection extends RecordSection {

	static final CsvTable<WorkData> TABLE = CsvTable.of("filmography", WorkData.class, List.of("slug"));

	private final WorkRepository works;

	private final AwardRepository awards;

	WorksSection(WorkRepository works, AwardRepository awards, CurrentCareer career) {
		super(career, RecordType.WORK, "/filmography", "/api/works", TABLE);
		this.works = works;
		this.awards = awards;
	}

	@Override
	public boolean inMenu() {
		return !career().works().isEmpty();
	}

	@Override
	public List<RecordLink> records() {
		return career().works().stream().map(RecordLink::of).toList();
	}

	@Override
	public Card card() {
		return Card.of(label(), title(), figures(career()));
	}

	/** How many works there are, those for the screen apart if these lead. */
	static List<Figure> figures(CareerSnapshot career) {
		long screen = career.screenWorks();
		return (screen == 0) ? Figure.results(career.works().size(), "recordtype.counted.WORK")
				: Figure.list(Figure.counted(screen, "home.line.works", Figure.RESULTS),
						Figure.counted(career.works().size() - screen, "works.card.others", null));
	}

	@Override
	public Optional<Card> card(String slug) {
		return this.works.findBySlug(slug).map((work) -> card(work, AwardData.of(this.awards.findByWork(slug))));
	}

	static Card card(Work work, List<AwardData> awards) {
		String list = RecordType.WORK.path();
		Figure kind = new Figure(work.kind().label(), "/filmography?kind=" + work.kind().name());
		Figure creator = work.creator() ? new Figure(Messages.get("works.card.creator"), "#credits-head") : null;
		return Card.of(Objects.toString(work.years(), Messages.get("filmography.work.undated")), work.title().text(),
				Stream.concat(Figure.list(kind, creator).stream(), AwardData.figures(awards)).toList());
	}

	@Override
	public List<TimelineEntry> timeline(List<String> slugs) {
		List<Work> works = InOrder.of(slugs, this.works::findBySlugIn, Work::slug);
		return WorkData.of(works, career()).stream().map(WorksSection::entry).toList();
	}

	private static TimelineEntry entry(WorkData work) {
		YearSpan years = Objects.requireNonNull(work.years());
		String detail = Phrases.joinedBy(", ", work.kind().label(),
				work.creator() ? Messages.get("works.timeline.creator") : null,
				years.isLong() ? years.toString() : null,
				work.yearsInferred() ? Messages.get("works.date-inferred") : null);
		return TimelineEntry.of(RecordType.WORK, Objects.requireNonNull(work.date()), years, work.link(), detail, null,
				work);
	}

	@Override
	public Stream<FeedEntry> feedEntries() {
		return this.works.findAll().stream().map(WorksSection::feedEntry);
	}

	static FeedEntry feedEntry(Work work) {
		return new FeedEntry(work, work.title().text(),
				Phrases.joined(work.kind().label(), work.creator() ? Messages.get("works.card.creator") : null,
						Objects.toString(work.years(), null),
						work.yearsInferred() ? Messages.get("works.date-inferred") : null),
				work.date());
	}

	@Override
	public Stream<JsonLdNode> jsonLd() {
		Map<String, List<AwardData>> awards = AwardJsonLd.byObject(this.awards.findAll());
		return this.works.findAll()
			.stream()
			.map((work) -> WorkMetadata.jsonLd(work, awards.getOrDefault(Paths.of(work), List.of())));
	}

	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return this.works.findAll().stream().map(WorkMetadata::searchEntry);
	}

}
