package org.careersite.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A dataset was refused, for all the faults that were found. At the start it ends the
 * site with an exit code that tells a service manager not to start it again.
 */
public class FaultyDatasetException extends RuntimeException implements ExitCodeGenerator {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	FaultyDatasetException(String location, List<Fault> faults) {
		super(String.format(Locale.ROOT, "The dataset %s has %d %s:%n%s", location, faults.size(),
				(faults.size() == 1) ? "fault" : "faults",
				faults.stream().map(Fault::toString).collect(Collectors.joining("\n"))));
		this.faults = List.copyOf(faults);
	}

	/** {@code EX_CONFIG} of sysexits.h. */
	@Override
	public int getExitCode() {
		return 78;
	}

	/** All faults, by file and line. */
	public List<Fault> faults() {
		return this.faults;
	}

	/** Stops the start with the list of the faults instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<FaultyDatasetException> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, FaultyDatasetException cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()),
					"Mend the files named above and start again. career.schema.json describes their form.", cause);
		}

	}

}
