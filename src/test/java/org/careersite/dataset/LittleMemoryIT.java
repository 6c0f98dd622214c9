package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.careersite.SiteProcess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks files that would fill the memory, with little of it: each is refused before.
 */
class LittleMemoryIT {

	@TempDir
	private Path path;

	@ParameterizedTest
	@EnumSource
	void refusesWhatDoesNotFit(Large large) throws IOException, InterruptedException {
		DatasetFolder folder = DatasetFolder.in(Files.createDirectory(this.path.resolve("dataset")));
		large.enlarge.accept(folder);
		Path output = this.path.resolve("output.txt");

		Process check = SiteProcess
			.command(List.of("-Xmx48m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"), "check", folder.location())
			.redirectOutput(output.toFile())
			.start();

		assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(output).content().contains(large.fault);
		assertThat(check.exitValue()).isEqualTo(1);
	}

	/** Each larger in memory than on the disk, or in what is wrong with it. */
	private enum Large {

		EMPTY_RECORDS("works.yaml: it has more, or deeper, lists than the site can hold: Token count",
				(folder) -> folder.append("works.yaml", "  - {}\n".repeat(200_000))),
		WRONG_RECORDS("works.yaml:1: it has more faults than these, and seems to be no such file",
				(folder) -> folder.append("works.yaml", "  - {}\n".repeat(50_000))),
		COMMENTS("works.yaml: with it the files have more than the ",
				(folder) -> folder.append("works.yaml", ("# " + "x".repeat(98) + "\n").repeat(500_000))),
		BLANK_LINES("works.yaml:26 works[1].kind: \"CIRCUS\" is not one of",
				(folder) -> folder.replace("works.yaml", "TV_SERIES", "CIRCUS")
					.append("works.yaml", "\n".repeat(3_000_000))),
		LONG_NAMES("works.yaml:1: it has more faults than these, and seems to be no such file",
				(folder) -> folder.append("works.yaml",
						"  - ? \"\\x01" + "x".repeat(49_000) + "\"\n    : [" + "1, ".repeat(3000) + "1]\n")),
		CONTROL_CHARACTERS("biography.md:1000: it has a control character, which cannot be shown; delete it",
				(folder) -> folder.write("biography.md", "\u0001\n".repeat(400_000)));

		private final String fault;

		private final Consumer<DatasetFolder> enlarge;

		Large(String fault, Consumer<DatasetFolder> enlarge) {
			this.fault = fault;
			this.enlarge = enlarge;
		}

	}

}
