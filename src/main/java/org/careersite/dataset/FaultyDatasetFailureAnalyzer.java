package org.careersite.dataset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Lets a faulty dataset stop the start with the list of its faults instead of a stack
 * trace.
 */
class FaultyDatasetFailureAnalyzer extends AbstractFailureAnalyzer<FaultyDatasetException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FaultyDatasetException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend the files named above and start again. career.schema.json describes their form.", cause);
	}

}
