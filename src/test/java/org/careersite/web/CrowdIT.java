package org.careersite.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.careersite.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/** A crowd cannot take all the memory, whatever it asks for. */
@Isolated("looks how long a reader waits")
class CrowdIT {

	private static final long SEED = 20_261_122;

	private static final int CONNECTIONS = 90;

	private static final int REQUESTS = 10;

	@Test
	void livesThroughACrowdThatAsksForWhatIsCostly() throws Exception {
		int port = SiteProcess.freePort();
		ProcessBuilder command = SiteProcess.command(List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));

		Process site = SiteProcess.serve(command, port);
		try {
			List<WireAnswer> answers = crowd(port);

			assertThat(site.isAlive()).as("lives").isTrue();
			assertThat(answers).extracting(WireAnswer::status).contains(200, 404, 503).isSubsetOf(200, 404, 503);
			assertThat(answers).filteredOn((answer) -> answer.status() == 503).allSatisfy((answer) -> {
				assertThat(answer.header("retry-after")).isEqualTo("2");
				assertThat(answer.header("cache-control")).isEqualTo("no-store");
			});
			try (Wire reader = new Wire(port)) {
				assertThat(reader.ask(WireRequest.get("/")).status()).isEqualTo(200);
			}
		}
		finally {
			site.destroy();
			assertThat(site.waitFor(1, TimeUnit.MINUTES)).as("stopped").isTrue();
		}
	}

	private static List<WireAnswer> crowd(int port) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			List<Callable<List<WireAnswer>>> readers = new ArrayList<>();
			for (int i = 0; i < CONNECTIONS; i++) {
				Random random = new Random(SEED + i);
				readers.add(() -> read(port, random));
			}
			List<WireAnswer> answers = new ArrayList<>();
			for (Future<List<WireAnswer>> reader : threads.invokeAll(readers)) {
				answers.addAll(reader.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static List<WireAnswer> read(int port, Random random) {
		List<WireAnswer> answers = new ArrayList<>();
		try (Wire wire = new Wire(port)) {
			for (int i = 0; i < REQUESTS; i++) {
				answers.add(wire.ask(WireRequest.get(address(random))));
			}
		}
		catch (IOException ex) {
			// Who gets no answer for long goes away
		}
		return answers;
	}

	/** Mostly pictures, of any year that there can be. */
	private static String address(Random random) {
		int number = random.nextInt(1, 10_000);
		return switch (random.nextInt(20)) {
			case 0 -> "/nothing/" + "%EF%B7%BA".repeat(random.nextInt(700)) + number;
			case 1 -> "/cards/filmography/" + number + ".png";
			case 2 -> "/api/timeline?size=200&years=since+" + number;
			case 3 -> "/career.json?n=" + number;
			default -> "/cards/years/" + number + ".png?n=" + random.nextInt();
		};
	}

}
