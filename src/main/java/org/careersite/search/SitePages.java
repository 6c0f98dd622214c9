package org.careersite.search;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Messages;
import org.careersite.search.SearchText.Term;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Export;

import org.springframework.stereotype.Component;

/**
 * Knows the words that lead to a page of the site whatever records they find.
 */
@Component
class SitePages {

	private final List<Export> exports;

	SitePages(List<CareerSection> sections) {
		this.exports = sections.stream().flatMap((section) -> section.exports().stream()).distinct().toList();
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
		if (Words.listed("newest").containsAll(words)) {
			return List.of(SitePage.of("newest", "/filmography"));
		}
		if (Words.listed("cv").containsAll(words)) {
			return List.of(SitePage.of("cv", "/cv"));
		}
		Set<String> forDownloads = new HashSet<>(Words.listed("downloads"));
		this.exports.forEach((export) -> Collections.addAll(forDownloads, export.extension(),
				export.label().toLowerCase(Messages.locale())));
		return forDownloads.containsAll(words) ? List.of(SitePage.of("downloads", "/about#downloads")) : List.of();
	}

}
