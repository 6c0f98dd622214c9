package org.careersite.web.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.careersite.SiteProcess;
import org.careersite.web.Wire;
import org.careersite.web.WireAnswer;
import org.careersite.web.WireRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/** The site in a process of its own is told to stop while readers keep asking. */
@Isolated("looks how long a reader waits")
class DrainingIT {

	private static final int READERS = 20;

	@Test
	void answersAllThatIsAskedOnKeptConnections() throws Exception {
		int port = SiteProcess.freePort();
		Process site = SiteProcess.serve(SiteProcess.command(List.of("-Xmx256m")), port);
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<Future<WireAnswer>> last = new ArrayList<>();
			for (int i = 0; i < READERS; i++) {
				last.add(readers.submit(() -> lastAnswer(port)));
			}
			for (int i = 0; i < 50; i++) {
				assertThat(lastAnswerOfOne(port)).isEqualTo(200);
			}

			site.destroy();

			for (Future<WireAnswer> answer : last) {
				assertThat(answer.get().status()).isEqualTo(200);
				assertThat(answer.get().header("connection")).isEqualTo("close");
			}
			assertThat(site.waitFor(30, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			readers.shutdownNow();
			site.destroyForcibly();
		}
	}

	private static int lastAnswerOfOne(int port) throws IOException {
		try (Wire wire = new Wire(port)) {
			return wire.ask(WireRequest.get("/about")).status();
		}
	}

	/** Asks on one connection, again and again, until the site closes it. */
	private static WireAnswer lastAnswer(int port) throws IOException {
		try (Wire wire = new Wire(port)) {
			WireAnswer answer = wire.ask(WireRequest.get("/about"));
			while (answer.status() == 200 && !answer.header("connection").equals("close")) {
				answer = wire.ask(WireRequest.get("/about"));
			}
			return answer;
		}
	}

}
