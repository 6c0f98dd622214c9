package org.careersite.exhibitions;

import org.careersite.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the exhibitions, and one of them.
 */
@Controller
class ExhibitionsController {

	private final Exhibitions exhibitions;

	private final ExhibitionPages pages;

	ExhibitionsController(Exhibitions exhibitions, ExhibitionPages pages) {
		this.exhibitions = exhibitions;
		this.pages = pages;
	}

	@GetMapping("/exhibitions")
	ModelAndView list(ListQuery query) {
		ExhibitionsPage list = this.exhibitions.page(query);
		return query.view("exhibitions/list").addObject("list", list).addObject("head", list.head(query));
	}

	@GetMapping("/exhibitions/{slug}")
	String exhibition(@PathVariable String slug, Model model) {
		ExhibitionPage exhibition = this.pages.page(slug);
		model.addAttribute("exhibition", exhibition);
		model.addAttribute("description", exhibition.summary());
		model.addAttribute("head", exhibition.head());
		return "exhibitions/exhibition";
	}

}
