package org.careersite.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
		return words.isEmpty() ? List.of()
				: worded().stream().filter((each) -> each.words.containsAll(words)).map(Worded::page).limit(1).toList();
	}

	/** The pages to which words lead. */
	List<Worded> worded() {
		Set<String> forDownloads = new TreeSet<>(Words.listed("downloads"));
		this.exports.forEach((export) -> Collections.addAll(forDownloads, export.extension(),
				export.label().toLowerCase(Messages.locale())));
		return List.of(new Worded(Words.listed("newest"), SitePage.of("newest", "/filmography")),
				new Worded(Words.listed("cv"), SitePage.of("cv", "/cv")),
				new Worded(forDownloads, SitePage.of("downloads", "/about#downloads")));
	}

	/**
	 * A page to which a search leads.
	 *
	 * @param words leads there if it has no others
	 */
	record Worded(Set<String> words, SitePage page) {
	}

}
