package org.careersite.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.careersite.career.YearQuery;
import org.careersite.search.SearchText.Term;
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

	private static final SitePage NEWEST = new SitePage("Newest works", "Page", "/filmography");

	private static final SitePage DOWNLOADS = new SitePage("Downloads", "Page", "/about#downloads");

	private static final Set<String> WORDS_FOR_NEWEST = Set.of("latest", "new", "newest", "recent", "work", "works");

	private static final Set<String> WORDS_FOR_DOWNLOADS = Set.of("bibtex", "csv", "data", "dataset", "download",
			"downloads", "export", "file", "files", "ics", "json", "jsonld", "ris");

	static SitePage of(Hit hit) {
		String what = hit.type().described(hit.kind());
		return new SitePage(hit.title(), (hit.years() != null) ? what + " · " + hit.years() : what, hit.url());
	}

	/** The pages that a question asks for, at most one. */
	static Stream<SitePage> of(SearchText question) {
		YearQuery years = question.years();
		if (years != null) {
			return question.asksForYearsAlone() ? Stream.of(of(years)) : Stream.empty();
		}
		List<String> words = question.required().stream().map(Term::whole).toList();
		if (words.isEmpty()) {
			return Stream.empty();
		}
		return WORDS_FOR_NEWEST.containsAll(words) ? Stream.of(NEWEST)
				: WORDS_FOR_DOWNLOADS.containsAll(words) ? Stream.of(DOWNLOADS) : Stream.empty();
	}

	private static SitePage of(YearQuery years) {
		return new SitePage(years.toString(), years.isYear() ? "Year" : "Years", Paths.years(years));
	}

}
