package org.careersite.exhibitions;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.Exhibition;
import org.careersite.career.RecordType;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.LifeEventRepository;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.citation.Reference;
import org.careersite.maps.VenueMap;
import org.careersite.metadata.Head;
import org.careersite.records.ContributionData;
import org.careersite.records.ExhibitionData;
import org.careersite.records.ShowingData;
import org.careersite.records.ShownData;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.Markdown;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordFilter;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The exhibitions, filtered, as a page with a map, as JSON, and their showings as CSV and
 * as a calendar; and one of them, as a page and as JSON.
 */
@Controller
@Transactional(readOnly = true)
class ExhibitionsController {

	/** How many exhibitions a page holds, which have several showings each, and a map. */
	private static final int SIZE = 50;

	private final ExhibitionRepository exhibitions;

	private final LifeEventRepository events;

	private final ExhibitionsSection section;

	private final CurrentCareer career;

	private final SiteSettings settings;

	ExhibitionsController(ExhibitionRepository exhibitions, LifeEventRepository events, ExhibitionsSection section,
			CurrentCareer career, SiteSettings settings) {
		this.exhibitions = exhibitions;
		this.events = events;
		this.section = section;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping("/exhibitions")
	ModelAndView page(ListQuery query) {
		RecordFilter filter = filter(query);
		ListPage<ExhibitionData> list = ListPage.of(query, ListPage.read(query, SIZE, filter.find(), this::data));
		return query.view("exhibitions/list")
			.addObject("list", list)
			.addObject("figures",
					ExhibitionsSection.figures(list.total(),
							list.items().stream().mapToInt((each) -> each.showings().size()).sum()))
			.addObject("parts", filter.choices())
			.addObject("map", VenueMap.of(list.items().stream().flatMap(ExhibitionsController::places).toList()))
			.addObject("head", Head.of(query, list, this.section.label(),
					list.items().stream().map(ExhibitionData::link).toList()));
	}

	/**
	 * Exhibitions with their showings. The newest come first, those without a date last.
	 */
	@GetMapping("/api/exhibitions")
	@ResponseBody
	PagedModel<ExhibitionData> list(ListQuery query) {
		return query.listing(ListPage.read(query, query.size(), filter(query).find(), this::data));
	}

	/** The showings of an exhibition by their anchors in the list, for the map. */
	private static Stream<VenueMap.Entry> places(ExhibitionData exhibition) {
		return IntStream.range(0, exhibition.showings().size()).mapToObj((at) -> {
			ShowingData showing = exhibition.showings().get(at);
			return new VenueMap.Entry("showing-" + exhibition.slug() + "-" + (at + 1), showing.place(),
					showing.planned());
		});
	}

	/** The showings of all exhibitions that the filters find. */
	@GetMapping("/exhibitions.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return ShowingRow.TABLE.download(all(query).flatMap(ShowingRow::of).toList(), this.settings::address);
	}

	/** The same showings as a calendar. */
	@GetMapping("/exhibitions.ics")
	ResponseEntity<byte[]> calendar(ListQuery query) {
		return ExhibitionsSection.CALENDAR.file("exhibitions", ShowingCalendar
			.write(all(query).flatMap((exhibition) -> exhibition.showings().stream()).toList(), this.settings));
	}

	@GetMapping("/exhibitions/{slug}")
	ModelAndView page(@PathVariable String slug) {
		Exhibition exhibition = find(slug);
		Neighbours neighbours = Neighbours.in(this.section.records(), Paths.of(exhibition));
		return new ModelAndView("exhibitions/exhibition").addObject("exhibition", ExhibitionDetails.of(exhibition))
			.addObject("card", ExhibitionsSection.card(exhibition))
			.addObject("events", this.events.findByExhibition(slug))
			.addObject("neighbours", neighbours)
			.addObject("reference", Reference.of(exhibition))
			.addObject("description", exhibition.summary())
			.addObject("head",
					Head.of(Paths.of(exhibition), exhibition.title().text())
						.thing(ExhibitionJsonLd.of(exhibition))
						.neighbours(neighbours));
	}

	/**
	 * One exhibition with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/exhibitions/{slug}")
	@ResponseBody
	ExhibitionDetails details(@PathVariable String slug) {
		return ExhibitionDetails.of(find(slug));
	}

	private Exhibition find(String slug) {
		return this.exhibitions.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordType.EXHIBITION, slug));
	}

	private Stream<Exhibition> all(ListQuery query) {
		List<String> slugs = filter(query).find();
		query.refuseFaults();
		return records(slugs);
	}

	private List<ExhibitionData> data(List<String> slugs) {
		return records(slugs).map(ExhibitionData::of).toList();
	}

	private Stream<Exhibition> records(List<String> slugs) {
		return InOrder.of(slugs, this.exhibitions::findBySlugIn, Exhibition::slug).stream();
	}

	private RecordFilter filter(ListQuery query) {
		return new RecordFilter(query, this.career.get().exhibitions(), "part", Exhibition.Part.class);
	}

	/** An exhibition with all that is known of it. */
	record ExhibitionDetails(@JsonUnwrapped ExhibitionData data, @Nullable Markdown summary, List<ShownData> works,
			List<ContributionData> collaborators, List<String> sources) {

		static ExhibitionDetails of(Exhibition exhibition) {
			return new ExhibitionDetails(ExhibitionData.of(exhibition), Markdown.text(exhibition.summary()),
					exhibition.works().stream().map(ShownData::of).toList(),
					ContributionData.of(exhibition.contributions()), exhibition.sources());
		}

	}

}
