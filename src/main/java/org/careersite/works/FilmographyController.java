package org.careersite.works;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.WorkRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Messages;
import org.careersite.maps.VenueMap;
import org.careersite.metadata.Head;
import org.careersite.records.WorkData;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Figure;
import org.careersite.works.WorkFilter.Order;

import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of works, filtered and sorted, as a page, as JSON and as CSV. Where most works
 * are in one medium, page and CSV have these first, and behind them the others by medium.
 */
@Controller
@Transactional(readOnly = true)
class FilmographyController {

	private final WorkRepository works;

	private final CurrentCareer career;

	private final SiteSettings settings;

	FilmographyController(WorkRepository works, CurrentCareer career, SiteSettings settings) {
		this.works = works;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping("/filmography")
	ModelAndView page(ListQuery query) {
		CareerSnapshot career = this.career.get();
		WorkFilter filter = WorkFilter.of(query, career, career.leading(), null);
		ListPage<WorkData> list = ListPage.of(query,
				ListPage.read(query, ListPage.SIZE, filter.find(career), this::data));
		List<Medium> media = filter.findBut("medium", career).map(WorkSummary::medium).toList();
		List<Choice> mediaChoices = Choice.of(query, "medium", Arrays.stream(Medium.values()),
				(medium) -> Collections.frequency(media, medium));
		return query.view("filmography/list")
			.addObject("list", list)
			.addObject("figures",
					query.unfiltered() ? WorksSection.figures(career)
							: Figure.results(list.total(), "recordtype.counted.WORK"))
			.addObject("groups", WorkGroup.of(list.items(), filter))
			.addObject("media", (mediaChoices.size() > 1 || filter.medium() != null) ? mediaChoices : List.of())
			.addObject("kinds", kinds(query, filter.findBut("kind", career)))
			.addObject("roles", Choice.roles(query, filter.findBut("role", career).map(WorkSummary::roles)))
			.addObject("franchises", franchises(query, filter.findBut("franchise", career)))
			.addObject("orders", Choice.options(query, "sort", filter.order(), Order.NEWEST))
			.addObject("map", VenueMap.of(list.items().stream().flatMap(FilmographyController::place).toList()))
			.addObject("inferred", list.items().stream().anyMatch(WorkData::inferred))
			.addObject("head", Head.of(query, list, Messages.get("section.filmography"),
					list.items().stream().map(WorkData::link).toList()));
	}

	/** The place of a work, if it has one, by the anchor of the work in the list. */
	private static Stream<VenueMap.Entry> place(WorkData work) {
		return Stream.ofNullable(work.place()).map((place) -> new VenueMap.Entry("work-" + work.slug(), place, false));
	}

	@GetMapping("/filmography.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		CareerSnapshot career = this.career.get();
		WorkFilter filter = WorkFilter.of(query, career, career.leading(), null);
		query.refuseFaults();
		return WorksSection.TABLE.download(data(filter.find(career)), this.settings::address);
	}

	/**
	 * Works of all media, or of one. The newest, by their last year, come first unless
	 * asked otherwise.
	 */
	@GetMapping("/api/works")
	@ResponseBody
	PagedModel<WorkData> list(ListQuery query) {
		CareerSnapshot career = this.career.get();
		WorkFilter filter = WorkFilter.of(query, career, null,
				query.oneOf("creator", List.of("true", "false"), Function.identity()));
		return query.listing(ListPage.read(query, query.size(), filter.find(career), this::data));
	}

	private List<WorkData> data(List<WorkSummary> works) {
		List<String> slugs = works.stream().map(WorkSummary::slug).toList();
		return WorkData.of(InOrder.of(slugs, this.works::findBySlugIn, Work::slug), this.career.get());
	}

	/** The kinds that would leave something, or that are chosen. */
	private static List<Choice> kinds(ListQuery query, Stream<WorkSummary> works) {
		List<Kind> kinds = works.map(WorkSummary::kind).toList();
		return Choice.of(query, "kind", kinds.stream().distinct().sorted(Kind.ORDER),
				(kind) -> Collections.frequency(kinds, kind));
	}

	/** The franchises, unless there is but one work of one. */
	private static List<Choice> franchises(ListQuery query, Stream<WorkSummary> works) {
		List<String> names = works.flatMap((work) -> Stream.ofNullable(work.franchise())).toList();
		return (names.size() > 1 || query.values().containsKey("franchise"))
				? Choice.counted(query, "franchise", names.stream()) : List.of();
	}

}
