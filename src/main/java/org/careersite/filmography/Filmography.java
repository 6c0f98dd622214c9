package org.careersite.filmography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.AwardRepository;
import org.careersite.career.Counted;
import org.careersite.career.Kind;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.career.YearQuery;
import org.careersite.filmography.FilmographyPage.Group;
import org.careersite.filmography.WorkFilter.Order;
import org.careersite.site.Choice;
import org.careersite.opendata.WorkData;
import org.careersite.site.ListQuery;
import org.careersite.site.Listing;
import org.careersite.site.Option;
import org.careersite.site.Pager;
import org.careersite.site.WorkLine;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of screen works, filtered, sorted and paged, with what each filter would
 * leave.
 */
@Component
@Transactional(readOnly = true)
class Filmography {

	private final WorkRepository works;

	private final AwardRepository awards;

	Filmography(WorkRepository works, AwardRepository awards) {
		this.works = works;
		this.awards = awards;
	}

	FilmographyPage page(ListQuery query) {
		WorkFilter filter = WorkFilter.of(query, this.works.roles(WorkFilter.MEDIUM));
		Page<Work> page = find(filter);
		boolean whole = query.unfiltered() && filter.page() == 0;
		List<Work> others = whole ? this.works.findOtherThan(WorkFilter.MEDIUM) : List.of();
		List<WorkLine> lines = lines(Stream.concat(page.stream(), others.stream()).toList());
		int found = page.getNumberOfElements();
		return new FilmographyPage(page.getTotalElements(),
				groups(page.getContent(), lines.subList(0, found), filter.order()), kinds(query, filter),
				roles(query, filter), orders(query, filter),
				query.applied(Map.of("kind", (kind) -> Kind.valueOf(kind).label())), Pager.of(query, page),
				lines.subList(found, lines.size()));
	}

	/** The works of all media for programs, which may ask for one. */
	Listing<WorkData> listing(ListQuery query) {
		return Listing.of(query, find(WorkFilter.ofAny(query, this.works::roles)), WorkData::of);
	}

	private Page<Work> find(WorkFilter filter) {
		YearQuery years = filter.years();
		return this.works.findMatching(filter.medium(), filter.kind(), filter.role(), filter.creator(), years.from(),
				years.to(), filter.folded(), PageRequest.of(filter.page(), filter.size(), filter.order().sort()));
	}

	private List<WorkLine> lines(List<Work> works) {
		return WorkLine.of(works, this.awards.sumsByWork(works.stream().map(Work::slug).toList()));
	}

	/** By the decade that a work started in; a list by title has no heads. */
	private static List<Group> groups(List<Work> works, List<WorkLine> lines, Order order) {
		Map<String, List<WorkLine>> groups = new LinkedHashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			String head = (order == Order.TITLE) ? "" : works.get(i).years().first() / 10 * 10 + "s";
			groups.computeIfAbsent(head, (key) -> new ArrayList<>()).add(lines.get(i));
		}
		return groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList();
	}

	private List<Choice> kinds(ListQuery query, WorkFilter filter) {
		YearQuery years = filter.years();
		Map<Kind, Long> counts = this.works
			.countByKind(WorkFilter.MEDIUM, null, filter.role(), years.from(), years.to(), filter.folded())
			.stream()
			.collect(Collectors.toMap(Counted::getName, Counted::getNumber));
		return Kind.of(WorkFilter.MEDIUM)
			.stream()
			.map((kind) -> Choice.of(query, "kind", kind.name(), kind.label(), counts.getOrDefault(kind, 0L)))
			.filter((choice) -> choice.count() > 0 || choice.chosen())
			.toList();
	}

	private List<Choice> roles(ListQuery query, WorkFilter filter) {
		YearQuery years = filter.years();
		return this.works.countByRole(WorkFilter.MEDIUM, filter.kind(), null, years.from(), years.to(), filter.folded())
			.stream()
			.map((role) -> Choice.of(query, "role", role.getName(), role.getName(), role.getNumber()))
			.toList();
	}

	private static List<Option> orders(ListQuery query, WorkFilter filter) {
		return Arrays.stream(Order.values())
			.map((order) -> Option.of(query, "sort", order, order.label(), order == Order.NEWEST,
					order == filter.order()))
			.toList();
	}

}
