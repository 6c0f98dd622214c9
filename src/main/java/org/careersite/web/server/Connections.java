package org.careersite.web.server;

import org.apache.catalina.connector.Connector;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps thousands of slow clients from filling the memory and from holding the workers,
 * on the management port too ({@code ManagementContextConfiguration.imports}). Each
 * connection costs little, and there are no more of them than the heap has room for, even
 * if {@code server.tomcat.max-connections} allows more; those beyond wait to be accepted.
 */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** What a connection holds while its request comes in, in bytes, as measured. */
	private static final int EACH = 36 * 1024;

	private final int workers;

	Connections(@Value("${server.tomcat.threads.max}") int workers) {
		this.workers = workers;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(BoundedHttp11NioProtocol.class.getName());
		factory.addConnectorCustomizers(this::bound);
	}

	/**
	 * How many connections there may be at once.
	 * @param allowed how many the settings allow
	 * @param heap the size the heap can have, in bytes; a quarter of it is for them
	 */
	static int atMost(int allowed, long heap) {
		return (int) Math.min(allowed, heap / 4 / EACH);
	}

	private void bound(Connector connector) {
		// For bodies and their trailers, which nobody has to send; a request's head is
		// read past the first
		connector.setProperty("socket.appReadBufSize", "512");
		connector.setProperty("maxTrailerSize", "256");
		// Nobody is asked to send one, nor are parameters looked for in it
		connector.setProperty("continueResponseTiming", "onRead");
		connector.setParseBodyMethods("");
		// Of most answers the system takes all at once, however slowly they are read
		connector.setProperty("socket.txBufSize", "131072");
		if (connector.getProtocolHandler() instanceof BoundedHttp11NioProtocol protocol) {
			protocol.setPatientWorkers(this.workers / 2);
			protocol.setMaxConnections(atMost(protocol.getMaxConnections(), Runtime.getRuntime().maxMemory()));
		}
	}

}
