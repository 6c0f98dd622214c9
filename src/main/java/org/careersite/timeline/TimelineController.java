package org.careersite.timeline;

import org.careersite.career.YearQuery;
import org.careersite.metadata.Head;
import org.careersite.web.ListQuery;
import org.careersite.web.YearStrip;
import org.careersite.web.section.Paths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the timeline, all years, and single years and decades.
 */
@Controller
class TimelineController {

	private final Timeline timeline;

	private final Years years;

	TimelineController(Timeline timeline, Years years) {
		this.timeline = timeline;
		this.years = years;
	}

	@GetMapping("/timeline")
	ModelAndView timeline(ListQuery query) {
		TimelinePage timeline = this.timeline.page(query);
		return query.view("timeline/timeline").addObject("timeline", timeline).addObject("head", timeline.head(query));
	}

	/** All years; with a query for years, their page. */
	@GetMapping("/years")
	ModelAndView years(ListQuery query) {
		YearQuery asked = query.years("years");
		if (query.values().containsKey("years")) {
			return new ModelAndView("redirect:" + Paths.years(asked));
		}
		return query.view("timeline/years")
			.addObject("years", YearStrip.of(this.years.counts()))
			.addObject("head", Head.of("/years", "Years"));
	}

	@GetMapping("/years/{year:[1-9]\\d{0,3}}")
	String year(@PathVariable int year, Model model) {
		SpanPage span = this.years.year(year);
		model.addAttribute("span", span);
		model.addAttribute("head", span.head(Paths.year(year)));
		return "timeline/span";
	}

	/** A decade is written as its first year, which ends in 0, and an s. */
	@GetMapping("/decades/{start:0|[1-9]\\d{0,2}0}s")
	String decade(@PathVariable int start, Model model) {
		SpanPage span = this.years.decade(start);
		model.addAttribute("span", span);
		model.addAttribute("head", span.head(Paths.decade(start)));
		return "timeline/span";
	}

}
