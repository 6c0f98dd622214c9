package org.careersite.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.careersite.career.YearQuery;
import org.careersite.web.ListQuery;
import org.careersite.web.section.HitType;
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

	/** See https://github.com/dewitt/opensearch, extension "Suggestions". */
	private static final MediaType SUGGESTIONS = MediaType.parseMediaType("application/x-suggestions+json");

	private final Search search;

	private final Suggestions suggestions;

	SearchApi(Search search, Suggestions suggestions) {
		this.search = search;
		this.suggestions = suggestions;
	}

	/**
	 * What a search finds, best first. A page past the last has no hits.
	 */
	@GetMapping("/api/search")
	Found search(ListQuery query) {
		SearchText question = SearchText.of(query.text("q"));
		HitType type = query.oneOf("type", HitType.class);
		int page = query.page();
		int size = query.size(USUAL);
		query.refuseFaults();
		FoundEntries answer = this.search.find(question, type, page * size, size);
		return Found.of(query, question, answer);
	}

	/**
	 * Titles for what has been typed so far. The answer is a list of four: what was
	 * typed, the titles, a word on each, and its address.
	 */
	@GetMapping("/api/search/suggest")
	ResponseEntity<List<Object>> suggest(ListQuery query) {
		SearchText question = SearchText.of(query.text("q"));
		query.refuseFaults();
		return ResponseEntity.ok().contentType(SUGGESTIONS).body(this.suggestions.of(query.asGiven("q"), question));
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
	@JsonPropertyOrder({ "query", "total", "suggestion", "years", "hits" })
	record Found(String query, long total, @Nullable String suggestion, @Nullable String years, List<FoundHit> hits) {

		static Found of(ListQuery query, SearchText question, FoundEntries answer) {
			YearQuery years = question.asksForYearsAlone() ? question.years() : null;
			return new Found(query.values().getOrDefault("q", ""), answer.total(), answer.suggestion(),
					(years != null) ? Paths.years(years) : null, answer.hits().stream().map(FoundHit::of).toList());
		}

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
	record FoundHit(HitType type, String title, @Nullable String years, String url, String snippet) {

		static FoundHit of(Hit hit) {
			Snippet snippet = hit.snippet().marks() ? hit.snippet() : hit.marked();
			return new FoundHit(hit.type(), hit.title(), hit.years(), hit.url(), snippet.html());
		}

	}

}
