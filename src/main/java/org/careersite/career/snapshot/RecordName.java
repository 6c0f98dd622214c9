package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Exhibition;
import org.careersite.career.Publication;
import org.careersite.career.TitledRecord;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;

/**
 * A record by its name, for lists of links.
 *
 * @param selected whether the dataset selects it for the short CV
 */
public record RecordName(String slug, Title title, boolean selected) {

	private static final Comparator<PartialDate> LATEST_MONTH_FIRST = Comparator.comparing(PartialDate::year)
		.thenComparing(PartialDate::month, Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed();

	/** Newest first by the first showing, then the last; the undated last. */
	static List<RecordName> ofExhibitions(Stream<Exhibition> exhibitions) {
		return exhibitions
			.sorted(Comparator.comparing(Exhibition::years, Comparator.nullsLast(YearSpan.LATEST_FIRST))
				.thenComparing(Exhibition::sortKey))
			.map(RecordName::of)
			.toList();
	}

	/** Newest first by year and month; the undated last. */
	static List<RecordName> ofPublications(Stream<Publication> publications) {
		return publications
			.sorted(Comparator.comparing(Publication::date, Comparator.nullsLast(LATEST_MONTH_FIRST))
				.thenComparing(Publication::sortKey))
			.map(RecordName::of)
			.toList();
	}

	private static RecordName of(TitledRecord record) {
		return new RecordName(record.slug(), record.title(), record.selected());
	}

}
