package org.careersite.works;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.AwardRepository;
import org.careersite.career.InOrder;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.WorkKey;
import org.careersite.career.WorkRepository;
import org.careersite.opendata.WorkData;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;
import org.careersite.web.Option;
import org.careersite.web.Pager;
import org.careersite.web.WorkLine;
import org.careersite.works.FilmographyPage.Group;
import org.careersite.works.WorkFilter.Order;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of screen works, filtered, sorted and paged, with what each filter would
 * leave. Of a career without screen works it lists all works.
 */
@Component
@Transactional(readOnly = true)
class Filmography {

	private final WorkRepository works;

	private final AwardRepository awards;

	private final WorkIndex catalogue;

	Filmography(WorkRepository works, AwardRepository awards, WorkIndex catalogue) {
		this.works = works;
		this.awards = awards;
		this.catalogue = catalogue;
	}

	FilmographyPage page(ListQuery query) {
		Medium medium = this.catalogue.listed();
		WorkFilter filter = WorkFilter.of(query, medium, this.catalogue.roles(medium));
		List<WorkKey> any = any(filter);
		Page<Work> page = page(any, filter);
		boolean whole = query.unfiltered() && filter.page() == 0;
		List<Work> others = (whole && medium != null)
				? read(this.catalogue.otherThan(medium, FilmographyPage.MOST_OTHERS)) : List.of();
		List<WorkLine> lines = lines(Stream.concat(page.stream(), others.stream()).toList());
		int found = page.getNumberOfElements();
		return new FilmographyPage(medium != null, page.getTotalElements(),
				groups(page.getContent(), lines.subList(0, found), filter.order()), kinds(query, filter, any),
				roles(query, filter, any), orders(query, filter),
				query.applied(Map.of("kind", (kind) -> Kind.valueOf(kind).label())), Pager.of(query, page),
				lines.subList(found, lines.size()));
	}

	/** The works of all media for programs, which may ask for one. */
	Listing<WorkData> listing(ListQuery query) {
		WorkFilter filter = WorkFilter.ofAny(query, this.catalogue::roles);
		return Listing.of(query, page(any(filter), filter), WorkData::of);
	}

	/** What the filters find, those of kind and role left aside. */
	private List<WorkKey> any(WorkFilter filter) {
		return this.catalogue.find(filter.order(), filter::takesOfAnyKindAndRole);
	}

	/** Of what was found only the records of one page are read. */
	private Page<Work> page(List<WorkKey> any, WorkFilter filter) {
		List<WorkKey> found = any.stream().filter((work) -> filter.takesKind(work) && filter.takesRole(work)).toList();
		PageRequest page = PageRequest.of(filter.page(), filter.size());
		return new PageImpl<>(
				read(found.stream().skip(page.getOffset()).limit(filter.size()).map(WorkKey::slug).toList()), page,
				found.size());
	}

	private List<Work> read(List<String> slugs) {
		return InOrder.of(slugs, this.works::findBySlugIn, Work::slug);
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

	private static List<Choice> kinds(ListQuery query, WorkFilter filter, List<WorkKey> any) {
		Map<Kind, Long> counts = any.stream()
			.filter(filter::takesRole)
			.collect(Collectors.groupingBy(WorkKey::kind, Collectors.counting()));
		return WorkFilter.kinds(filter.medium())
			.stream()
			.map((kind) -> Choice.of(query, "kind", kind.name(), kind.label(), counts.getOrDefault(kind, 0L)))
			.filter((choice) -> choice.count() > 0 || choice.chosen())
			.toList();
	}

	/** The role of most works first. */
	private static List<Choice> roles(ListQuery query, WorkFilter filter, List<WorkKey> any) {
		Map<String, Long> counts = new HashMap<>();
		any.stream()
			.filter(filter::takesKind)
			.collect(Collectors.groupingBy(WorkKey::roles, IdentityHashMap::new, Collectors.counting()))
			.forEach((roles, works) -> roles.forEach((role) -> counts.merge(role, works, Long::sum)));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((role) -> Choice.of(query, "role", role.getKey(), role.getKey(), role.getValue()))
			.toList();
	}

	private static List<Option> orders(ListQuery query, WorkFilter filter) {
		return Arrays.stream(Order.values())
			.map((order) -> Option.of(query, "sort", order, order.label(), order == Order.NEWEST,
					order == filter.order()))
			.toList();
	}

}
