package org.careersite.timeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.Summary;
import org.careersite.career.text.Messages;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.data.web.PagedModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All lanes of the career in one line: each record at the date it began, the earliest or
 * the latest first, the undated events last, page by page.
 */
@Component
@Transactional(readOnly = true)
class Timeline {

	/** Events have a text each, so a page that shows these alone holds fewer. */
	private static final int SIZE_OF_LIFE = 70;

	private final CurrentCareer career;

	private final Records records;

	Timeline(CurrentCareer career, Records records) {
		this.career = career;
		this.records = records;
	}

	/** By the filters {@code lane} and {@code years}, in the order {@code sort}. */
	TimelinePage page(ListQuery query) {
		Found found = find(query);
		ListPage<TimelineEntry> page = ListPage.of(query,
				ListPage.read(query, found.size(), found.all(), this.records::entries));
		Spans spans = new Spans(found.dated.stream()
			.filter((record) -> record.category() == RecordType.WORK)
			.map((work) -> new Spans.Run(work.title().text(), work.years()))
			.toList());
		long awards = found.dated.stream().filter((record) -> record.category() == RecordType.AWARD).count();
		return new TimelinePage(awards, (awards > 0) ? found.counts[RecordType.AWARD.ordinal()] : 0,
				years(page.items(), spans), spans.width(),
				page.items().stream().filter((entry) -> entry.date() == null).toList(),
				jumps(query, found, page.number() - 1), lanes(query, found),
				Choice.options(query, "sort", found.order, TimelineOrder.OLDEST), page);
	}

	PagedModel<EntryData> listing(ListQuery query) {
		List<RecordReference> found = find(query).all();
		return query.listing(ListPage.read(query, query.size(), found, this::data));
	}

	List<EntryData> all(ListQuery query) {
		List<RecordReference> found = find(query).all();
		query.refuseFaults();
		return data(found);
	}

	private Found find(ListQuery query) {
		String asked = query.oneOf("lane", RecordType.LANES.stream().map(RecordType::lane).toList(),
				(lane) -> TimelinePage.label(RecordType.ofLane(lane)));
		RecordType lane = (asked != null) ? RecordType.ofLane(asked) : null;
		YearQuery years = query.years("years");
		TimelineOrder order = query.option("sort", TimelineOrder.class, TimelineOrder.OLDEST);
		CareerSnapshot career = this.career.get();
		List<Summary> any = career.timeline()
			.stream()
			.filter((record) -> years.contains(record.date().year()))
			.sorted(order.comparator())
			.toList();
		List<String> undated = years.equals(YearQuery.ALL) ? career.undatedEvents() : List.of();
		int[] counts = new int[RecordType.values().length];
		any.forEach((record) -> counts[record.category().ordinal()] += (int) record.number());
		counts[RecordType.EVENT.ordinal()] += undated.size();
		return new Found(order, lane,
				(lane == null) ? any : any.stream().filter((record) -> record.category() == lane).toList(),
				(lane == null || lane == RecordType.EVENT) ? undated : List.of(), counts);
	}

	private List<EntryData> data(List<RecordReference> records) {
		return this.records.entries(records).stream().map(EntryData::of).toList();
	}

	private List<TimelinePage.Year> years(List<TimelineEntry> entries, Spans spans) {
		Subject person = this.career.get().subject();
		Map<Integer, List<TimelineEntry>> byYear = new LinkedHashMap<>();
		entries.forEach((entry) -> {
			if (entry.date() != null) {
				byYear.computeIfAbsent(entry.date().year(), (year) -> new ArrayList<>()).add(entry);
			}
		});
		Iterator<List<Spans.Mark>> rows = spans.rows(List.copyOf(byYear.keySet())).iterator();
		return byYear.entrySet()
			.stream()
			.map((year) -> new TimelinePage.Year(year.getKey(), person.ageIn(year.getKey()), rows.next(),
					year.getValue()))
			.toList();
	}

	/** The ways to the decades and to the undated, on this page or on another. */
	private static List<TimelinePage.Jump> jumps(ListQuery query, Found found, int page) {
		List<TimelinePage.Jump> jumps = new ArrayList<>();
		int last = -1;
		for (int at = 0; at < found.dated.size(); at++) {
			int decade = found.dated.get(at).date().year() / 10 * 10;
			if (decade != last) {
				jumps.add(jump(query, Messages.get("timeline.decade", decade), YearQuery.decade(decade).title(),
						"#d" + decade, at / found.size(), page));
				last = decade;
			}
		}
		if (!found.undated.isEmpty()) {
			String undated = Messages.get("timeline.undated");
			jumps.add(jump(query, undated, undated, "#undated", found.dated.size() / found.size(), page));
		}
		return jumps;
	}

	private static TimelinePage.Jump jump(ListQuery query, String label, String title, String anchor, int on,
			int page) {
		return new TimelinePage.Jump(label, new RecordLink(title, (on == page) ? anchor : query.onPage(on) + anchor));
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
	 * @param undated the keys of the events without a date, which come last
	 * @param counts how many there are of each lane, whatever lane is asked for: of
	 * awards, how many the records count
	 */
	private record Found(TimelineOrder order, @Nullable RecordType lane, List<Summary> dated, List<String> undated,
			int[] counts) {

		int size() {
			return (this.lane == RecordType.EVENT) ? SIZE_OF_LIFE : CareerSnapshot.TIMELINE_PAGE;
		}

		List<RecordReference> all() {
			return Stream
				.concat(this.dated.stream().map(Records::reference),
						this.undated.stream().map((slug) -> new RecordReference(RecordType.EVENT, slug)))
				.toList();
		}

	}

}
