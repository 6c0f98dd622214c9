package org.careersite.search;

import org.careersite.career.YearQuery;
import org.careersite.metadata.Head;
import org.careersite.web.ListQuery;
import org.careersite.web.section.Paths;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what a search finds; {@link SearchApi} tells it to programs.
 */
@Controller
class SearchController {

	private final SearchPages pages;

	SearchController(SearchPages pages) {
		this.pages = pages;
	}

	/** What was found; of years alone, their page, unless a record is called so. */
	@GetMapping("/search")
	ModelAndView search(ListQuery query) {
		SearchText question = SearchText.of(query.text("q"));
		YearQuery years = question.years();
		if (years != null && question.asksForYearsAlone() && !this.pages.isTitle(question)) {
			return new ModelAndView("redirect:" + Paths.years(years));
		}
		SearchPage found = this.pages.page(question, query);
		return query.view("search/search")
			.addObject("found", found)
			.addObject("asked", found.asked())
			.addObject("head", Head.of("/search", "Search"));
	}

}
