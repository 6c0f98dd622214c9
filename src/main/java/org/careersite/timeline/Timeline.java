package org.careersite.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Subject;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.Summary;
import org.careersite.career.RecordType;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.web.PagedModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All lanes of the career in one line: each record at the date it began, the undated
 * events last, page by page.
 */
@Component
@Transactional(readOnly = true)
class Timeline {

	/** How many entries a page holds. */
	static final int SIZE = 200;

	/** How many it holds if it shows events alone, which have a text each. */
	private static final int SIZE_OF_LIFE = 100;

	private final CurrentCareer career;

	private final Records records;

	Timeline(CurrentCareer career, Records records) {
		this.career = career;
		this.records = records;
	}

	/** The timeline by the filters {@code lane} and {@code years}. */
	TimelinePage page(ListQuery query) {
		Found found = find(query);
		int page = query.page();
		int size = found.size();
		Spans spans = new Spans(found.dated.stream()
			.filter((record) -> record.category() == RecordType.WORK)
			.map(Summary::years)
			.toList());
		return new TimelinePage(found.total(), found.awardEntries(), found.awards(),
				years(found.dated(page * size, size), spans), 8 * spans.tracks(),
				this.records.entries(RecordType.EVENT, found.undated(page * size, size)), jumps(query, found, page),
				lanes(query, found),
				ListPage.of(query, new PageImpl<>(List.of(), PageRequest.of(page, size), found.total())));
	}

	/** The same for programs. */
	PagedModel<EntryData> listing(ListQuery query) {
		Found found = find(query);
		int page = query.page();
		int size = query.size();
		return query.listing(new PageImpl<>(data(found, page * size, size), PageRequest.of(page, size), found.total()));
	}

	/** All entries that a query asks for. */
	List<EntryData> all(ListQuery query) {
		Found found = find(query);
		query.refuseFaults();
		return data(found, 0, found.total());
	}

	private Found find(ListQuery query) {
		String asked = query.oneOf("lane", RecordType.LANES.stream().map(RecordType::lane).toList(),
				(lane) -> TimelinePage.label(RecordType.ofLane(lane)));
		RecordType lane = (asked != null) ? RecordType.ofLane(asked) : null;
		YearQuery years = query.years("years");
		CareerSnapshot career = this.career.get();
		List<Summary> any = career.timeline()
			.stream()
			.filter((record) -> years.contains(record.date().year()))
			.toList();
		List<String> undated = years.equals(YearQuery.ALL) ? career.undatedEvents() : List.of();
		int[] counts = new int[RecordType.values().length];
		any.forEach((record) -> counts[record.category().ordinal()] += (int) record.number());
		counts[RecordType.EVENT.ordinal()] += undated.size();
		return new Found(lane,
				(lane == null) ? any : any.stream().filter((record) -> record.category() == lane).toList(),
				(lane == null || lane == RecordType.EVENT) ? undated : List.of(), counts);
	}

	private List<EntryData> data(Found found, int from, int size) {
		return Stream
			.concat(this.records.entries(found.dated(from, size)).stream(),
					this.records.entries(RecordType.EVENT, found.undated(from, size)).stream())
			.map(EntryData::of)
			.toList();
	}

	private List<TimelinePage.Year> years(List<Summary> records, Spans spans) {
		Subject person = this.career.get().subject();
		Map<Integer, List<TimelineEntry>> byYear = this.records.entries(records)
			.stream()
			.collect(Collectors.groupingBy((entry) -> Objects.requireNonNull(entry.date()).year(), TreeMap::new,
					Collectors.toList()));
		return byYear.entrySet()
			.stream()
			.map((year) -> new TimelinePage.Year(year.getKey(), person.ageIn(year.getKey()), spans.at(year.getKey()),
					year.getValue()))
			.toList();
	}

	/** The ways to the decades and to the undated, on this page or on another. */
	private static List<RecordLink> jumps(ListQuery query, Found found, int page) {
		List<RecordLink> jumps = new ArrayList<>();
		int last = -1;
		for (int at = 0; at < found.dated.size(); at++) {
			int decade = found.dated.get(at).date().year() / 10 * 10;
			if (decade != last) {
				jumps.add(jump(query, decade + "s", "#d" + decade, at / found.size(), page));
				last = decade;
			}
		}
		if (!found.undated.isEmpty()) {
			jumps.add(jump(query, "Undated", "#undated", found.dated.size() / found.size(), page));
		}
		return jumps;
	}

	private static RecordLink jump(ListQuery query, String label, String anchor, int on, int page) {
		return new RecordLink(label, (on == page) ? anchor : query.onPage(on) + anchor);
	}

	private static List<Choice> lanes(ListQuery query, Found found) {
		return RecordType.LANES.stream()
			.map((lane) -> Choice.of(query, "lane", lane.lane(), TimelinePage.label(lane),
					found.counts[lane.ordinal()]))
			.filter((choice) -> choice.count() > 0 || choice.chosen())
			.toList();
	}

	/**
	 * What the filters find.
	 *
	 * @param lane the lane that is asked for, if one is
	 * @param dated what has a date, in order
	 * @param undated the keys of the events that have none, which come after
	 * @param counts how many there are of each lane, whatever lane is asked for: of
	 * awards, how many the records count
	 */
	private record Found(@Nullable RecordType lane, List<Summary> dated, List<String> undated, int[] counts) {

		/** How many entries a page holds. */
		int size() {
			return (this.lane == RecordType.EVENT) ? SIZE_OF_LIFE : SIZE;
		}

		int total() {
			return this.dated.size() + this.undated.size();
		}

		/** How many of the entries are awards. */
		long awardEntries() {
			return this.dated.stream().filter((record) -> record.category() == RecordType.AWARD).count();
		}

		/** How many awards those count. */
		int awards() {
			return (awardEntries() > 0) ? this.counts[RecordType.AWARD.ordinal()] : 0;
		}

		List<Summary> dated(int from, int size) {
			return this.dated.stream().skip(from).limit(size).toList();
		}

		List<String> undated(int from, int size) {
			int start = Math.max(from - this.dated.size(), 0);
			int end = Math.max(from + size - this.dated.size(), 0);
			return this.undated.stream().limit(end).skip(start).toList();
		}

	}

}
