package org.careersite.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.careersite.career.YearQuery;
import org.careersite.site.Paths;
import org.careersite.site.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Suggests titles for what has been typed so far, in the form that browsers read too; see
 * https://github.com/dewitt/opensearch, extension "Suggestions".
 */
@Component
class Suggestions {

	/** So many at most. */
	private static final int MOST = 8;

	/** So many hits are looked at, as prizes of one name may come in a row. */
	private static final int LOOKED_AT = 40;

	private final Search search;

	private final SiteSettings settings;

	Suggestions(Search search, SiteSettings settings) {
		this.search = search;
		this.settings = settings;
	}

	/**
	 * The text, to the letter, by which a browser knows the answer for its own; then
	 * lists of the same length: titles, what each is, and the addresses of their pages.
	 * No title comes twice.
	 */
	List<Object> of(String text, Question question) {
		List<String> titles = new ArrayList<>();
		List<String> descriptions = new ArrayList<>();
		List<String> addresses = new ArrayList<>();
		for (Suggestion suggestion : find(question)) {
			titles.add(suggestion.title());
			descriptions.add(suggestion.description());
			addresses.add(this.settings.address(suggestion.path()));
		}
		return List.of(text, titles, descriptions, addresses);
	}

	private List<Suggestion> find(Question question) {
		YearQuery years = question.years();
		if (years != null && question.asksForYearsAlone()) {
			return List.of(new Suggestion(years.toString(), years.isYear() ? "Year" : "Years", Paths.years(years)));
		}
		Set<String> titles = new HashSet<>();
		return this.search.find(question, null, 0, LOOKED_AT)
			.hits()
			.stream()
			.filter((hit) -> titles.add(hit.title()))
			.limit(MOST)
			.map(Suggestion::of)
			.toList();
	}

	/**
	 * A page that may be what is being typed.
	 */
	private record Suggestion(String title, String description, String path) {

		static Suggestion of(Hit hit) {
			return new Suggestion(hit.title(), description(hit.type(), hit.years()), hit.url());
		}

		private static String description(HitType type, @Nullable String years) {
			String name = StringUtils.capitalize(type.one());
			return (years != null) ? name + " · " + years : name;
		}

	}

}
