package org.careersite.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careersite.career.snapshot.Summary;
import org.careersite.career.text.RecordType;
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

	/** Those of any categories, in the order of the summaries. */
	List<TimelineEntry> entries(List<Summary> records) {
		Map<Summary, TimelineEntry> entries = new HashMap<>();
		RecordType.LANES.forEach((category) -> {
			List<Summary> of = records.stream().filter((record) -> record.category() == category).toList();
			List<TimelineEntry> read = entries(category, of.stream().map(Summary::slug).toList());
			for (int i = 0; i < read.size(); i++) {
				entries.put(of.get(i), read.get(i));
			}
		});
		return records.stream().map((record) -> Objects.requireNonNull(entries.get(record))).toList();
	}

	/** Those of one category, in the order of their keys. */
	List<TimelineEntry> entries(RecordType category, List<String> slugs) {
		return slugs.isEmpty() ? List.of() : section(category).timeline(slugs);
	}

	/** The section that has the records of a category. */
	CareerSection section(RecordType category) {
		return this.sections.stream().filter((section) -> section.category() == category).findFirst().orElseThrow();
	}

}
