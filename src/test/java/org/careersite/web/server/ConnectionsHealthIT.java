package org.careersite.web.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.web.Wire;
import org.careersite.web.WireAnswer;
import org.careersite.web.WireRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The site asks itself whether it answers. */
@Isolated("looks how long a reader waits")
class ConnectionsHealthIT {

	@Test
	void isDownWhileNoWorkerIsFree() throws Exception {
		ExecutorService client = Executors.newSingleThreadExecutor();
		CountDownLatch busy = new CountDownLatch(1);
		CountDownLatch leave = new CountDownLatch(1);
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.setAddress(InetAddress.getLoopbackAddress());
		factory.addConnectorCustomizers((connector) -> {
			connector.setProperty("maxThreads", "1");
			connector.setProperty("minSpareThreads", "1");
		});
		WebServer server = factory.getWebServer((context) -> context.addServlet("making", new HttpServlet() {

			@Override
			protected void doGet(HttpServletRequest request, HttpServletResponse response) {
				busy.countDown();
				await(leave);
			}

		}).addMapping("/"));
		server.start();

		assertThat(health(server.getPort())).isEqualTo(Status.UP);
		try (Wire reader = new Wire(server.getPort())) {
			Future<WireAnswer> answer = client.submit(() -> reader.ask(WireRequest.get("/")));
			busy.await();
			assertThat(health(server.getPort())).isEqualTo(Status.DOWN);
			leave.countDown();
			assertThat(answer.get().status()).isEqualTo(200);
		}
		assertThat(health(server.getPort())).isEqualTo(Status.UP);
		server.stop();
		client.shutdown();
	}

	/** As where Tomcat's poller is dead: connections are made, and nobody reads them. */
	@Test
	void isDownWhileNobodyReadsRequests() throws IOException {
		try (ServerSocket deaf = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
			assertThat(health(deaf.getLocalPort())).isEqualTo(Status.DOWN);
		}
	}

	@Test
	void isDownWhileNobodyListens() throws IOException {
		int port;
		try (ServerSocket gone = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
			port = gone.getLocalPort();
		}

		assertThat(health(port)).isEqualTo(Status.DOWN);
	}

	private static Status health(int port) {
		return new ConnectionsHealth(new MockEnvironment().withProperty("local.server.port", String.valueOf(port)))
			.health()
			.getStatus();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
