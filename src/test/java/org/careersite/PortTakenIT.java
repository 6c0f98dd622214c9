package org.careersite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the site in a process of its own on a port that another one has.
 */
class PortTakenIT {

	@TempDir
	private Path path;

	@Test
	void saysWhichPortAndEnds() throws IOException, InterruptedException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(start("--server.port=" + other.getLocalPort(), "--management.server.port=0"))
				.contains("Web server failed to start. Port " + other.getLocalPort() + " was already in use.");
		}
	}

	@Test
	void saysThatItIsTheManagementPortAndHowToSetAnother() throws IOException, InterruptedException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(start("--server.port=0", "--management.server.port=" + other.getLocalPort()))
				.contains(
						"The management port " + other.getLocalPort() + ", for health and metrics, is already in use.",
						"--management.server.port=")
				.doesNotContain("Web server failed to start");
		}
	}

	/** What it says before it ends by itself. */
	private String start(String... ports) throws IOException, InterruptedException {
		Path output = this.path.resolve("output.txt");

		int exit = SiteProcess.run(output, "--server.address=127.0.0.1", ports[0], ports[1]);

		assertThat(exit).isEqualTo(1);
		assertThat(Files.readString(output)).doesNotContain("\tat ", "Caused by");
		return Files.readString(output);
	}

}
