package org.careersite.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command answers before it starts the site. */
class ExportCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ExportCommand command = new ExportCommand(new PrintStream(this.out, true, StandardCharsets.UTF_8));

	@Test
	void saysThatAFolderIsNoExport(@TempDir Path folder) throws IOException {
		Path novel = Files.writeString(folder.resolve("novel.txt"), "Chapter 1");

		assertThat(this.command.run(Object.class, "export", folder.toString())).isEqualTo(1);

		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo(folder
				+ ": was not written by an export, so it stays as it is. Name a folder that is not there yet, or is empty\n");
		assertThat(folder).isDirectoryContaining(novel::equals);
		assertThat(novel).hasContent("Chapter 1");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "export", "export --zip", "export one two", "export --site.base-url=https://name.example" })
	void asksForOneFolder(String line) {
		assertThat(this.command.run(Object.class, line.split(" "))).isEqualTo(2);

		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("\"export\" needs the name of one folder; "
				+ "settings begin with \"--\": export site --site.base-url=https://career.example.org\n");
	}

}
