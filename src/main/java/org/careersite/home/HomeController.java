package org.careersite.home;

import org.careersite.career.AwardRepository;
import org.careersite.career.PersonRepository;

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

	HomeController(Home home, PersonRepository persons, AwardRepository awards) {
		this.home = home;
		this.persons = persons;
		this.awards = awards;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("home", this.home.page());
		return "home/home";
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("about", new AboutPage(this.persons.get().sections(), this.awards.countInferred()));
		return "home/about";
	}

}
