package org.careersite.home;

import java.time.LocalDate;
import java.util.List;

import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.WorkRepository;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.metadata.SiteJsonLd;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Phrases;
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

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final List<CareerSection> sections;

	HomeController(CurrentCareer career, WorkRepository works, AwardRepository awards, ExhibitionRepository exhibitions,
			List<CareerSection> sections) {
		this.career = career;
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.sections = sections;
	}

	@GetMapping("/")
	String home(Model model) {
		CareerSnapshot career = this.career.get();
		HomePage home = career.derived(HomePage.class, HomePage::of);
		model.addAttribute("home", home);
		model.addAttribute("knownFor",
				KnownFor.of(InOrder.of(home.featured(), this.works::findBySlugIn, Work::slug), career));
		model.addAttribute("head", home.head());
		return "home/home";
	}

	@GetMapping("/glance")
	String glance(Model model) {
		CareerSnapshot career = this.career.get();
		model.addAttribute("chart", career.derived(GlanceChart.class, GlanceChart::of));
		model.addAttribute("glance", GlanceTable.of(career));
		model.addAttribute("head", Head.of("/glance", Messages.get("section.glance.title")));
		return "home/glance";
	}

	@GetMapping("/about")
	String about(Model model) {
		CareerSnapshot career = this.career.get();
		Subject person = career.subject();
		LocalDate updated = person.updated();
		model.addAttribute("subject", person);
		model.addAttribute("method", person.site().about());
		model.addAttribute("records", records(career));
		model.addAttribute("updated", (updated != null) ? PartialDate.parse(updated.toString()) : null);
		model.addAttribute("inferred", this.awards.countInferred());
		model.addAttribute("inferredShown", this.exhibitions.countInferred());
		List<CareerSection> sections = this.sections.stream().filter(CareerSection::inMenu).toList();
		model.addAttribute("sections", sections);
		model.addAttribute("head", SiteJsonLd.head(person, sections));
		return "home/about";
	}

	/** How many there are of each type of which there are any, in words. */
	private static String records(CareerSnapshot career) {
		long events = career.byYear(RecordType.EVENT).size() + career.undatedEvents().size();
		return Phrases.joinedBy(", ", counted(RecordType.WORK, career.works().size()),
				counted(RecordType.AWARD, career.awards().stream().mapToLong(AwardSummary::count).sum()),
				counted(RecordType.EXHIBITION, career.exhibitions().size()),
				counted(RecordType.PUBLICATION, career.publications().size()),
				counted(RecordType.PERSON, career.people().size()), counted(RecordType.EVENT, events));
	}

	private static @Nullable String counted(RecordType type, long number) {
		return (number > 0) ? type.counted(number) : null;
	}

	@Bean
	@Order(9)
	static CareerSection aboutSection() {
		return new PlainPage("/about", true, true, "/api/openapi.json");
	}

	@Bean
	@Order(10)
	static CareerSection glanceSection() {
		return new PlainPage("/glance", false, true, "/api/timeline");
	}

}
