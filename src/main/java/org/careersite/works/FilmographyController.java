package org.careersite.works;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.WorkRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.records.WorkData;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Figure;
import org.careersite.works.WorkFilter.Order;
import org.jspecify.annotations.Nullable;

import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of works, filtered and sorted, as a page, as JSON and as CSV. The page and the
 * CSV list screen works, with those of other media behind them; of a career without
 * screen works they list all works.
 */
@Controller
@Transactional(readOnly = true)
class FilmographyController {

	private static final Comparator<WorkSummary> BY_MEDIUM = Comparator
		.comparing((WorkSummary work) -> work.medium().name())
		.thenComparing(WorkSummary.OLDEST_FIRST);

	/** So many works in other media are shown. */
	private static final int MOST_OTHERS = 50;

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
		Medium medium = career.listed();
		WorkFilter filter = WorkFilter.of(query, career);
		ListPage<WorkData> list = ListPage.of(query,
				ListPage.read(query, ListPage.SIZE, filter.find(career), this::data));
		List<Kind> kinds = filter.findBut("kind", career).map(WorkSummary::kind).toList();
		boolean whole = query.unfiltered() && list.number() == 1;
		List<WorkData> others = whole ? data(otherThan(medium).limit(MOST_OTHERS).toList()) : List.of();
		return query.view("filmography/list")
			.addObject("list", list)
			.addObject("figures", Figure.results(list.total(), "recordtype.counted.WORK"))
			.addObject("medium", (medium != null) ? medium.name() : null)
			.addObject("groups", groups(list.items(), filter.order()))
			.addObject("kinds", Choice.of(query, "kind", Kind.class, (kind) -> Collections.frequency(kinds, kind)))
			.addObject("roles", Choice.roles(query, filter.findBut("role", career).map(WorkSummary::roles)))
			.addObject("franchises", franchises(query, filter.findBut("franchise", career)))
			.addObject("orders", Choice.options(query, "sort", filter.order(), Order.NEWEST))
			.addObject("otherMedia", others)
			.addObject("moreOthers", others.size() == MOST_OTHERS)
			.addObject("inferred", Stream.concat(list.items().stream(), others.stream()).anyMatch(WorkData::inferred))
			.addObject("head", Head.of(query, list, Messages.get("section.filmography"),
					list.items().stream().map(WorkData::link).toList()));
	}

	@GetMapping("/filmography.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		CareerSnapshot career = this.career.get();
		WorkFilter filter = WorkFilter.of(query, career);
		query.refuseFaults();
		Stream<WorkSummary> others = query.unfiltered() ? otherThan(career.listed()) : Stream.empty();
		return WorksSection.TABLE.download(data(Stream.concat(filter.find(career).stream(), others).toList()),
				this.settings::address);
	}

	/**
	 * Works of all media, or of one. The newest, by their last year, come first unless
	 * asked otherwise.
	 */
	@GetMapping("/api/works")
	@ResponseBody
	PagedModel<WorkData> list(ListQuery query) {
		CareerSnapshot career = this.career.get();
		WorkFilter filter = WorkFilter.ofAnyMedium(query, career);
		return query.listing(ListPage.read(query, query.size(), filter.find(career), this::data));
	}

	private List<WorkData> data(List<WorkSummary> works) {
		List<String> slugs = works.stream().map(WorkSummary::slug).toList();
		return WorkData.of(InOrder.of(slugs, this.works::findBySlugIn, Work::slug), this.career.get());
	}

	/** The works in other media than one, by medium and year; none for all media. */
	private Stream<WorkSummary> otherThan(@Nullable Medium medium) {
		return this.career.get()
			.works()
			.stream()
			.filter((work) -> medium != null && work.medium() != medium)
			.sorted(BY_MEDIUM);
	}

	/**
	 * By the decade of the year that orders them: the last of a work where the newest
	 * come first, else the first. Lists in other orders have no heads.
	 */
	private static List<Group> groups(List<WorkData> works, Order order) {
		if (order != Order.NEWEST && order != Order.OLDEST) {
			return works.isEmpty() ? List.of() : List.of(new Group(null, null, works));
		}
		Map<Integer, List<WorkData>> groups = works.stream()
			.collect(Collectors.groupingBy((work) -> decade(work.years(), order), LinkedHashMap::new,
					Collectors.toList()));
		return groups.entrySet().stream().map((group) -> Group.of(group.getKey(), group.getValue(), order)).toList();
	}

	private static int decade(@Nullable YearSpan years, Order order) {
		if (years == null) {
			return Group.UNDATED;
		}
		return (order == Order.OLDEST) ? years.first() / 10 * 10 : years.open() ? Group.OPEN : years.last() / 10 * 10;
	}

	/** The franchises, unless there is but one work of one. */
	private static List<Choice> franchises(ListQuery query, Stream<WorkSummary> works) {
		List<String> names = works.flatMap((work) -> Stream.ofNullable(work.franchise())).toList();
		return (names.size() > 1 || query.values().containsKey("franchise"))
				? Choice.counted(query, "franchise", names.stream()) : List.of();
	}

	/**
	 * Works of one decade.
	 *
	 * @param decade its first year; none for works of any, or of none
	 * @param by which of their years lies in it, where others do not; that none does
	 */
	record Group(@Nullable Integer decade, @Nullable String by, List<WorkData> works) {

		private static final int UNDATED = -1;

		private static final int OPEN = -2;

		static Group of(int decade, List<WorkData> works, Order order) {
			if (decade < 0) {
				return new Group(null, Messages.get("filmography.list." + ((decade == OPEN) ? "open" : "undated")),
						works);
			}
			YearQuery years = YearQuery.decade(decade);
			boolean within = works.stream()
				.map(WorkData::years)
				.allMatch((each) -> each != null && years.contains(each.first()) && years.contains(each.last()));
			return new Group(decade, within ? null : Messages.get("filmography.list.by." + order), works);
		}

	}

}
