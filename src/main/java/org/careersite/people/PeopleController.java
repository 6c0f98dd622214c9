package org.careersite.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.Person;
import org.careersite.career.RecordType;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Title;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.people.PersonParts.PersonData;
import org.careersite.people.PersonParts.PersonDetails;
import org.careersite.people.PersonParts.PersonPage;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.Card;
import org.careersite.web.section.Figure;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;

import org.springframework.core.annotation.Order;
import org.springframework.data.web.PagedModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The people as a section of the site: filtered by name, and one of them, as pages and as
 * JSON.
 */
@Controller
@Order(5)
class PeopleController extends RecordSection {

	private final PersonParts parts;

	PeopleController(CurrentCareer career, PersonParts parts) {
		super(career, null, "/people", "/api/people");
		this.parts = parts;
	}

	@GetMapping("/people")
	ModelAndView page(ListQuery query) {
		List<Person> found = find(query);
		ListPage<PersonPage> list = ListPage.of(query, ListPage.read(query, ListPage.SIZE, found, this.parts::pages));
		return query.view("people/list")
			.addObject("list", list)
			.addObject("initials", Initials.of(found, query::onPage))
			.addObject("figures", Figure.results(list.total(), "entries.count"))
			.addObject("head", Head.of(query, list, label(), list.items().stream().map(PersonPage::link).toList()));
	}

	/**
	 * The people and groups whom the source names, by name, with their roles in works.
	 */
	@GetMapping("/api/people")
	@ResponseBody
	PagedModel<PersonData> list(ListQuery query) {
		return query.listing(ListPage.read(query, query.size(), find(query), this.parts::data));
	}

	@GetMapping("/people/{slug}")
	String page(@PathVariable String slug, Model model) {
		Person found = find(slug);
		PersonPage person = this.parts.pages(List.of(found)).get(0);
		model.addAttribute("person", person);
		model.addAttribute("card", personCard(found));
		model.addAttribute("head",
				Head.of(person.link().href(), person.link().title())
					.type("profile")
					.thing(PersonJsonLd.of(person.link(), person.group(), person.knownFor()))
					.thing(ListJsonLd.of(person.link().href() + "#list", person.link().title(), person.parts().size(),
							0, person.parts().stream().map(PersonParts.Part::link).toList())));
		return "people/person";
	}

	/**
	 * One of them, with the role in each work, exhibition and publication.
	 * @param slug the key
	 */
	@GetMapping("/api/people/{slug}")
	@ResponseBody
	PersonDetails details(@PathVariable String slug) {
		return this.parts.details(find(slug));
	}

	private List<Person> find(ListQuery query) {
		String folded = query.folded("q");
		return career().people().stream().filter((person) -> person.folded().contains(folded)).toList();
	}

	private Person find(String slug) {
		return career().person(slug).orElseThrow(() -> new RecordNotFoundException(RecordType.PERSON, slug));
	}

	@Override
	public boolean inMenu() {
		return !career().people().isEmpty();
	}

	@Override
	public List<RecordLink> records() {
		return career().people().stream().map(RecordLink::of).toList();
	}

	@Override
	public Card card() {
		return Card.of(label(), title(), Figure.results(career().people().size(), "entries.count"));
	}

	@Override
	public Optional<Card> card(String slug) {
		return career().person(slug).map(this::personCard);
	}

	private Card personCard(Person person) {
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
		return career.people().stream().map(PeopleController::searchEntry);
	}

	private static SearchEntry searchEntry(Person person) {
		return new SearchEntry(person, new Title(person.name(), null)).kind(Objects.toString(person.knownFor(), ""))
			.says(person.knownFor());
	}

}
