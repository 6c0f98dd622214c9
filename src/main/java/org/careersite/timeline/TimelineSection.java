package org.careersite.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.LifeEvent;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.LifeEventRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Title;
import org.careersite.metadata.Field;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.records.ContributionData;
import org.careersite.tables.CsvTable;
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

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The timeline as a section of the site. The events of the life stand there.
 */
@Component
@Order(7)
class TimelineSection extends RecordSection {

	static final CsvTable<EntryData> TABLE = CsvTable.of("timeline", EntryData.class, List.of())
		.allowing("lane", RecordType.LANES.stream().map(RecordType::lane).toList());

	private final LifeEventRepository events;

	TimelineSection(LifeEventRepository events, CurrentCareer career) {
		super(career, RecordType.EVENT, "/timeline", "/api/timeline", TABLE);
		this.events = events;
	}

	@Override
	public Card card() {
		return Card.of(label(), title(),
				Figure.results(career().timeline().size() + career().undatedEvents().size(), "entries.count"));
	}

	@Override
	public String path(String years) {
		return path() + "?lane=LIFE&years=" + years;
	}

	@Override
	public List<TimelineEntry> timeline(List<String> slugs) {
		return InOrder.of(slugs, this.events::findBySlugIn, LifeEvent::slug).stream().map(this::entry).toList();
	}

	private TimelineEntry entry(LifeEvent event) {
		PartialDate date = event.date();
		String title = Prose.plainLine(event.title());
		return new TimelineEntry(RecordType.EVENT, date, (date != null) ? date.years() : null,
				new RecordLink(title, Paths.of(event, career())), title,
				(event.text() != null) ? Prose.plain(event.text()) : null, event.theme().label(), event.place(), event);
	}

	@Override
	public Stream<FeedEntry> feedEntries() {
		return this.events.findAll().stream().map(this::feedEntry);
	}

	private FeedEntry feedEntry(LifeEvent event) {
		return new FeedEntry(event, Prose.plainLine(event.title()),
				Phrases.joined(Prose.plain(event.text()), event.place(), Objects.toString(event.date(), null)),
				event.date())
			.shownAt(Paths.of(event, career()));
	}

	@Override
	public Stream<JsonLdNode> jsonLd() {
		return this.events.findAll().stream().map(this::jsonLd);
	}

	private JsonLdNode jsonLd(LifeEvent event) {
		JsonLdNode node = JsonLdNode.of("Event")
			.id(Paths.of(event))
			.with("name", Prose.plainLine(event.title()))
			.with("description", Prose.plain(event.text()))
			.with("startDate", (event.date() != null) ? event.date().iso() : null)
			.with("location", (event.place() != null) ? JsonLdNode.of("Place").with("name", event.place()) : null);
		event.works().forEach((work) -> node.with("about", JsonLdNode.at(Paths.id(work))));
		event.exhibitions().forEach((each) -> node.with("about", JsonLdNode.at(Paths.id(each))));
		event.publications().forEach((each) -> node.with("about", JsonLdNode.at(Paths.id(each))));
		return PersonJsonLd.add(node, Field.LIFE, ContributionData.of(event.contributions()));
	}

	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return this.events.findAll().stream().map((event) -> searchEntry(event, career));
	}

	private static SearchEntry searchEntry(LifeEvent event, CareerSnapshot career) {
		SearchEntry entry = new SearchEntry(RecordType.EVENT, event.slug(),
				new Title(Prose.plainLine(event.title()), null), Paths.of(event, career))
			.kind(event.theme().label())
			.label(event.theme().label())
			.date(event.date())
			.name(event.place())
			.says(Prose.plain(event.text()))
			.says(event.place());
		event.works().forEach((work) -> entry.name(work.title().text()));
		event.exhibitions().forEach((exhibition) -> entry.name(exhibition.title().text()));
		event.publications().forEach((publication) -> entry.name(publication.title().text()));
		return entry.people(event.contributions());
	}

}
