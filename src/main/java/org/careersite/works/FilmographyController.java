package org.careersite.works;

import org.careersite.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the filmography, and one work.
 */
@Controller
class FilmographyController {

	private final Filmography filmography;

	private final WorkPages works;

	FilmographyController(Filmography filmography, WorkPages works) {
		this.filmography = filmography;
		this.works = works;
	}

	@GetMapping("/filmography")
	ModelAndView list(ListQuery query) {
		FilmographyPage list = this.filmography.page(query);
		return query.view("filmography/list")
			.addObject("list", list)
			.addObject("medium", list.screen() ? "SCREEN" : null)
			.addObject("head", list.head(query));
	}

	@GetMapping("/filmography/{slug}")
	String work(@PathVariable String slug, Model model) {
		WorkPage work = this.works.page(slug);
		model.addAttribute("work", work);
		model.addAttribute("description", work.summary());
		model.addAttribute("head", work.head());
		return "filmography/work";
	}

}
