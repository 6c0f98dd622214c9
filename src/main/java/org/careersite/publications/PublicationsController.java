package org.careersite.publications;

import org.careersite.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the publications, and one of them.
 */
@Controller
class PublicationsController {

	private final Publications publications;

	private final PublicationPages pages;

	PublicationsController(Publications publications, PublicationPages pages) {
		this.publications = publications;
		this.pages = pages;
	}

	@GetMapping("/publications")
	ModelAndView list(ListQuery query) {
		PublicationsPage list = this.publications.page(query);
		return query.view("publications/list").addObject("list", list).addObject("head", list.head(query));
	}

	@GetMapping("/publications/{slug}")
	String publication(@PathVariable String slug, Model model) {
		PublicationPage publication = this.pages.page(slug);
		model.addAttribute("publication", publication);
		model.addAttribute("description", publication.summary());
		model.addAttribute("head", publication.head());
		return "publications/publication";
	}

}
