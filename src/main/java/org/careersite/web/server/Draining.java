package org.careersite.web.server;

import java.util.stream.Stream;

import org.apache.catalina.connector.Connector;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets readers go before the site stops. Spring Boot alone waits for answers that are
 * being made, and answers what comes next on a kept connection with 503.
 */
@Component
class Draining implements SmartLifecycle {

	/** For connections on which nobody asks anything, in milliseconds. */
	private static final long PATIENCE = 2_000;

	private final ApplicationContext context;

	private volatile boolean running;

	Draining(ApplicationContext context) {
		this.context = context;
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before Spring Boot's own, as of the phase that is usual. */
	@Override
	public void stop() {
		this.running = false;
		if (this.context instanceof WebServerApplicationContext web
				&& web.getWebServer() instanceof TomcatWebServer server) {
			Stream.of(server.getTomcat().getService().findConnectors()).forEach(Draining::drain);
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Whoever only pauses goes on listening. */
	@Override
	public boolean isPauseable() {
		return false;
	}

	private static void drain(Connector connector) {
		try {
			if (connector.getProtocolHandler() instanceof BoundedHttp11NioProtocol protocol) {
				protocol.drain(PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
