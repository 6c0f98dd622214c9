package org.careersite.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.AwardBody;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A record that another one names.
 */
public record NamedData(String slug, String title, @JsonIgnore RecordLink link) {

	public static @Nullable NamedData of(@Nullable Work work) {
		return (work != null) ? of(work.slug(), RecordLink.of(work)) : null;
	}

	public static NamedData of(WorkSummary work) {
		return of(work.slug(), RecordLink.of(work));
	}

	public static NamedData of(AwardBody body) {
		return of(body.slug(), RecordLink.of(body));
	}

	public static @Nullable NamedData of(@Nullable Publication publication) {
		return (publication != null) ? of(publication.slug(), RecordLink.of(publication)) : null;
	}

	private static NamedData of(String slug, RecordLink link) {
		return new NamedData(slug, link.title(), link);
	}

}
