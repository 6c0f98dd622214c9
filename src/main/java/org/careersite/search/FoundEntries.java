package org.careersite.search;

import java.util.List;
import java.util.Map;

import org.careersite.web.section.HitType;
import org.jspecify.annotations.Nullable;

/**
 * What a question found.
 *
 * @param counts how many of each type, counting awards and no records; types without any
 * are left out
 * @param total how many records of the types that were asked for
 * @param hits some of these, best first
 * @param suggestion how the question would have to be spelt, where slips were forgiven
 */
record FoundEntries(Map<HitType, Long> counts, long total, List<Hit> hits, @Nullable String suggestion) {

	/** The answer to a question that asks for nothing. */
	static final FoundEntries NOTHING = new FoundEntries(Map.of(), 0, List.of(), null);

}
