package org.careersite.search;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Messages;
import org.careersite.web.section.Paths;

/**
 * A page of the site that a search leads to: that of a record that it finds or, whatever
 * it finds, that of years, of the newest works, of the CV, or of the downloads.
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

	/** A page that its key in the messages names. */
	static SitePage of(String key, String path) {
		return new SitePage(Messages.get("search." + key), Messages.get("search.page"), path);
	}

	static SitePage of(YearQuery years) {
		return new SitePage(years.toString(), Messages.get(years.isYear() ? "search.year" : "search.years"),
				Paths.years(years));
	}

}
