package org.careersite.dataset;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.careersite.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks a dataset folder in a process that cannot read each name. */
@EnabledOnOs(OS.LINUX)
class PlainLocaleIT {

	@TempDir
	private Path root;

	@Test
	void saysUnderAPlainLocaleHowToNameAFolderWithAccents() throws IOException, InterruptedException {
		Path folder = Files.createDirectory(this.root.resolve("carrière"));
		DatasetFolder.in(folder);

		assertThat(checkUnderThePlainLocale(folder.toString())).startsWith("2 ")
			.contains(": there is no such folder. Java reads and writes names in ANSI_X3.4-1968 here; set the "
					+ "environment variable LC_ALL to C.UTF-8 for it, and they can have any letter");
		String escaped = URI.create("file:" + folder).toASCIIString();
		assertThat(checkUnderThePlainLocale(escaped)).startsWith("0 ");
		assertThat(checkUnderThePlainLocale(escaped.replace("file:/", "file:///"))).startsWith("0 ");
	}

	/** The exit code and what was said. */
	private String checkUnderThePlainLocale(String folder) throws IOException, InterruptedException {
		ProcessBuilder command = SiteProcess.command(List.of(), "check", folder);
		command.environment().put("LC_ALL", "C");
		Process check = command.start();
		String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return check.exitValue() + " " + said;
	}

}
