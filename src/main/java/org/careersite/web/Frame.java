package org.careersite.web;

import java.util.List;

import org.careersite.career.Person;
import org.careersite.career.PersonRepository;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives each page what its frame shows: whose site it is, and the way to its sections.
 */
@ControllerAdvice
class Frame {

	private final PersonRepository persons;

	private final Prose prose;

	private final Assets assets;

	Frame(PersonRepository persons, Prose prose, Assets assets) {
		this.persons = persons;
		this.prose = prose;
		this.assets = assets;
	}

	@ModelAttribute("site")
	Site site() {
		Person person = this.persons.get();
		return new Site(person.name(), person.summary(), List.of(Section.values()));
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
	record Site(String name, String description, List<Section> sections) {

		/** The frame where nobody is known. */
		static final Site NONE = new Site("This site", "", List.of(Section.values()));

	}

}
