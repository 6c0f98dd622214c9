package org.careersite.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.RecordType;
import org.careersite.metadata.Head;
import org.careersite.search.Search.Answer;
import org.careersite.search.SearchPage.Group;
import org.careersite.web.Choice;
import org.careersite.web.Link;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what a search finds: the best of each type, or all of one. {@link SearchApi}
 * tells it to programs.
 */
@Controller
class SearchController {

	/** So many of the best are shown, whatever their type. */
	private static final int BEST = 60;

	/** So many of each type at most, where there are several. */
	private static final int OF_EACH = 6;

	/** What would break or turn the text around it; emoji are made with the others. */
	private static final String UNSEEN = "[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]+";

	private final Search search;

	private final SitePages pages;

	SearchController(Search search, SitePages pages) {
		this.search = search;
		this.pages = pages;
	}

	/** What was found; of years alone, their page, unless a record is called so. */
	@GetMapping("/search")
	ModelAndView search(ListQuery query) {
		SearchText question = SearchText.of(query.text("q"));
		YearQuery years = question.years();
		if (years != null && question.asksForYearsAlone() && !this.search.isTitle(question)) {
			return new ModelAndView("redirect:" + Paths.years(years));
		}
		SearchPage found = page(question, query);
		return query.view("search/search")
			.addObject("found", found)
			.addObject("asked", found.asked())
			.addObject("head", Head.of("/search", "Search"));
	}

	private SearchPage page(SearchText question, ListQuery query) {
		RecordType type = query.oneOf("type", RecordType.class);
		int page = query.page();
		Answer answer = (type != null) ? this.search.find(question, type, page * ListPage.SIZE, ListPage.SIZE)
				: this.search.find(question, null, 0, BEST);
		boolean looked = query.values().containsKey("q");
		List<SitePage> pages = this.pages.of(question);
		List<Hit> nearest = (looked && answer.counts().isEmpty() && pages.isEmpty()) ? this.search.nearest(question)
				: List.of();
		return new SearchPage(query.asGiven("q").replaceAll(UNSEEN, " "), answer.total(),
				looked ? heading(answer, type, pages, nearest) : "", pages, question.years(),
				types(query, answer, type), groups(query, answer, type), respelt(query, answer), nearest,
				pager(query, answer, type, page), answer.asked());
	}

	private static String heading(Answer answer, @Nullable RecordType type, List<SitePage> pages, List<Hit> nearest) {
		if (answer.counts().isEmpty() && !pages.isEmpty()) {
			return "1 page";
		}
		if (answer.counts().isEmpty()) {
			return nearest.isEmpty() ? "No results" : "No exact match; closest results";
		}
		return (type != null) ? type.counted(answer.counts().getOrDefault(type, 0L)) : answer.total() + " found";
	}

	/** Where all is of one type there is nothing to choose. */
	private static List<Choice> types(ListQuery query, Answer answer, @Nullable RecordType chosen) {
		if (chosen == null && answer.counts().size() < 2) {
			return List.of();
		}
		return Arrays.stream(RecordType.values())
			.filter((type) -> answer.counts().containsKey(type) || type == chosen)
			.map((type) -> Choice.of(query, "type", type.name(), type.label(), answer.counts().getOrDefault(type, 0L)))
			.toList();
	}

	/** In the order of the best of each; types of which none is among the best last. */
	private static List<Group> groups(ListQuery query, Answer answer, @Nullable RecordType type) {
		if (type != null) {
			return List.of(new Group("", answer.total(), answer.hits(), null));
		}
		Map<RecordType, List<Hit>> byType = answer.hits()
			.stream()
			.collect(Collectors.groupingBy(Hit::type, LinkedHashMap::new, Collectors.toList()));
		return Stream.concat(byType.keySet().stream(), answer.counts().keySet().stream().sorted())
			.distinct()
			.map((each) -> group(query, each, answer.counts().getOrDefault(each, 0L),
					byType.getOrDefault(each, List.of()), (answer.counts().size() > 1) ? OF_EACH : BEST))
			.toList();
	}

	private static Group group(ListQuery query, RecordType type, long count, List<Hit> best, int most) {
		List<Hit> shown = best.stream().limit(most).toList();
		Link all = (count > shown.stream().mapToLong(Hit::count).sum())
				? new Link("All " + type.counted(count), query.with("type", type.name())) : null;
		return new Group(type.label(), count, shown, all);
	}

	private static @Nullable Link respelt(ListQuery query, Answer answer) {
		String suggestion = answer.suggestion();
		return (suggestion != null) ? new Link(suggestion, query.with("q", suggestion)) : null;
	}

	/** Only all of one type have several pages. */
	private static ListPage<?> pager(ListQuery query, Answer answer, @Nullable RecordType type, int page) {
		long total = (type != null) ? answer.total() : answer.hits().size();
		return ListPage.of(query, new PageImpl<>(List.of(), PageRequest.of(page, ListPage.SIZE), total),
				(type != null) ? List.of(new Link(type.label(), query.without("type"))) : List.of());
	}

}
