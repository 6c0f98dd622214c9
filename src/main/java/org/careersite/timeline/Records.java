package org.careersite.timeline;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.snapshot.Summary;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.TimelineEntry;

import org.springframework.stereotype.Component;

/**
 * Asks the sections for the records that {@link Summary summaries} stand for, each for
 * all of its own at once.
 */
@Component
class Records {

	private final List<CareerSection> sections;

	Records(List<CareerSection> sections) {
		this.sections = sections;
	}

	/** What names a record on the timeline: of an exhibition the showing. */
	static RecordReference reference(Summary record) {
		return new RecordReference(record.category(), record.slug());
	}

	/** The records that are named, in that order. */
	List<TimelineEntry> entries(List<RecordReference> records) {
		Map<RecordType, Iterator<TimelineEntry>> entries = records.stream()
			.collect(Collectors.groupingBy(Records::category,
					Collectors.collectingAndThen(Collectors.toList(), this::read)));
		return records.stream().map((record) -> Objects.requireNonNull(entries.get(category(record))).next()).toList();
	}

	CareerSection section(RecordType category) {
		return this.sections.stream().filter((section) -> section.category() == category).findFirst().orElseThrow();
	}

	private Iterator<TimelineEntry> read(List<RecordReference> records) {
		return section(category(records.get(0))).timeline(records.stream().map(RecordReference::slug).toList())
			.iterator();
	}

	private static RecordType category(RecordReference record) {
		return Objects.requireNonNull(record.type());
	}

}
