package org.careersite.site;

import java.util.List;

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

	Frame(PersonRepository persons, Prose prose) {
		this.persons = persons;
		this.prose = prose;
	}

	@ModelAttribute("site")
	Site site() {
		return new Site(this.persons.get().name(), List.of(Section.values()));
	}

	/** What renders the Markdown of the records. */
	@ModelAttribute("prose")
	Prose prose() {
		return this.prose;
	}

	/**
	 * The frame of a page.
	 *
	 * @param name the person's name
	 * @param sections the navigation
	 */
	record Site(String name, List<Section> sections) {

		/** The frame where nobody is known. */
		static final Site NONE = new Site("This site", List.of(Section.values()));

	}

}
