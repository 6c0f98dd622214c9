package org.careersite.people;

import org.careersite.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the people, and one of them.
 */
@Controller
class PeopleController {

	private final People people;

	PeopleController(People people) {
		this.people = people;
	}

	@GetMapping("/people")
	ModelAndView list(ListQuery query) {
		PeoplePage list = this.people.page(query);
		return query.view("people/list").addObject("list", list).addObject("head", list.head(query));
	}

	@GetMapping("/people/{slug}")
	String person(@PathVariable String slug, Model model) {
		PersonPage person = this.people.person(slug);
		model.addAttribute("person", person);
		model.addAttribute("head", person.head());
		return "people/person";
	}

}
