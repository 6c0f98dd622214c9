package org.careersite.dataset;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.careersite.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Puts one bad file after the other into the folder of a site that has little memory, and
 * whose process would end if that were used up. It goes on, says what is wrong, and shows
 * the next good dataset. It has a temporary folder that is not there, and leaves nothing
 * behind when it is killed.
 */
@EnabledOnOs(OS.LINUX)
class BadFilesIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path root;

	@Test
	void goesOnWatchingWhateverFileComes() throws IOException, InterruptedException {
		DatasetFolder folder = DatasetFolder.in(Files.createDirectory(this.root.resolve("career #1")));
		String works = folder.read("works.yaml");
		int port = SiteProcess.freePort();
		int management = SiteProcess.freePort();
		Path log = this.root.resolve("log.txt");
		Process site = SiteProcess
			.command(
					List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
							"-Djava.io.tmpdir=" + this.root.resolve("nowhere")),
					"--career.dataset=file:" + folder.file(""), "--career.quiet-time=0s", "--server.address=127.0.0.1",
					"--server.port=" + port, "--management.server.port=" + management)
			.redirectOutput(log.toFile())
			.start();
		String page = "http://127.0.0.1:" + port + "/filmography/la-serie";
		String health = "http://127.0.0.1:" + management + "/actuator/health";
		try {
			await().atMost(Duration.ofMinutes(2)).until(() -> site.isAlive() && tells(health + "/readiness", "\"UP\""));

			folder.append("works.yaml", "  - {}\n".repeat(150_000));
			await().atMost(Duration.ofMinutes(1)).until(() -> tells(health, "it has more faults than these"));

			folder.write("works.yaml", works + ("# " + "x".repeat(98) + "\n").repeat(500_000));
			await().atMost(Duration.ofMinutes(1)).until(() -> tells(health, "bytes that fit into the memory"));

			folder.delete("works.yaml");
			assertThat(new ProcessBuilder("mkfifo", folder.file("works.yaml").toString()).start().waitFor()).isZero();
			await().atMost(Duration.ofMinutes(1)).until(() -> tells(health, "it is a folder or a pipe"));

			folder.delete("works.yaml").write("works.yaml", works.replace("title: La Série", "title: La Suite"));
			await().atMost(Duration.ofMinutes(1)).until(() -> tells(page, "La Suite"));
			assertThat(get(health, "br").body()).endsWith("\"status\":\"UP\"}");

			assertThat(get(page, "br, gzip").headers().firstValue("Content-Encoding")).contains("gzip");
			assertThat(log).content().containsOnlyOnce("Brotli is off");
			assertThat(get("http://127.0.0.1:" + port + "/release", "").statusCode()).isEqualTo(404);
		}
		finally {
			site.destroyForcibly().waitFor();
		}
		assertThat(this.root).isDirectoryNotContaining("glob:**nowhere");
	}

	private boolean tells(String address, String words) throws InterruptedException {
		try {
			return get(address, "").body().contains(words);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private HttpResponse<String> get(String address, String codings) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", codings).build();
		return this.client.send(request, BodyHandlers.ofString());
	}

}
