package org.careersite.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.careersite.career.dates.YearQuery;
import org.careersite.search.SearchText.Term;
import org.careersite.web.section.CareerSection;

import org.springframework.stereotype.Component;

/**
 * Knows the words that lead to a page of the site whatever records they find.
 */
@Component
class SitePages {

	private static final SitePage NEWEST = new SitePage("Newest works", "Page", "/filmography");

	private static final SitePage DOWNLOADS = new SitePage("Downloads", "Page", "/about#downloads");

	private static final Set<String> WORDS_FOR_NEWEST = Set.of("latest", "new", "newest", "recent", "work", "works");

	private final Set<String> wordsForDownloads = new HashSet<>(
			Set.of("data", "dataset", "download", "downloads", "export", "file", "files", "json", "jsonld"));

	SitePages(List<CareerSection> sections) {
		sections.stream()
			.flatMap((section) -> section.exports().stream())
			.flatMap((export) -> Stream.of(export.extension(), export.label().toLowerCase(Locale.ROOT)))
			.forEach(this.wordsForDownloads::add);
	}

	/** The pages that a question asks for, at most one. */
	List<SitePage> of(SearchText question) {
		YearQuery years = question.years();
		if (years != null) {
			return question.asksForYearsAlone() ? List.of(SitePage.of(years)) : List.of();
		}
		List<String> words = question.required().stream().map(Term::whole).toList();
		if (words.isEmpty()) {
			return List.of();
		}
		return WORDS_FOR_NEWEST.containsAll(words) ? List.of(NEWEST)
				: this.wordsForDownloads.containsAll(words) ? List.of(DOWNLOADS) : List.of();
	}

}
