package org.careersite.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.careersite.SiteProcess;
import org.careersite.dataset.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what the workflow in a new dataset has a host of git repositories do. */
class PublishingIT {

	private static final String PROGRAM = "java -jar balcer-profile.jar ";

	@TempDir
	private Path folder;

	private JsonNode workflow;

	@BeforeEach
	void writeDataset() throws IOException {
		new Commands(System.out).run("new", this.folder.toString());
		this.workflow = new YAMLMapper()
			.readTree(Files.readString(this.folder.resolve(".github/workflows/publish.yaml")));
	}

	@Test
	void runsForEachChangeAndByHand() {
		assertThat(this.workflow.path("on").propertyNames()).containsExactly("push", "workflow_dispatch");
		assertThat(this.workflow.path("permissions").propertyNames()).containsExactly("contents", "pages", "id-token");
	}

	@Test
	void takesActionsOfTheHostInOneMajorVersion() {
		assertThat(steps("uses")).allSatisfy((action) -> assertThat(action).matches("actions/[a-z-]+@v\\d+"))
			.extracting((action) -> action.replaceFirst("@.*", ""))
			.containsExactly("actions/checkout", "actions/setup-java", "actions/configure-pages",
					"actions/upload-pages-artifact", "actions/deploy-pages");
	}

	@Test
	void writesWhatItUploads() throws IOException, InterruptedException {
		List<String> commands = steps("run").stream().filter((command) -> command.startsWith(PROGRAM)).toList();
		assertThat(commands).hasSize(2);

		for (String command : commands) {
			String[] arguments = command.substring(PROGRAM.length())
				.replace("${{ steps.pages.outputs.base_url }}", "https://name.example/repository")
				.split(" ");
			Process process = SiteProcess.command(List.of(), arguments)
				.directory(this.folder.toFile())
				.redirectOutput(this.folder.resolve("output.txt").toFile())
				.start();
			assertThat(process.waitFor()).as(Files.readString(this.folder.resolve("output.txt"))).isZero();
		}

		Optional<String> uploaded = this.workflow.findValues("path").stream().map(JsonNode::asString).findFirst();
		assertThat(this.folder.resolve(uploaded.orElseThrow()).resolve("index.html")).content()
			.contains("Alex Example", "https://name.example/repository/");
	}

	private List<String> steps(String key) {
		return this.workflow.path("jobs").findValues(key).stream().map(JsonNode::asString).toList();
	}

}
