package org.careersite.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.Person;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Title;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.web.section.Card;
import org.careersite.web.section.Figure;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The people as a section of the site.
 */
@Component
@Order(5)
class PeopleSection extends RecordSection {

	PeopleSection(CurrentCareer career) {
		super(career, null, "/people", "/api/people");
	}

	@Override
	public List<RecordLink> records() {
		return career().people().stream().map(RecordLink::of).toList();
	}

	@Override
	public Card card() {
		return Card.of(label(), title(), figures(career().people().size()));
	}

	/** How many people a list has. */
	static List<Figure> figures(long people) {
		return Figure.list(Figure.counted(people, "entries.count", Figure.RESULTS));
	}

	@Override
	public Optional<Card> card(String slug) {
		return career().person(slug).map(this::card);
	}

	/** What the card of one of them says. */
	Card card(Person person) {
		return Card.of(label(), person.name(), person.knownFor());
	}

	@Override
	public Stream<JsonLdNode> jsonLd() {
		return career().people()
			.stream()
			.map((person) -> PersonJsonLd.of(RecordLink.of(person), person.group(), person.knownFor()));
	}

	/**
	 * Somebody is found by the name alone: who asks for a name and more asks for the
	 * record that ties both.
	 */
	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return career.people().stream().map(PeopleSection::searchEntry);
	}

	private static SearchEntry searchEntry(Person person) {
		return new SearchEntry(person, new Title(person.name(), null)).kind(Objects.toString(person.knownFor(), ""))
			.says(person.knownFor());
	}

}
