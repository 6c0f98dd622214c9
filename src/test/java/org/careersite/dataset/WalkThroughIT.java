package org.careersite.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careersite.SiteProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Does what src/docs/own-site.md says under "In ten minutes", word for word: the
 * commands, the changes of files, and what it says that one then sees.
 */
class WalkThroughIT {

	private static final String HEADING = "## In ten minutes\n";

	/** A command with all it prints, a change of a file, or a look at a page. */
	private static final Pattern STEP = Pattern
		.compile("(?m)^    \\$ (?<command>.*)(?<output>(?:\n(?:    (?!\\$).*|(?=\n    (?!\\$)))?)*)"
				+ "|[Ii]n `(?<file>[^`]+)`\\s+change\\s+`(?<before>[^`]+)`\\s+to\\s+`(?<after>[^`]+)`"
				+ "|<http://localhost:8080(?<page>/[^>]*)>\\s+shows\\s+`(?<shown>[^`]+)`");

	private static final String PROGRAM = "java -jar balcer-profile.jar ";

	private final List<String> built = new ArrayList<>();

	@TempDir
	private Path path;

	private @Nullable Process site;

	private int port;

	@Test
	void doesWhatTheGuideSays() throws Exception {
		String guide = Files.readString(Path.of("src/docs/own-site.md"));
		String section = guide.substring(guide.indexOf(HEADING) + HEADING.length());
		Matcher step = STEP.matcher(section.substring(0, section.indexOf("\n## ")));
		int looks = 0;

		while (step.find()) {
			if (step.group("command") != null) {
				command(step.group("command"), step.group("output").strip().indent(0).replaceAll("(?m)^    ", ""));
			}
			else if (step.group("file") != null) {
				change(this.path.resolve(step.group("file")), step.group("before"), step.group("after"));
			}
			else {
				assertThat(page(step.group("page"))).as(step.group()).contains(step.group("shown"));
				looks++;
			}
		}

		assertThat(this.built).containsExactly("./mvnw -q -DskipTests package",
				"cp target/balcer-profile-*.jar balcer-profile.jar");
		assertThat(looks).isEqualTo(4);
	}

	@AfterEach
	void stop() throws InterruptedException {
		if (this.site != null) {
			this.site.destroy();
			assertThat(this.site.waitFor(1, TimeUnit.MINUTES)).as("stopped").isTrue();
			this.site = null;
		}
	}

	/** What builds the program is done when this test runs. */
	private void command(String line, String output) throws IOException, InterruptedException {
		if (!line.startsWith(PROGRAM)) {
			this.built.add(line);
		}
		else if (line.startsWith(PROGRAM + "--")) {
			serve(line.substring(PROGRAM.length()));
		}
		else {
			Process process = command(line.substring(PROGRAM.length()).split(" ")).start();
			try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
				assertThat(lines.lines()).as(line).containsExactlyElementsOf(output.lines().toList());
			}
			assertThat(process.waitFor()).as(line).isEqualTo(output.contains("Faults:") ? 1 : 0);
		}
	}

	private void serve(String setting) throws IOException, InterruptedException {
		stop();
		this.port = SiteProcess.freePort();
		this.site = SiteProcess.serve(command(setting), this.port);
	}

	private ProcessBuilder command(String... arguments) {
		return SiteProcess.command(List.of(), arguments).directory(this.path.toFile());
	}

	private static void change(Path file, String before, String after) throws IOException {
		String text = Files.readString(file);
		assertThat(text).as(file.toString()).containsOnlyOnce(before);
		Files.writeString(file, text.replace(before, after));
	}

	private String page(String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:" + this.port + address);
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
	}

}
