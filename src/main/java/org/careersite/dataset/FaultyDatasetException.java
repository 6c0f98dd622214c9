package org.careersite.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A dataset was refused. It holds all faults that were found.
 */
public class FaultyDatasetException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	FaultyDatasetException(String location, List<Fault> faults) {
		super(String.format(Locale.ROOT, "The dataset %s has %d %s:%n%s", location, faults.size(),
				(faults.size() == 1) ? "fault" : "faults",
				faults.stream().map(Fault::toString).collect(Collectors.joining("\n"))));
		this.faults = List.copyOf(faults);
	}

	/** All faults, by file and line. */
	public List<Fault> faults() {
		return this.faults;
	}

}
