package org.careersite.home;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.metadata.Head;
import org.careersite.metadata.SiteJsonLd;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.PlainPage;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the home page, the career at a glance as a table, and the page about the site.
 */
@Controller
class HomeController {

	private final CurrentCareer career;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final List<CareerSection> sections;

	HomeController(CurrentCareer career, AwardRepository awards, ExhibitionRepository exhibitions,
			List<CareerSection> sections) {
		this.career = career;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.sections = sections;
	}

	@GetMapping("/")
	String home(Model model) {
		HomePage home = this.career.get().derived(HomePage.class, (career) -> HomePage.of(career));
		model.addAttribute("home", home);
		model.addAttribute("head", home.head());
		return "home/home";
	}

	@GetMapping("/glance")
	String glance(Model model) {
		model.addAttribute("glance", GlanceTable.of(this.career.get()));
		model.addAttribute("head", Head.of("/glance", "The career at a glance"));
		return "home/glance";
	}

	@GetMapping("/about")
	String about(Model model) {
		Subject person = this.career.get().subject();
		model.addAttribute("about", new AboutPage(person.sections(), person.updated(), this.awards.countInferred(),
				this.exhibitions.countInferred()));
		model.addAttribute("sections", this.sections);
		model.addAttribute("head", SiteJsonLd.head(person.name(), this.sections));
		return "home/about";
	}

	@Bean
	@Order(9)
	static CareerSection aboutSection() {
		return new PlainPage("/about", "About", true, "How this site knows", "/api/openapi.json");
	}

	@Bean
	@Order(10)
	static CareerSection glanceSection() {
		return new PlainPage("/glance", "The career at a glance", false, "Year by year, as a table", "/api/timeline");
	}

	/**
	 * What the site says of itself.
	 *
	 * @param sections the sections of the source text
	 * @param updated the day on which the facts were last changed, where it is given
	 * @param inferred how many awards are tied to a work by inference
	 * @param inferredShown how many works are tied to an exhibition by inference
	 */
	record AboutPage(List<String> sections, @Nullable LocalDate updated, long inferred, long inferredShown) {

		/** That day in words: {@code 22 November 2026}. */
		public String updatedInWords() {
			return (this.updated != null)
					? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(this.updated) : "";
		}

	}

}
