package org.careersite.web.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says whether the site answers, by asking it over its own port for what takes a free
 * worker and nothing else. So it also notices a full house and a container that has lost
 * a thread.
 */
@Component("connectionsHealthIndicator")
class ConnectionsHealth implements HealthIndicator {

	/** How long an answer may take, in milliseconds. */
	static final int PATIENCE = 5_000;

	private static final byte[] REQUEST = "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
		.getBytes(StandardCharsets.US_ASCII);

	private final Environment environment;

	ConnectionsHealth(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Health health() {
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		return (port == null || answers(port)) ? Health.up().build()
				: Health.down().withDetail("reason", "the site does not answer").build();
	}

	/** Whatever it answers, if only that it wants TLS. */
	private boolean answers(int port) {
		String address = this.environment.getProperty("server.address",
				InetAddress.getLoopbackAddress().getHostAddress());
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), PATIENCE);
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(REQUEST);
			return socket.getInputStream().read() >= 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
