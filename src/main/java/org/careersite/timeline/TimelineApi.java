package org.careersite.timeline;

import org.careersite.web.ListQuery;
import org.careersite.web.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs what the timeline and the years hold.
 */
@RestController
class TimelineApi {

	private final Timeline timeline;

	private final Years years;

	TimelineApi(Timeline timeline, Years years) {
		this.timeline = timeline;
		this.years = years;
	}

	/**
	 * The whole life on one line. Each record stands at the date it began, the earliest
	 * first; events whose date is not known come last.
	 */
	@GetMapping("/api/timeline")
	Listing<EntryData> timeline(ListQuery query) {
		return this.timeline.listing(query);
	}

	/**
	 * What one year held, across everything. A work counts in each year that the source
	 * gives it, which need not be the whole run of a series; a showing counts in each
	 * year it was open. A year that held nothing has empty lists.
	 * @param year a year from 1 to 9999
	 */
	@GetMapping("/api/years/{year:[1-9]\\d{0,3}}")
	YearData year(@PathVariable int year) {
		return this.years.data(year);
	}

}
