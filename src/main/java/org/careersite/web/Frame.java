package org.careersite.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.RecordLink;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives each page what its frame shows: whose site it is, and the way to its sections.
 */
@ControllerAdvice
class Frame {

	private final CurrentCareer career;

	private final Prose prose;

	private final Assets assets;

	private final SiteSettings settings;

	private final List<CareerSection> menu;

	Frame(CurrentCareer career, Prose prose, Assets assets, SiteSettings settings, List<CareerSection> sections) {
		this.career = career;
		this.prose = prose;
		this.assets = assets;
		this.settings = settings;
		this.menu = sections.stream().filter(CareerSection::inMenu).toList();
	}

	@ModelAttribute("site")
	Site site() {
		Subject person = this.career.get().subject();
		return new Site(Language.current(), person.name(), person.summary(),
				this.menu.stream().map((section) -> new RecordLink(section.label(), section.path())).toList());
	}

	/** The query string, which controllers of lists take as an argument. */
	@ModelAttribute(binding = false)
	ListQuery listQuery(HttpServletRequest request) {
		return new ListQuery(QueryParameters.path(request), QueryParameters.of(request));
	}

	/** What renders the Markdown of the records. */
	@ModelAttribute("prose")
	Prose prose() {
		return this.prose;
	}

	/** The address of the folder of static files. */
	@ModelAttribute("assets")
	String assets() {
		return this.settings.path() + this.assets.folder();
	}

	/**
	 * The frame of a page.
	 *
	 * @param language that of the page
	 * @param name the person's name
	 * @param description who it is, as Markdown
	 * @param sections the navigation
	 */
	record Site(Language language, String name, String description, List<RecordLink> sections) {
	}

}
