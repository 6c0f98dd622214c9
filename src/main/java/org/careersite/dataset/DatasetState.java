package org.careersite.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which dataset the site shows, and what came of the last attempt to load another.
 *
 * @param fingerprint of its files: the same where two sites show the same
 * @param warnings what looks wrong, though it is no fault
 * @param refused the dataset that was refused since; none if the last one was loaded
 */
record DatasetState(String location, String fingerprint, Instant loaded, Map<String, Integer> records,
		List<String> warnings, @Nullable Refusal refused) {

	/** The same dataset is shown, another was refused. */
	DatasetState refusing(List<String> faults) {
		return new DatasetState(this.location, this.fingerprint, this.loaded, this.records, this.warnings,
				new Refusal(Instant.now(), faults));
	}

	/**
	 * A file that has lost more than a third of its records may have been cut off.
	 * @param next how many records of each type the next dataset has
	 */
	List<String> losses(Map<String, Integer> next) {
		return this.records.entrySet()
			.stream()
			.filter((before) -> 3 * (before.getValue() - next.getOrDefault(before.getKey(), 0)) > before.getValue())
			.map((before) -> String.format(Locale.ROOT,
					"%s: %d where there were %d. If nobody took the others out, the file was cut off", before.getKey(),
					next.getOrDefault(before.getKey(), 0), before.getValue()))
			.toList();
	}

	/**
	 * A dataset that was not loaded, and why, as the maintainer reads it.
	 */
	record Refusal(Instant at, List<String> faults) {
	}

}
