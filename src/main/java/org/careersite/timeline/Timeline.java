package org.careersite.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careersite.career.AwardRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Lane;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.WorkRepository;
import org.careersite.career.YearQuery;
import org.careersite.site.AwardLine;
import org.careersite.site.Choice;
import org.careersite.site.EventLine;
import org.careersite.site.ListQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All lanes of the career in one line: each record at the date it began.
 */
@Component
@Transactional(readOnly = true)
class Timeline {

	private final PersonRepository persons;

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	Timeline(PersonRepository persons, WorkRepository works, AwardRepository awards, ExhibitionRepository exhibitions,
			PublicationRepository publications, LifeEventRepository events) {
		this.persons = persons;
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
	}

	/** The timeline by the filters {@code lane} and {@code years}. */
	TimelinePage page(ListQuery query) {
		Lane lane = query.oneOf("lane", Lane.class);
		YearQuery years = query.years("years");
		Map<Lane, List<Entry>> found = entries(years);
		List<EventLine> undated = years.equals(YearQuery.ALL) ? EventLine.of(this.events.findUndated()) : List.of();
		List<EventLine> undatedShown = (lane == null || lane == Lane.LIFE) ? undated : List.of();
		Spans spans = new Spans(
				(lane == null || lane == Lane.WORK) ? found.getOrDefault(Lane.WORK, List.of()) : List.of());
		List<TimelinePage.Year> byYear = byYear(found, lane, spans);
		long total = byYear.stream().mapToLong((year) -> year.entries().size()).sum() + undatedShown.size();
		List<Integer> decades = byYear.stream().map((year) -> year.year() / 10 * 10).distinct().toList();
		return new TimelinePage(total, byYear, 8 * spans.tracks(), undatedShown, decades,
				lanes(query, found, undated.size()),
				query.applied(Map.of("lane", (name) -> Lane.valueOf(name).label())));
	}

	private Map<Lane, List<Entry>> entries(YearQuery years) {
		int from = years.from();
		int to = years.to();
		Map<Lane, List<Entry>> entries = new EnumMap<>(Lane.class);
		entries.put(Lane.LIFE, this.events.findInYears(from, to).stream().map(Entry::of).toList());
		entries.put(Lane.WORK, this.works.findStarting(from, to).stream().map(Entry::of).toList());
		entries.put(Lane.AWARD, this.awards.findInYears(from, to).stream().map(AwardLine::of).map(Entry::of).toList());
		entries.put(Lane.EXHIBITION,
				this.exhibitions.findShowingsIn(from, to)
					.stream()
					.map(Entry::of)
					.filter((entry) -> years.contains(entry.date().year()))
					.toList());
		entries.put(Lane.PUBLICATION, this.publications.findInYears(from, to).stream().map(Entry::of).toList());
		return entries;
	}

	private List<TimelinePage.Year> byYear(Map<Lane, List<Entry>> found, @Nullable Lane lane, Spans spans) {
		Person person = this.persons.get();
		Map<Integer, List<Entry>> byYear = new TreeMap<>();
		found.forEach((of, entries) -> entries.stream()
			.filter((entry) -> lane == null || of == lane)
			.forEach((entry) -> byYear.computeIfAbsent(entry.date().year(), (key) -> new ArrayList<>()).add(entry)));
		return byYear.entrySet()
			.stream()
			.map((year) -> new TimelinePage.Year(year.getKey(), person.ageIn(year.getKey()), spans.at(year.getKey()),
					year.getValue().stream().sorted(Entry.ORDER).toList()))
			.toList();
	}

	private static List<Choice> lanes(ListQuery query, Map<Lane, List<Entry>> found, int undated) {
		return Arrays.stream(Lane.values())
			.map((lane) -> Choice.of(query, "lane", lane.name(), lane.label(),
					found.getOrDefault(lane, List.of()).size() + ((lane == Lane.LIFE) ? undated : 0)))
			.toList();
	}

}
