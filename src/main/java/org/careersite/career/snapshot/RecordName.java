package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.Exhibition;
import org.careersite.career.Publication;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;

/**
 * A record by its name, for lists of links.
 *
 * @param slug its key
 * @param title what it is called
 */
public record RecordName(String slug, Title title) {

	/** Newest first by the first showing, then the last; the undated last. */
	static List<RecordName> ofExhibitions(Stream<Exhibition> exhibitions) {
		return exhibitions
			.sorted(Comparator.comparing(Exhibition::years, Comparator.nullsLast(YearSpan.LATEST_FIRST))
				.thenComparing(Exhibition::sortKey))
			.map((each) -> new RecordName(each.slug(), each.title()))
			.toList();
	}

	/** Newest first by year and month; the undated last. */
	static List<RecordName> ofPublications(Stream<Publication> publications) {
		PartialDate undated = PartialDate.of(1);
		return publications.sorted(Comparator.comparing((Publication each) -> each.date() == null)
			.thenComparing((each) -> -Objects.requireNonNullElse(each.date(), undated).year())
			.thenComparing((each) -> {
				Integer month = Objects.requireNonNullElse(each.date(), undated).month();
				return (month != null) ? -month : 0;
			})
			.thenComparing(Publication::sortKey)).map((each) -> new RecordName(each.slug(), each.title())).toList();
	}

}
