package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.TitledRecord;
import org.careersite.career.text.Title;

/**
 * A record by its name, for lists of links.
 *
 * @param selected whether the dataset selects it for the short CV
 */
public record RecordName(String slug, Title title, boolean selected) {

	/** Some records in an order, and by title where it leaves them side by side. */
	static <T extends TitledRecord> List<RecordName> of(Stream<T> records, Comparator<T> order) {
		return records.sorted(order.thenComparing(TitledRecord::sortKey))
			.map((record) -> new RecordName(record.slug(), record.title(), record.selected()))
			.toList();
	}

}
