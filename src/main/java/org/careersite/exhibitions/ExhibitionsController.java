package org.careersite.exhibitions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.Counted;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.dates.YearQuery;
import org.careersite.metadata.Head;
import org.careersite.records.ExhibitionData;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The exhibitions, filtered, as a page with a map, as JSON, and their showings as CSV and
 * as a calendar.
 */
@Controller
@Transactional(readOnly = true)
class ExhibitionsController {

	/** How many exhibitions a page holds, which have several showings each, and a map. */
	private static final int SIZE = 50;

	private final ExhibitionRepository exhibitions;

	private final SiteSettings settings;

	ExhibitionsController(ExhibitionRepository exhibitions, SiteSettings settings) {
		this.exhibitions = exhibitions;
		this.settings = settings;
	}

	@GetMapping("/exhibitions")
	ModelAndView page(ListQuery query) {
		Filter filter = Filter.of(query, SIZE);
		List<Counted<Exhibition.Part>> counts = counts(filter);
		Page<Exhibition> page = page(filter, counts);
		ListPage<ExhibitionData> list = ListPage.of(query, page.map(ExhibitionData::of),
				Map.of("part", (part) -> Exhibition.Part.valueOf(part).label()));
		return query.view("exhibitions/list")
			.addObject("list", list)
			.addObject("showings", list.items().stream().mapToInt((each) -> each.showings().size()).sum())
			.addObject("parts", parts(query, counts))
			.addObject("map", VenueMap.of(page.getContent()))
			.addObject("head",
					Head.of(query, list, "Exhibitions", list.items().stream().map(ExhibitionData::link).toList()));
	}

	/**
	 * Exhibitions with their showings. The newest come first, those without a date last.
	 */
	@GetMapping("/api/exhibitions")
	@ResponseBody
	PagedModel<ExhibitionData> list(ListQuery query) {
		Filter filter = Filter.of(query, query.size());
		return query.listing(page(filter, counts(filter)).map(ExhibitionData::of));
	}

	/** The showings of all exhibitions that the filters find. */
	@GetMapping("/exhibitions.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return ShowingRow.TABLE.download(all(query).flatMap(ShowingRow::of).toList(), this.settings::address);
	}

	/** The same showings as a calendar. */
	@GetMapping("/exhibitions.ics")
	ResponseEntity<byte[]> calendar(ListQuery query) {
		return ExhibitionsSection.CALENDAR.file("exhibitions", new ShowingCalendar(this.settings)
			.write(all(query).flatMap((exhibition) -> exhibition.showings().stream()).toList()));
	}

	private Stream<Exhibition> all(ListQuery query) {
		Filter filter = Filter.of(query, SIZE);
		query.refuseFaults();
		return find(filter, Pageable.unpaged()).stream();
	}

	private Page<Exhibition> page(Filter filter, List<Counted<Exhibition.Part>> counts) {
		PageRequest page = PageRequest.of(filter.page, filter.size);
		return new PageImpl<>(find(filter, page), page, Counted.sum(counts, filter.part));
	}

	private List<Exhibition> find(Filter filter, Pageable page) {
		return this.exhibitions.findMatching(filter.part, filter.years.from(), filter.years.to(), filter.folded, page);
	}

	/** How many there are of each part, that which is asked for left aside. */
	private List<Counted<Exhibition.Part>> counts(Filter filter) {
		return this.exhibitions.countByPart(null, filter.years.from(), filter.years.to(), filter.folded);
	}

	private static List<Choice> parts(ListQuery query, List<Counted<Exhibition.Part>> counts) {
		return Arrays.stream(Exhibition.Part.values())
			.map((part) -> Choice.of(query, "part", part.name(), part.label(), Counted.sum(counts, part)))
			.filter((choice) -> choice.count() > 0)
			.toList();
	}

	/**
	 * What a reader asks the exhibitions for.
	 *
	 * @param part the person's part in them, if asked
	 * @param years when one of their showings was open; all years if not asked
	 * @param folded what the title or a showing's place holds; empty if not asked
	 * @param page which page of the list, from 0
	 * @param size how many exhibitions a page holds
	 */
	private record Filter(Exhibition.@Nullable Part part, YearQuery years, String folded, int page, int size) {

		static Filter of(ListQuery query, int size) {
			return new Filter(query.oneOf("part", Exhibition.Part.class), query.years("years"), query.folded("q"),
					query.page(), size);
		}

	}

}
