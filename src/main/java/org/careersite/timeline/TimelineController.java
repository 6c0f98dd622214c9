package org.careersite.timeline;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.timeline.Years.YearData;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.YearStrip;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Paths;

import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The timeline, all years, and single years and decades, as pages, as JSON and as CSV.
 */
@Controller
class TimelineController {

	private final Timeline timeline;

	private final Years years;

	private final SiteSettings settings;

	TimelineController(Timeline timeline, Years years, SiteSettings settings) {
		this.timeline = timeline;
		this.years = years;
		this.settings = settings;
	}

	@GetMapping("/timeline")
	ModelAndView timeline(ListQuery query) {
		TimelinePage timeline = this.timeline.page(query);
		return query.view("timeline/timeline")
			.addObject("timeline", timeline)
			.addObject("figures", Figure.results(timeline.pager().total(), "entries.count"))
			.addObject("head", Head.of(query.onPage(timeline.pager().number() - 1), Messages.get("section.timeline")));
	}

	@GetMapping("/timeline.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return TimelineSection.TABLE.download(this.timeline.all(query), this.settings::address);
	}

	/**
	 * The whole life on one line. Each record stands at the date it began, the earliest
	 * first unless asked otherwise; events whose date is not known come last.
	 */
	@GetMapping("/api/timeline")
	@ResponseBody
	PagedModel<EntryData> list(ListQuery query) {
		return this.timeline.listing(query);
	}

	/**
	 * What one year held, across everything. A work counts in each year that the source
	 * gives it, which need not be the whole run of a series; a showing counts in each
	 * year it was open. A year that held nothing has empty lists.
	 * @param year a year from 1 to 9999
	 */
	@GetMapping("/api/years/{year:[1-9]\\d{0,3}}")
	@ResponseBody
	YearData data(@PathVariable int year) {
		return this.years.data(year);
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
			.addObject("head", Head.of("/years", Messages.get("section.years")));
	}

	@GetMapping("/years/{year:[1-9]\\d{0,3}}")
	ModelAndView year(@PathVariable int year) {
		return span(YearQuery.of(year));
	}

	/** A decade is written as its first year, which ends in 0, and an s. */
	@GetMapping("/decades/{start:0|[1-9]\\d{0,2}0}s")
	ModelAndView decade(@PathVariable int start) {
		return span(YearQuery.decade(start));
	}

	private ModelAndView span(YearQuery years) {
		SpanPage span = this.years.page(years);
		return new ModelAndView("timeline/span").addObject("span", span).addObject("head", span.head());
	}

}
