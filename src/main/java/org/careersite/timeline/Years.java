package org.careersite.timeline;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.Summary;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.Messages;
import org.careersite.records.ExhibitionData;
import org.careersite.web.Neighbours;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What single years and decades held, across everything.
 */
@Component
@Transactional(readOnly = true)
class Years {

	/** What was won first; of what is no award, none comes first. */
	private static final Comparator<Summary> BY_OUTCOME = Comparator
		.comparing((record) -> record.awards().outcomes().stream().findFirst().map(Outcome::ordinal).orElse(0));

	private final CurrentCareer career;

	private final ExhibitionRepository exhibitions;

	private final Records records;

	Years(CurrentCareer career, ExhibitionRepository exhibitions, Records records) {
		this.career = career;
		this.exhibitions = exhibitions;
		this.records = records;
	}

	YearCounts counts() {
		return this.career.get().years();
	}

	SpanPage page(YearQuery span) {
		YearCounts all = counts();
		YearCounts counts = all.in(span);
		List<SpanPage.Group> groups = SpanPage.ORDER.stream()
			.filter((category) -> counts.total(category) > 0)
			.flatMap((category) -> groups(category, span))
			.toList();
		return new SpanPage(span, this.career.get().subject().ages(span), counts, groups,
				new Neighbours(link(span, all.before(span.from())), link(span, all.after(span.to()))));
	}

	YearData data(int year) {
		YearQuery span = YearQuery.of(year);
		Map<String, List<?>> records = new LinkedHashMap<>();
		SpanPage.ORDER.forEach((category) -> records.put(category.key(), data(span, category)));
		return new YearData(year, this.career.get().subject().ageIn(year), records);
	}

	private List<?> data(YearQuery span, RecordType category) {
		if (category == RecordType.EXHIBITION) {
			return this.exhibitions.findOpenIn(span.from(), span.to()).stream().map(ExhibitionData::of).toList();
		}
		List<TimelineEntry> entries = this.records.entries(found(span, category).map(Records::reference).toList());
		return entries.stream().map((category == RecordType.EVENT) ? EntryData::of : TimelineEntry::data).toList();
	}

	/** The records of a category by what befell them, read all at once. */
	private Stream<SpanPage.Group> groups(RecordType category, YearQuery span) {
		Map<String, List<Summary>> groups = found(span, category).sorted(BY_OUTCOME)
			.collect(Collectors.groupingBy((record) -> name(record, span), LinkedHashMap::new, Collectors.toList()));
		Iterator<TimelineEntry> entries = this.records
			.entries(groups.values()
				.stream()
				.flatMap((group) -> group.stream().limit(SpanPage.MOST))
				.map(Records::reference)
				.toList())
			.iterator();
		return groups.entrySet().stream().map((group) -> {
			int shown = Math.min(group.getValue().size(), SpanPage.MOST);
			return new SpanPage.Group(category, group.getKey(),
					group.getValue().stream().mapToLong(Summary::number).sum(),
					Stream.generate(entries::next).limit(shown).toList(),
					(group.getValue().size() > shown) ? more(category, span) : null);
		});
	}

	/** What befell a record, as the messages call it. */
	private static String name(Summary record, YearQuery span) {
		return switch (record.category()) {
			case WORK -> (record.years().first() < span.from()) ? "RAN" : "BEGAN";
			case AWARD -> record.awards().outcomes().get(0).name();
			default -> record.category().name();
		};
	}

	private RecordLink more(RecordType category, YearQuery span) {
		CareerSection section = this.records.section(category);
		return new RecordLink(Messages.get("timeline.span.more", section.label(), span),
				section.path(span.canonical()));
	}

	private Stream<Summary> found(YearQuery span, RecordType category) {
		return this.career.get().byYear(category).stream().filter((record) -> record.years().isIn(span));
	}

	/** The page of a year, or of its decade where such a one is shown. */
	private static @Nullable RecordLink link(YearQuery shown, @Nullable Integer year) {
		if (year == null) {
			return null;
		}
		int start = year / 10 * 10;
		return shown.isYear() ? new RecordLink(String.valueOf(year), Paths.year(year))
				: new RecordLink(YearQuery.decade(start).title(), Paths.decade(start));
	}

	/**
	 * What a year held.
	 *
	 * @param age the age that the person reached in it; none before the birth
	 * @param records by the key of their list: the works that the source gives this year,
	 * the awards given in it, the exhibitions with a showing that was open in it, what
	 * came out and what happened in it
	 */
	record YearData(int year, @Nullable Integer age, @JsonAnyGetter Map<String, List<?>> records) {
	}

}
