package org.careersite.search;

import org.careersite.career.dates.YearQuery;
import org.careersite.web.section.Paths;

/**
 * A page of the site that a search leads to: that of a record that it finds or, whatever
 * it finds, that of years, of the newest works, or of the downloads.
 *
 * @param title what it is called
 * @param description what it is, in a word
 * @param path its address on the site
 */
record SitePage(String title, String description, String path) {

	static SitePage of(Hit hit) {
		String what = hit.type().described(hit.kind());
		return new SitePage(hit.title(), (hit.years() != null) ? what + " · " + hit.years() : what, hit.url());
	}

	static SitePage of(YearQuery years) {
		return new SitePage(years.toString(), years.isYear() ? "Year" : "Years", Paths.years(years));
	}

}
