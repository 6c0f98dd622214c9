package org.careersite.awards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.records.AwardData;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
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
 * The awards, filtered, counted and grouped, as a page, as JSON and as CSV; and the page
 * of an awarding body.
 */
@Controller
@Transactional(readOnly = true)
class AwardsController {

	/** How many awards the page of a body shows: the newest. */
	private static final int MOST = 100;

	private final AwardRepository awards;

	private final CurrentCareer career;

	private final AwardsSection section;

	private final SiteSettings settings;

	AwardsController(AwardRepository awards, CurrentCareer career, AwardsSection section, SiteSettings settings) {
		this.awards = awards;
		this.career = career;
		this.section = section;
		this.settings = settings;
	}

	@GetMapping("/awards")
	ModelAndView page(ListQuery query) {
		CareerSnapshot career = this.career.get();
		AwardNames names = AwardNames.of(career);
		AwardFilter filter = AwardFilter.of(query, career);
		List<AwardSummary> found = filter.find(career);
		ListPage<AwardData> list = ListPage.of(query, ListPage.read(query, ListPage.SIZE, found, this::data));
		return query.view("awards/list")
			.addObject("list", list)
			.addObject("tally", Tallies.of(found))
			.addObject("figures", AwardsSection.figures(Tallies.of(found), query.values()))
			.addObject("chart",
					AwardsChart.draw(Tallies.by(found, AwardSummary::year), (years) -> query.with("years", years)))
			.addObject("groups", groups(list.items(), filter.grouping()))
			.addObject("tallies", Tallies.by(found, filter.grouping()::key))
			.addObject("grouping", filter.grouping())
			.addObject("outcomes",
					Choice.of(query, "outcome", Stream.of(Outcome.values()),
							Tallies.of(filter.findIgnoring("outcome", career))::count))
			.addObject("bodies", names.bodies(filter.findIgnoring("body", career), filter.body()))
			.addObject("works", names.works(filter.findIgnoring("work", career), filter.work()))
			.addObject("roles", names.roles(filter.findIgnoring("role", career), filter.role()))
			.addObject("inferred", career.awards().stream().anyMatch(AwardSummary::inferred))
			.addObject("mostInMenu", AwardNames.MOST)
			.addObject("groupings", Choice.options(query, "group", filter.grouping(), Grouping.YEAR))
			.addObject("head", Head.of(query, list, this.section.label(), AwardJsonLd.links(list.items())));
	}

	/** The records that the page shows, all of them. */
	@GetMapping("/awards.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.career.get());
		query.refuseFaults();
		return AwardsSection.TABLE.download(data(filter.find(this.career.get())), this.settings::address);
	}

	/** Prizes, nominations, mentions and honours. The newest come first. */
	@GetMapping("/api/awards")
	@ResponseBody
	PagedModel<AwardData> list(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.career.get());
		return query.listing(ListPage.read(query, query.size(), filter.find(this.career.get()), this::data));
	}

	/**
	 * How many awards there are. The filters are those of the list; a record that stands
	 * for several counts as many.
	 */
	@GetMapping("/api/awards/tally")
	@ResponseBody
	Tallies tally(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.career.get());
		query.refuseFaults();
		return Tallies.of(filter.find(this.career.get()), this.career.get());
	}

	@GetMapping("/awards/{slug}")
	ModelAndView page(@PathVariable String slug) {
		CareerSnapshot career = this.career.get();
		AwardBody body = career.body(slug).orElseThrow(() -> new RecordNotFoundException(RecordType.BODY, slug));
		List<AwardSummary> found = career.awards().stream().filter((award) -> award.body().equals(slug)).toList();
		List<AwardData> shown = data(found.stream().limit(MOST).toList());
		Neighbours neighbours = Neighbours.in(this.section.records(), Paths.of(body)).reversed();
		return new ModelAndView("awards/body").addObject("slug", slug)
			.addObject("card", this.section.card(body))
			.addObject("tally", Tallies.of(found))
			.addObject("awards", shown)
			.addObject("cut", found.size() > MOST)
			.addObject("sources", body.sources())
			.addObject("neighbours", neighbours)
			.addObject("head",
					Head.of(Paths.of(body), body.name())
						.neighbours(neighbours)
						.thing(AwardJsonLd.body(body))
						.thing(ListJsonLd.of(Paths.of(body) + "#list", body.name(), found.size(), 0,
								AwardJsonLd.links(shown))));
	}

	private List<AwardData> data(List<AwardSummary> awards) {
		List<String> slugs = awards.stream().map(AwardSummary::slug).toList();
		return AwardData.of(InOrder.of(slugs, this.awards::findBySlugIn, Award::slug));
	}

	/** Awards by what they share: a year, a body, a work, or no work that is known. */
	private static Map<@Nullable RecordLink, List<AwardData>> groups(List<AwardData> awards, Grouping grouping) {
		Map<@Nullable RecordLink, List<AwardData>> groups = new LinkedHashMap<>();
		awards.forEach((award) -> groups.computeIfAbsent(grouping.head(award), (head) -> new ArrayList<>()).add(award));
		return groups;
	}

}
