package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.careersite.CareerSiteApplication;
import org.careersite.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Starts the application with datasets that it cannot serve; once in a process of its
 * own, as its maintainer does.
 */
@ExtendWith(OutputCaptureExtension.class)
class FaultyStartIT {

	private static final List<String> FILES = List.of("profile.yaml", "works.yaml", "collaborators.yaml", "awards.yaml",
			"exhibitions.yaml", "publications.yaml", "events.yaml", "biography.md");

	@TempDir
	private Path path;

	@Test
	void endsWithTheFaultsAndWithoutStackTrace() throws IOException, InterruptedException {
		DatasetFolder faulty = DatasetFolder.in(Files.createDirectory(this.path.resolve("dataset")))
			.replace("works.yaml", "kind: TV_SERIES", "kind: OPERA")
			.replace("biography.md", "event:birth", "event:death");
		Path output = this.path.resolve("output.txt");

		int exit = SiteProcess.run(output, "--career.dataset=" + faulty.location(), "--server.port=0");

		assertThat(exit).isEqualTo(78);
		List<String> lines = Files.readAllLines(output);
		assertThat(lines).containsSequence("The dataset " + faulty.location() + " has 2 faults:",
				"biography.md:3: the link \"event:death\" names no record",
				"works.yaml:26 works[1].kind: \"OPERA\" is not one of SHORT, TV_MOVIE, TV_SERIES, MINI_SERIES, "
						+ "FEATURE_FILM, DOCUMENTARY_SHORT, DOCUMENTARY_FEATURE, VIDEO_SHORT, RADIO_PLAY, POEM, "
						+ "SONG, PHOTO_SERIES");
		assertThat(lines).noneMatch((line) -> line.startsWith("\tat ") || line.startsWith("Caused by"));
	}

	@ParameterizedTest
	@EnumSource
	void saysWhatIsWrongWithoutStackTrace(Spoilt spoilt, CapturedOutput output) {
		DatasetFolder folder = DatasetFolder.in(this.path);
		spoilt.spoil.accept(folder);
		SpringApplication site = new SpringApplication(CareerSiteApplication.class);

		Throwable failure = catchThrowable(() -> site.run("--career.dataset=" + folder.location(), "--server.port=0",
				"--management.server.port=0", "--spring.datasource.url=jdbc:h2:mem:faulty-start"));

		assertThat(failure).isInstanceOf(FaultyDatasetException.class);
		String said = output.toString().substring(output.toString().indexOf("APPLICATION FAILED TO START"));
		assertThat(said).contains("The dataset " + folder.location() + " has ")
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
		HALF_WRITTEN("works.yaml:15 works[0].facts: nothing should be a mapping",
				(folder) -> folder.write("works.yaml",
						folder.read("works.yaml").substring(0, folder.read("works.yaml").length() / 2))),
		TEN_MEGABYTES("works.yaml:1: it must be a mapping",
				(folder) -> folder.write("works.yaml", "x".repeat(10_000_000))),
		BOMB("works.yaml:2: YAML takes a word after * for an alias, which has no use here. Put the text in quotation marks, or write out what it stands for",
				(folder) -> folder.write("works.yaml", "a: &a [x, x, x, x, x]\nworks: [*a, *a, *a, *a]\n"));

		private final String fault;

		private final Consumer<DatasetFolder> spoil;

		Spoilt(String fault, Consumer<DatasetFolder> spoil) {
			this.fault = fault;
			this.spoil = spoil;
		}

	}

}
