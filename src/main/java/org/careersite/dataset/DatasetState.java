package org.careersite.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which dataset the site shows, and what came of the last attempt to load another.
 *
 * @param location where it came from
 * @param fingerprint of its files: the same where two sites show the same
 * @param loaded when
 * @param records how many records of each type it has
 * @param refused the dataset that was refused since; none if the last one was loaded
 */
record DatasetState(String location, String fingerprint, Instant loaded, Map<String, Integer> records,
		@Nullable Refusal refused) {

	/** The same dataset is shown, another was refused. */
	DatasetState refusing(Refusal refusal) {
		return new DatasetState(this.location, this.fingerprint, this.loaded, this.records, refusal);
	}

	/**
	 * A dataset that was not loaded.
	 *
	 * @param at when it was refused
	 * @param faults why, each as the maintainer reads it
	 */
	record Refusal(Instant at, List<String> faults) {
	}

}
