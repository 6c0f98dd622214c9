package org.careersite.search;

import java.util.List;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.search.Search.Answer;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Paths;
import org.careersite.web.section.PlainPage;
import org.careersite.web.section.RecordLink;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
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
			.addObject("head", Head.of("/search", Messages.get("section.search")));
	}

	/** The search as a section of the site, to which the field on each page leads. */
	@Bean
	@Order(13)
	static CareerSection searchSection() {
		return new PlainPage("/search", false, false, "/api/search");
	}

	/** Only all of one type have several pages. */
	private SearchPage page(SearchText question, ListQuery query) {
		RecordType type = query.oneOf("type", List.of(RecordType.values()));
		int page = query.page();
		Answer answer = (type != null) ? this.search.find(question, type, page * ListPage.SIZE, ListPage.SIZE)
				: this.search.find(question, null, 0, SearchPage.BEST);
		ListPage<Object> pager = ListPage.of(query,
				new PageImpl<>(List.of(), PageRequest.of(page, ListPage.SIZE),
						(type != null) ? answer.total() : answer.hits().size()),
				(type != null) ? List.of(new RecordLink(type.label(), query.without("type"))) : List.of());
		List<SitePage> pages = this.pages.of(question);
		return new SearchPage(query, question.years(), type, answer, pages,
				(answer.counts().isEmpty() && pages.isEmpty()) ? this.search.nearest(question) : List.of(), pager);
	}

}
