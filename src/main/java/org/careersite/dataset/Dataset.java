package org.careersite.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.CareerRecord;
import org.careersite.career.Chapter;
import org.careersite.career.Exhibition;
import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CareerSnapshot;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a dataset folder holds, tied together.
 *
 * @param records of all types, each behind those that it points to, those of a type in
 * the order of their file
 * @param document all that the files say, see {@link DatasetDocument}
 * @param fingerprint of its files: the same where two sites show the same
 * @param hints tell of names that have changed
 */
record Dataset(Subject subject, List<CareerRecord> records, ObjectNode document, String fingerprint,
		List<Fault> hints) {

	/** The records of a type. */
	<T extends CareerRecord> List<T> records(Class<T> type) {
		return this.records.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** All that the database keeps, each behind those that it points to. */
	Stream<Object> entities() {
		return Stream.concat(this.records.stream(),
				records(Exhibition.class).stream().flatMap((each) -> each.showings().stream()));
	}

	/** What all pages need to know of it. */
	CareerSnapshot snapshot() {
		return new CareerSnapshot(this.subject, this.records);
	}

	/** How many records of each type it has. */
	Map<String, Integer> sizes() {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		RecordType.keys().forEach((list) -> sizes.put(list, this.document.path(list).size()));
		sizes.put("chapters", records(Chapter.class).size());
		return sizes;
	}

}
