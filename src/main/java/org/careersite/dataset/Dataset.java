package org.careersite.dataset;

import java.util.List;
import java.util.Map;

import org.careersite.career.CareerRecord;
import org.careersite.career.Subject;
import org.careersite.career.text.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a dataset folder holds, tied together.
 *
 * @param records of all types, each behind those that it points to
 * @param document see {@link DatasetDocument}
 * @param hints tell of names that have changed
 * @param languages those of the site with their texts, its own first
 */
record Dataset(Subject subject, List<CareerRecord> records, ObjectNode document, String fingerprint,
		Map<String, Integer> sizes, List<Fault> hints, List<Language> languages) {

	<T extends CareerRecord> List<T> records(Class<T> type) {
		return this.records.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
