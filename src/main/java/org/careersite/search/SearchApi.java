package org.careersite.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.search.Search.Answer;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs what a search finds, and suggests titles to who is typing. What means
 * nothing is refused.
 */
@RestController
class SearchApi {

	private static final int USUAL = 20;

	/** So many suggestions at most. */
	private static final int MOST = 8;

	/** So many of one title: prizes of one name may come in a row. */
	private static final int MOST_OF_A_TITLE = 4;

	/** So many hits are looked at. */
	private static final int LOOKED_AT = 40;

	/** See https://github.com/dewitt/opensearch, extension "Suggestions". */
	private static final MediaType SUGGESTIONS = MediaType.parseMediaType("application/x-suggestions+json");

	private final Search search;

	private final SitePages pages;

	private final SiteSettings settings;

	SearchApi(Search search, SitePages pages, SiteSettings settings) {
		this.search = search;
		this.pages = pages;
		this.settings = settings;
	}

	/**
	 * What a search finds, best first. A page past the last has no hits.
	 */
	@GetMapping("/api/search")
	Found search(ListQuery query) {
		SearchText question = SearchText.of(query.text("q"));
		RecordType type = query.oneOf("type", List.of(RecordType.values()));
		int page = query.page();
		int size = query.size(USUAL);
		query.refuseFaults();
		Answer answer = this.search.find(question, type, page * size, size);
		YearQuery years = question.asksForYearsAlone() ? question.years() : null;
		return new Found(query.values().getOrDefault("q", ""), answer.total(), answer.suggestion(),
				(years != null) ? Paths.years(years) : null,
				answer.hits().stream().map((hit) -> FoundHit.of(hit, answer.asked())).toList());
	}

	/**
	 * Titles for what has been typed so far, in the form that browsers read too: the
	 * text, to the letter, by which a browser knows the answer for its own; then lists of
	 * the same length: titles, what each is, and the addresses of their pages.
	 */
	@GetMapping("/api/search/suggest")
	ResponseEntity<List<Object>> suggest(ListQuery query) {
		SearchText question = SearchText.of(query.text("q"));
		query.refuseFaults();
		List<SitePage> pages = suggestions(question);
		return ResponseEntity.ok()
			.contentType(SUGGESTIONS)
			.body(List.of(query.asGiven("q"), pages.stream().map(SitePage::title).toList(),
					pages.stream().map(SitePage::description).toList(),
					pages.stream().map((page) -> this.settings.address(page.path())).toList()));
	}

	/** Records of one title are told apart by what they are; none comes twice. */
	private List<SitePage> suggestions(SearchText question) {
		Map<String, Integer> titles = new HashMap<>();
		Set<String> seen = new HashSet<>();
		Stream<SitePage> records = this.search.find(question, null, 0, LOOKED_AT)
			.hits()
			.stream()
			.map(SitePage::of)
			.filter((page) -> seen.add(page.title() + "\n" + page.description()))
			.filter((page) -> titles.merge(page.title(), 1, Integer::sum) <= MOST_OF_A_TITLE);
		return Stream.concat(this.pages.of(question).stream(), records).limit(MOST).toList();
	}

	/**
	 * An answer.
	 *
	 * @param query what was asked
	 * @param total how many records were found, on all pages
	 * @param suggestion how it would have to be spelt, where slips were forgiven
	 * @param years of a search for years alone, which finds only records with these
	 * numbers in their title, the path of the page about these years
	 * @param hits the records of this page
	 */
	record Found(String query, long total, @Nullable String suggestion, @Nullable String years, List<FoundHit> hits) {
	}

	/**
	 * A record that was found.
	 *
	 * @param type what it is
	 * @param title what it is called
	 * @param years when, in words; none where it has no date
	 * @param url the path of its page
	 * @param snippet a few words of it as HTML, with the matches in {@code <mark>}; the
	 * title where only that matches
	 */
	record FoundHit(RecordType type, String title, @Nullable String years, String url, String snippet) {

		static FoundHit of(Hit hit, Predicate<String> asked) {
			String snippet = Snippet.of(hit.passage(), asked);
			return new FoundHit(hit.type(), hit.title(), hit.years(), hit.url(),
					snippet.contains("<mark>") ? snippet : Snippet.whole(hit.title(), asked));
		}

	}

}
