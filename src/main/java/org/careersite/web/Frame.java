package org.careersite.web;

import java.util.List;

import org.careersite.career.Subject;
import org.careersite.career.SubjectRepository;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.RecordLink;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives each page what its frame shows: whose site it is, and the way to its sections.
 */
@ControllerAdvice
class Frame {

	private final SubjectRepository subjects;

	private final Prose prose;

	private final Assets assets;

	private final List<RecordLink> menu;

	Frame(SubjectRepository subjects, Prose prose, Assets assets, List<CareerSection> sections) {
		this.subjects = subjects;
		this.prose = prose;
		this.assets = assets;
		this.menu = sections.stream()
			.filter(CareerSection::inMenu)
			.map((section) -> new RecordLink(section.label(), null, section.path(), false))
			.toList();
	}

	@ModelAttribute("site")
	Site site() {
		Subject person = this.subjects.get();
		return new Site(person.name(), person.summary(), this.menu);
	}

	/** The frame where nobody is known. */
	Site siteOfNobody() {
		return new Site("This site", "", this.menu);
	}

	/** What renders the Markdown of the records. */
	@ModelAttribute("prose")
	Prose prose() {
		return this.prose;
	}

	/** The address of the folder of static files. */
	@ModelAttribute("assets")
	String assets() {
		return this.assets.folder();
	}

	/**
	 * The frame of a page.
	 *
	 * @param name the person's name
	 * @param description who it is, as Markdown
	 * @param sections the navigation
	 */
	record Site(String name, String description, List<RecordLink> sections) {
	}

}
