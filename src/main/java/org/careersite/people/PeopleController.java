package org.careersite.people;

import java.util.List;

import org.careersite.career.Person;
import org.careersite.career.RecordType;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.people.PersonParts.PersonData;
import org.careersite.people.PersonParts.PersonDetails;
import org.careersite.people.PersonParts.PersonPage;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.RecordNotFoundException;

import org.springframework.data.web.PagedModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The people, filtered by name, and one of them, as pages and as JSON.
 */
@Controller
class PeopleController {

	private final CurrentCareer career;

	private final PersonParts parts;

	private final PeopleSection section;

	PeopleController(CurrentCareer career, PersonParts parts, PeopleSection section) {
		this.career = career;
		this.parts = parts;
		this.section = section;
	}

	@GetMapping("/people")
	ModelAndView page(ListQuery query) {
		List<Person> found = find(query);
		ListPage<PersonPage> list = ListPage.of(query, ListPage.read(query, ListPage.SIZE, found, this.parts::pages));
		return query.view("people/list")
			.addObject("list", list)
			.addObject("initials", Initials.of(found, query::onPage))
			.addObject("figures", PeopleSection.figures(list.total()))
			.addObject("head", Head.of(query, list, Messages.get("section.people"),
					list.items().stream().map(PersonPage::link).toList()));
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
		model.addAttribute("card", this.section.card(found));
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
		return this.career.get().people().stream().filter((person) -> person.folded().contains(folded)).toList();
	}

	private Person find(String slug) {
		return this.career.get().person(slug).orElseThrow(() -> new RecordNotFoundException(RecordType.PERSON, slug));
	}

}
