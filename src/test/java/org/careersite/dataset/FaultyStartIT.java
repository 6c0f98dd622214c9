package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careersite.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the site in a process of its own with a dataset that it cannot serve, as its
 * maintainer does.
 */
class FaultyStartIT {

	@TempDir
	private Path path;

	@Test
	void endsWithTheFaultsAndWithoutStackTrace() throws IOException, InterruptedException {
		DatasetFolder faulty = DatasetFolder.in(Files.createDirectory(this.path.resolve("dataset")))
			.replace("works.yaml", "kind: TV_SERIES", "kind: CIRCUS")
			.replace("biography.md", "event:birth", "event:death");
		Path output = this.path.resolve("output.txt");

		int exit = SiteProcess.run(output, "--career.dataset=" + faulty.location(), "--server.port=0");

		assertThat(exit).isEqualTo(78);
		List<String> lines = Files.readAllLines(output);
		assertThat(lines).containsSequence("The dataset " + faulty.location() + " has 2 faults:",
				"biography.md:3: the link \"event:death\" names no record",
				"works.yaml:26 works[1].kind: \"CIRCUS\" is not one of " + KindCheckTests.KINDS);
		assertThat(lines).noneMatch((line) -> line.startsWith("\tat ") || line.startsWith("Caused by"));
	}

}
