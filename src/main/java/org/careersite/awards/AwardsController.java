package org.careersite.awards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.careersite.career.Award;
import org.careersite.career.AwardRepository;
import org.careersite.records.InOrder;
import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.records.AwardData;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The awards, filtered, counted and grouped, as a page, as JSON and as CSV.
 */
@Controller
@Transactional(readOnly = true)
class AwardsController {

	private final AwardRepository awards;

	private final CurrentCareer career;

	private final SiteSettings settings;

	AwardsController(AwardRepository awards, CurrentCareer career, SiteSettings settings) {
		this.awards = awards;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping("/awards")
	ModelAndView page(ListQuery query) {
		CareerSnapshot career = this.career.get();
		AwardNames names = AwardNames.of(career);
		AwardFilter filter = AwardFilter.of(query, career, ListPage.SIZE);
		List<AwardSummary> anyOutcome = filter.ofAnyOutcome(career);
		List<AwardSummary> found = filter.ofOutcome(anyOutcome);
		SortedMap<Integer, AwardTally> byYear = new TreeMap<>(Tallies.by(found, AwardSummary::year));
		Page<AwardData> page = page(found, filter);
		ListPage<AwardData> list = ListPage.of(query, page);
		return query.view("awards/list")
			.addObject("list", list)
			.addObject("tally", Tallies.sum(byYear.values()))
			.addObject("chart", AwardsChart.draw(byYear, (years) -> query.with("years", years)))
			.addObject("groups", groups(list.items(), found, filter.grouping()))
			.addObject("grouping", filter.grouping())
			.addObject("outcomes", outcomes(query, Tallies.of(anyOutcome)))
			.addObject("bodies", names.bodyMenu(filter.body()))
			.addObject("works", names.workMenu(filter.work()))
			.addObject("mostInMenu", AwardNames.MOST)
			.addObject("groupings", Choice.options(query, "group", filter.grouping(), Grouping.YEAR, Grouping::label))
			.addObject("head", Head.of(query, list, "Awards", AwardJsonLd.links(list.items())));
	}

	/** The records that the page shows, all of them. */
	@GetMapping("/awards.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.career.get(), ListPage.SIZE);
		query.refuseFaults();
		return AwardsSection.TABLE.download(data(filter.find(this.career.get())), this.settings::address);
	}

	/** Prizes, nominations, mentions and honours. The newest come first. */
	@GetMapping("/api/awards")
	@ResponseBody
	PagedModel<AwardData> list(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.career.get(), query.size());
		return query.listing(page(filter.find(this.career.get()), filter));
	}

	/**
	 * How many awards there are. The filters are those of the list; a record that stands
	 * for several counts as many.
	 */
	@GetMapping("/api/awards/tally")
	@ResponseBody
	Tallies tally(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.career.get(), ListPage.SIZE);
		query.refuseFaults();
		return Tallies.of(filter.find(this.career.get()), AwardNames.of(this.career.get()));
	}

	/** Of what was found only the records of one page are read. */
	private Page<AwardData> page(List<AwardSummary> found, AwardFilter filter) {
		PageRequest page = PageRequest.of(filter.page(), filter.size());
		return new PageImpl<>(data(found.stream().skip(page.getOffset()).limit(filter.size()).toList()), page,
				found.size());
	}

	private List<AwardData> data(List<AwardSummary> keys) {
		return AwardData
			.of(InOrder.of(keys.stream().map(AwardSummary::slug).toList(), this.awards::findBySlugIn, Award::slug));
	}

	private static List<Group> groups(List<AwardData> awards, List<AwardSummary> found, Grouping grouping) {
		Map<String, AwardTally> tallies = Tallies.by(found, grouping::key);
		Map<String, List<AwardData>> groups = new LinkedHashMap<>();
		awards.forEach((award) -> groups.computeIfAbsent(grouping.key(award), (key) -> new ArrayList<>()).add(award));
		return groups.entrySet()
			.stream()
			.map((group) -> new Group(grouping.head(group.getValue().get(0)),
					tallies.getOrDefault(group.getKey(), AwardTally.NONE), group.getValue()))
			.toList();
	}

	private static List<Choice> outcomes(ListQuery query, AwardTally tally) {
		return Arrays.stream(Outcome.values())
			.map((outcome) -> Choice.of(query, "outcome", outcome.name(), outcome.label(), tally.count(outcome)))
			.filter((choice) -> choice.count() > 0 || choice.chosen())
			.toList();
	}

	/**
	 * Awards under one head.
	 *
	 * @param head what they share: a year, a body, a work; none for those that are for no
	 * known work
	 * @param tally how many there are in all, on all pages
	 * @param awards those of this page
	 */
	record Group(@Nullable RecordLink head, AwardTally tally, List<AwardData> awards) {
	}

}
