package org.careersite.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.TitledRecord;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A record that another one names.
 */
public record NamedData(String slug, String title, @JsonIgnore RecordLink link) {

	public static @Nullable NamedData of(@Nullable TitledRecord record) {
		return (record != null) ? of(record.slug(), RecordLink.of(record)) : null;
	}

	public static NamedData of(WorkSummary work) {
		return of(work.slug(), RecordLink.of(work));
	}

	private static NamedData of(String slug, RecordLink link) {
		return new NamedData(slug, link.title(), link);
	}

}
