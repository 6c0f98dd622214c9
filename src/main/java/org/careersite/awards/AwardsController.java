package org.careersite.awards;

import org.careersite.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the awards, and one awarding body.
 */
@Controller
class AwardsController {

	private final Awards awards;

	private final BodyPages bodies;

	AwardsController(Awards awards, BodyPages bodies) {
		this.awards = awards;
		this.bodies = bodies;
	}

	@GetMapping("/awards")
	ModelAndView list(ListQuery query) {
		AwardsPage list = this.awards.page(query);
		return query.view("awards/list").addObject("list", list).addObject("head", list.head(query));
	}

	@GetMapping("/awards/{slug}")
	String body(@PathVariable String slug, Model model) {
		BodyPage body = this.bodies.page(slug);
		model.addAttribute("body", body);
		model.addAttribute("head", body.head());
		return "awards/body";
	}

}
