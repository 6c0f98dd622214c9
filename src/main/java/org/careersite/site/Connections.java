package org.careersite.site;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps thousands of slow clients from filling the memory: each connection costs little,
 * and there are no more of them than the heap has room for, even if
 * {@code server.tomcat.max-connections} allows more. Those beyond wait to be accepted.
 */
@Component
class Connections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/** What a connection holds while its request comes in, in bytes, as measured. */
	private static final int EACH = 36 * 1024;

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addConnectorCustomizers(Connections::bound);
	}

	/**
	 * How many connections there may be at once.
	 * @param allowed how many the settings allow
	 * @param heap the size the heap can have, in bytes; a quarter of it is for them
	 */
	static int atMost(int allowed, long heap) {
		return (int) Math.min(allowed, heap / 4 / EACH);
	}

	private static void bound(Connector connector) {
		// For bodies and their trailers, which nobody has to send; a request's head is
		// read past the first
		connector.setProperty("socket.appReadBufSize", "512");
		connector.setProperty("maxTrailerSize", "256");
		if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
			protocol.setMaxConnections(atMost(protocol.getMaxConnections(), Runtime.getRuntime().maxMemory()));
		}
	}

}
