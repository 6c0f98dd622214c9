package org.careersite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the site in a process of its own, as its maintainer does. */
public final class SiteProcess {

	private SiteProcess() {
	}

	/**
	 * Waits until the site has ended by itself.
	 * @param output the file for all that it says
	 * @return its exit code
	 */
	public static int run(Path output, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), CareerSiteApplication.class.getName()));
		Collections.addAll(command, arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended by itself").isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		return process.exitValue();
	}

}
