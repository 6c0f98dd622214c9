package org.careersite.timeline;

import java.util.Comparator;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.Summary;
import org.careersite.career.text.Labelled;

/**
 * The orders of the timeline; the first is that of a reader who asks for none.
 */
enum TimelineOrder implements Labelled {

	OLDEST(Summary.BY_DATE),
	NEWEST(Comparator.comparing(Summary::date).reversed().thenComparing(Summary::category, RecordType.LIFE_FIRST));

	private final Comparator<Summary> comparator;

	TimelineOrder(Comparator<Summary> comparator) {
		this.comparator = comparator;
	}

	Comparator<Summary> comparator() {
		return this.comparator;
	}

}
