package org.careersite.biography;

import org.careersite.career.ChapterRepository;
import org.careersite.career.PersonRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the biography.
 */
@Controller
class BiographyController {

	private final PersonRepository persons;

	private final ChapterRepository chapters;

	BiographyController(PersonRepository persons, ChapterRepository chapters) {
		this.persons = persons;
		this.chapters = chapters;
	}

	@GetMapping("/biography")
	String biography(Model model) {
		model.addAttribute("biography", BiographyPage.of(this.persons.get(), this.chapters.findAll()));
		return "biography/biography";
	}

}
