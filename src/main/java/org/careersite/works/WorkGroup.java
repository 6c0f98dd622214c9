package org.careersite.works;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careersite.career.Medium;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Messages;
import org.careersite.records.WorkData;
import org.careersite.web.section.RecordLink;
import org.careersite.works.WorkFilter.Order;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Works of a list under one head.
 *
 * @param head a decade, or a medium that does not lead the list; none in a list without
 * heads, or of works that no decade has
 * @param by which of their years lies in the decade, where others do not; why no decade
 * has them
 */
record WorkGroup(@Nullable RecordLink head, @Nullable String by, List<WorkData> works) {

	/**
	 * By the decade of the year that orders them, which is the last of a work where the
	 * newest come first, else the first. Works that the leading medium does not have
	 * stand by medium. Lists in other orders have no heads.
	 */
	static List<WorkGroup> of(List<WorkData> works, WorkFilter filter) {
		if (!filter.order().byYears()) {
			return works.isEmpty() ? List.of() : List.of(new WorkGroup(null, null, works));
		}
		Function<WorkData, Object> head = (work) -> (filter.leading() == null || work.medium() == filter.leading())
				? decade(work.years(), filter.order()) : work.medium();
		Map<Object, List<WorkData>> groups = works.stream()
			.collect(Collectors.groupingBy(head, LinkedHashMap::new, Collectors.toList()));
		return groups.entrySet().stream().map((group) -> of(group.getKey(), group.getValue(), filter.order())).toList();
	}

	/** The first year of the decade, or why there is none. */
	private static Object decade(@Nullable YearSpan years, Order order) {
		if (years == null) {
			return Messages.get("filmography.list.undated");
		}
		return (order == Order.OLDEST) ? years.first() / 10 * 10
				: years.open() ? Messages.get("filmography.list.open") : years.last() / 10 * 10;
	}

	private static WorkGroup of(Object head, List<WorkData> works, Order order) {
		if (head instanceof Medium medium) {
			return of(medium, works);
		}
		return (head instanceof Integer decade) ? of(decade, works, order)
				: new WorkGroup(null, head.toString(), works);
	}

	private static WorkGroup of(Medium medium, List<WorkData> works) {
		return new WorkGroup(new RecordLink(medium.label(), "/filmography?medium=" + medium), null, works);
	}

	private static WorkGroup of(Integer decade, List<WorkData> works, Order order) {
		YearQuery years = YearQuery.decade(decade);
		boolean within = works.stream()
			.map(WorkData::years)
			.allMatch((each) -> each != null && years.contains(each.first()) && years.contains(each.last()));
		String name = StringUtils.capitalize(Messages.get("years.decade", decade));
		return new WorkGroup(new RecordLink(name, "/decades/" + decade + "s"),
				within ? null : Messages.get("filmography.list.by." + order), works);
	}

}
