package org.careersite.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.careersite.web.SiteSettings;

import org.springframework.stereotype.Component;

/**
 * Suggests titles for what has been typed so far, in the form that browsers read too; see
 * https://github.com/dewitt/opensearch, extension "Suggestions".
 */
@Component
class Suggestions {

	/** So many at most. */
	private static final int MOST = 8;

	/** So many of one title: prizes of one name may come in a row. */
	private static final int MOST_OF_A_TITLE = 4;

	/** So many hits are looked at. */
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
	 * Records of one title are told apart by what they are; none comes twice.
	 */
	List<Object> of(String text, SearchText question) {
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

	private List<Suggestion> find(SearchText question) {
		Map<String, Integer> titles = new HashMap<>();
		Set<String> seen = new HashSet<>();
		Stream<Suggestion> records = this.search.find(question, null, 0, LOOKED_AT)
			.hits()
			.stream()
			.map(Suggestion::of)
			.filter((each) -> seen.add(each.title + "\n" + each.description))
			.filter((each) -> titles.merge(each.title, 1, Integer::sum) <= MOST_OF_A_TITLE);
		return Stream.concat(SitePage.of(question).map(Suggestion::of), records).limit(MOST).toList();
	}

	/**
	 * A page that may be what is being typed.
	 */
	private record Suggestion(String title, String description, String path) {

		static Suggestion of(Hit hit) {
			String what = hit.type().described(hit.kind());
			return new Suggestion(hit.title(), (hit.years() != null) ? what + " · " + hit.years() : what, hit.url());
		}

		static Suggestion of(SitePage page) {
			return new Suggestion(page.title(), page.description(), page.path());
		}

	}

}
