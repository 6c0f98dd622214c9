package org.careersite.home;

import org.careersite.career.AwardRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.opendata.SiteJsonLd;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the home page, and the page about the site.
 */
@Controller
class HomeController {

	private final Home home;

	private final PersonRepository persons;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	HomeController(Home home, PersonRepository persons, AwardRepository awards, ExhibitionRepository exhibitions) {
		this.home = home;
		this.persons = persons;
		this.awards = awards;
		this.exhibitions = exhibitions;
	}

	@GetMapping("/")
	String home(Model model) {
		HomePage home = this.home.page();
		model.addAttribute("home", home);
		model.addAttribute("head", home.head());
		return "home/home";
	}

	@GetMapping("/about")
	String about(Model model) {
		Person person = this.persons.get();
		model.addAttribute("about", new AboutPage(person.sections(), person.updated(), this.awards.countInferred(),
				this.exhibitions.countInferred()));
		model.addAttribute("head", SiteJsonLd.head(person.name()));
		return "home/about";
	}

}
