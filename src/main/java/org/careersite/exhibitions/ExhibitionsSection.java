package org.careersite.exhibitions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.Exhibition;
import org.careersite.career.RecordType;
import org.careersite.career.Showing;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.records.ShowingData;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.Export;
import org.careersite.web.section.FeedEntry;
import org.careersite.web.section.Figure;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;
import org.careersite.web.section.TimelineEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The exhibitions as a section of the site.
 */
@Component
@Order(3)
class ExhibitionsSection extends RecordSection {

	/** See RFC 5545, section 8.1. */
	static final Export CALENDAR = new Export("ics", "text/calendar");

	private final ExhibitionRepository exhibitions;

	ExhibitionsSection(ExhibitionRepository exhibitions, CurrentCareer career) {
		super(career, RecordType.EXHIBITION, "/exhibitions", "/api/exhibitions", ShowingRow.TABLE);
		this.exhibitions = exhibitions;
	}

	@Override
	public boolean inMenu() {
		return !career().exhibitions().isEmpty();
	}

	@Override
	public List<RecordLink> records() {
		return career().exhibitions()
			.stream()
			.map((each) -> RecordLink.of(each.title(), RecordType.EXHIBITION.path() + each.slug()))
			.toList();
	}

	@Override
	public Card card() {
		return Card.of(label(), title(), figures(career().exhibitions().size(), this.exhibitions.countShowings()));
	}

	/** How many exhibitions a list has, and how many showings. */
	static List<Figure> figures(long exhibitions, long showings) {
		return Figure.list(Figure.counted(exhibitions, "recordtype.counted.EXHIBITION", Figure.RESULTS),
				Figure.counted(showings, "exhibitions.showings", Figure.RESULTS));
	}

	@Override
	public Optional<Card> card(String slug) {
		return this.exhibitions.findBySlug(slug).map(ExhibitionsSection::card);
	}

	static Card card(Exhibition exhibition) {
		int showings = exhibition.showings().size();
		return Card.of(Objects.toString(exhibition.years(), Messages.get("exhibitions.undated")),
				exhibition.title().text(), exhibition.partLabel(),
				(showings > 1) ? Messages.get("exhibitions.showings", showings) : null);
	}

	@Override
	public List<Export> exports() {
		return List.of(Export.CSV, CALENDAR);
	}

	@Override
	public List<TimelineEntry> timeline(List<String> slugs) {
		return InOrder.of(slugs, this.exhibitions::findShowings, Showing::slug)
			.stream()
			.map(ExhibitionsSection::entry)
			.toList();
	}

	/** A showing, which must have a date. */
	private static TimelineEntry entry(Showing showing) {
		String place = showing.place().toString();
		return TimelineEntry.of(RecordType.EXHIBITION, Objects.requireNonNull(showing.begins()),
				Objects.requireNonNull(showing.years()), RecordLink.of(showing.exhibition()),
				showing.details().planned() ? Messages.get("exhibitions.entry.planned", place)
						: showing.details().permanent() ? Messages.get("exhibitions.entry.permanent", place) : place,
				place, ShowingData.of(showing));
	}

	@Override
	public Stream<FeedEntry> feedEntries() {
		return this.exhibitions.findAll().stream().map(ExhibitionsSection::feedEntry);
	}

	/** With the place where it was seen last, or else the first that is known of. */
	static FeedEntry feedEntry(Exhibition exhibition) {
		List<Showing> dated = exhibition.showings()
			.stream()
			.filter((showing) -> !showing.details().planned() && showing.begins() != null)
			.sorted(Comparator.comparing(ExhibitionsSection::firstDay))
			.toList();
		Showing shown = dated.isEmpty() ? exhibition.showings().get(0) : dated.get(dated.size() - 1);
		return new FeedEntry(exhibition, exhibition.title().text(),
				Phrases.joined(exhibition.partLabel(), shown.place().toString(), shown.dates(),
						shown.details().planned() ? Messages.get("showings.planned") : null),
				dated.isEmpty() ? null : firstDay(dated.get(0)), dated.isEmpty() ? null : firstDay(shown));
	}

	private static LocalDate firstDay(Showing showing) {
		return Objects.requireNonNull(showing.begins()).firstDay();
	}

	@Override
	public Stream<JsonLdNode> jsonLd() {
		return this.exhibitions.findAll().stream().map(ExhibitionJsonLd::of);
	}

	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return this.exhibitions.findAll().stream().map(this::searchEntry);
	}

	private SearchEntry searchEntry(Exhibition exhibition) {
		SearchEntry entry = new SearchEntry(exhibition, exhibition.title()).kind(exhibition.partLabel())
			.label(exhibition.partLabel())
			.years(exhibition.years())
			.says(Prose.plain(exhibition.summary()));
		exhibition.works().forEach((shown) -> entry.name(shown.work().title().text()));
		exhibition.showings()
			.forEach((showing) -> entry.name(showing.place().toString())
				.says(showing.place() + ".")
				.says(Prose.plainLine(showing.details().note())));
		return entry.people(exhibition.contributions());
	}

}
