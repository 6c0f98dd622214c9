package org.careersite;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
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
		Process process = command(List.of(), arguments).redirectOutput(output.toFile()).start();
		try {
			assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended by itself").isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		return process.exitValue();
	}

	/**
	 * Starts the site and waits until it answers on 127.0.0.1.
	 * @param command how, as of {@link #command}
	 */
	public static Process serve(ProcessBuilder command, int port) throws IOException {
		Collections.addAll(command.command(), "--server.address=127.0.0.1", "--server.port=" + port,
				"--management.server.port=0", "--site.cache.warm-up=false");
		Process process = command.start();
		List<String> log = new ArrayList<>();
		BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
		for (String line = lines.readLine(); line != null && !line.contains("Started "); line = lines.readLine()) {
			log.add(line);
		}
		assertThat(process.isAlive()).as(String.join("\n", log)).isTrue();
		return process;
	}

	/** The command that starts the site, with options for Java and arguments for it. */
	public static ProcessBuilder command(List<String> options, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		Collections.addAll(command, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), CareerSiteApplication.class.getName());
		Collections.addAll(command, arguments);
		return new ProcessBuilder(command).redirectErrorStream(true);
	}

	/** A port that nobody has. */
	public static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return free.getLocalPort();
		}
	}

}
