package org.careersite.dataset;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class FaultyDatasetFailureAnalyzerTests {

	@Test
	void listsAllFaultsAndSaysWhatToDo() {
		FaultyDatasetException exception = new FaultyDatasetException("file:/srv/career/",
				List.of(Fault.of("awards.yaml", "there is no such file in file:/srv/career/"),
						new Fault("works.yaml", 42, "works[7].kind", "\"TV_SERIE\" is not one of …")));

		FailureAnalysis analysis = new FaultyDatasetFailureAnalyzer()
			.analyze(new IllegalStateException("The start failed", exception));

		assertThat(analysis.getDescription().lines()).containsExactly("The dataset file:/srv/career/ has 2 faults:",
				"awards.yaml: there is no such file in file:/srv/career/",
				"works.yaml:42 works[7].kind: \"TV_SERIE\" is not one of …");
		assertThat(analysis.getAction())
			.isEqualTo("Mend the files named above and start again. career.schema.json describes their form.");
	}

	@Test
	void countsOneFaultAsOne() {
		FaultyDatasetException exception = new FaultyDatasetException("classpath:/career/",
				List.of(Fault.of("works.yaml", "\"works\" is missing")));

		assertThat(exception).hasMessageStartingWith("The dataset classpath:/career/ has 1 fault:");
	}

}
