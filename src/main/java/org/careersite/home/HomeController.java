package org.careersite.home;

import org.careersite.career.AwardRepository;
import org.careersite.career.CurrentCareer;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Subject;
import org.careersite.metadata.SiteJsonLd;
import org.careersite.web.Prose;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the home page, the career at a glance as a table, and the page about the site.
 */
@Controller
class HomeController {

	private final CurrentCareer career;

	private final Prose prose;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	HomeController(CurrentCareer career, Prose prose, AwardRepository awards, ExhibitionRepository exhibitions) {
		this.career = career;
		this.prose = prose;
		this.awards = awards;
		this.exhibitions = exhibitions;
	}

	@GetMapping("/")
	String home(Model model) {
		HomePage home = this.career.get().derived(HomePage.class, (career) -> HomePage.of(career, this.prose));
		model.addAttribute("home", home);
		model.addAttribute("head", home.head());
		return "home/home";
	}

	@GetMapping("/glance")
	String glance(Model model) {
		model.addAttribute("glance", GlanceTable.of(this.career.get(), this.prose));
		return "home/glance";
	}

	@GetMapping("/about")
	String about(Model model) {
		Subject person = this.career.get().subject();
		model.addAttribute("about", new AboutPage(person.sections(), person.updated(), this.awards.countInferred(),
				this.exhibitions.countInferred()));
		model.addAttribute("head", SiteJsonLd.head(person.name()));
		return "home/about";
	}

}
