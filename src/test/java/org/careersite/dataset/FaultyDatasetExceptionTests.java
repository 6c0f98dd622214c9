package org.careersite.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class FaultyDatasetExceptionTests {

	private static final List<String> FILES = List.of("profile.yaml", "works.yaml", "people.yaml", "awards.yaml",
			"exhibitions.yaml", "publications.yaml", "events.yaml", "biography.md");

	@TempDir
	private Path path;

	@Test
	void listsAllFaultsAndSaysWhatToDo() {
		FaultyDatasetException exception = new FaultyDatasetException("file:/srv/career/",
				List.of(Fault.of("awards.yaml", "there is no such file in file:/srv/career/"),
						new Fault("works.yaml", 42, "works[7].kind", "\"TV_SERIE\" is not one of …")));

		FailureAnalysis analysis = new FaultyDatasetException.Analyzer()
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

	@ParameterizedTest
	@EnumSource
	void saysWhatIsWrong(Spoilt spoilt) {
		DatasetFolder folder = DatasetFolder.in(this.path);
		spoilt.spoil.accept(folder);

		Throwable failure = catchThrowable(
				() -> new DatasetReader(new DefaultResourceLoader()).read(folder.location()));
		FailureAnalysis analysis = new FaultyDatasetException.Analyzer().analyze(failure);

		assertThat(failure).isInstanceOf(FaultyDatasetException.class);
		assertThat(analysis.getDescription()).startsWith("The dataset " + folder.location() + " has ")
			.contains(spoilt.fault)
			.doesNotContain("\tat ", "Caused by");
	}

	/** Ways in which a folder is no dataset. */
	private enum Spoilt {

		MISSING("there is no such folder", (folder) -> {
			FILES.forEach(folder::delete);
			folder.delete("");
		}), EMPTY("works.yaml: there is no such file in ", (folder) -> FILES.forEach(folder::delete)), FOLDER_FOR_FILE(
				"works.yaml: it cannot be read: it is a folder or a pipe, or its permissions forbid it", (folder) -> {
					folder.delete("works.yaml");
					assertThat(folder.file("works.yaml").toFile().mkdir()).isTrue();
				}),
		HALF_WRITTEN("works.yaml:15 works[0].facts: it is empty: fill it in",
				(folder) -> folder.write("works.yaml",
						folder.read("works.yaml").substring(0, folder.read("works.yaml").length() / 2))),
		ONE_MEGABYTE("works.yaml:1: before the first entry a line \"works:\" is missing",
				(folder) -> folder.write("works.yaml", "x".repeat(1_000_000))),
		BOMB("works.yaml:2: a text that starts with * must stand in quotation marks",
				(folder) -> folder.write("works.yaml", "a: &a [x, x, x, x, x]\nworks: [*a, *a, *a, *a]\n"));

		private final String fault;

		private final Consumer<DatasetFolder> spoil;

		Spoilt(String fault, Consumer<DatasetFolder> spoil) {
			this.fault = fault;
			this.spoil = spoil;
		}

	}

}
