package org.careersite.dataset;

import java.util.List;
import java.util.Map;

/**
 * What was found in a dataset folder.
 *
 * @param files the YAML files that could be read, by their names
 * @param biography the biography, without chapters if there is none
 * @param faults all that is wrong, by file and line
 */
record Findings(Map<String, DatasetFile> files, BiographyFile biography, List<Fault> faults) {

	/** How many records the files have under a key, as far as they could be read. */
	int count(String key) {
		return this.files.values().stream().mapToInt((file) -> file.root().path(key).size()).sum();
	}

	/** What is left out and would be missed, by file and line; it is no fault. */
	List<Fault> gaps() {
		new GapCheck().check(this.files.values());
		return this.files.values().stream().flatMap((file) -> file.gaps().stream()).sorted().toList();
	}

}
