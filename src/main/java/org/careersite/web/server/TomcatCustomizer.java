package org.careersite.web.server;

import java.io.File;

import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Sets up Tomcat, for the management port too
 * ({@code ManagementContextConfiguration.imports}).
 * <p>
 * Thousands of slow clients neither fill the memory nor hold the workers: each connection
 * costs little, and there are no more of them than the heap has room for, even if
 * {@code server.tomcat.max-connections} allows more; those beyond wait to be accepted.
 * Before the site stops, readers are let go.
 * <p>
 * Tomcat does without temporary folders. It would make them at each start, not start
 * where it cannot, and leave them behind when it is killed; but nothing is uploaded,
 * compiled or kept in them here, and static files come from the class path.
 */
@Component
class TomcatCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	/** What a connection holds while its request comes in, in bytes, as measured. */
	private static final int EACH = 36 * 1024;

	/** How long to wait for connections on which nobody asks anything at the end. */
	private static final long PATIENCE_MILLIS = 2_000;

	/** A folder that is there, in which nothing is made. */
	private static final File THERE = new File(System.getProperty("java.home"));

	private final int workers;

	TomcatCustomizer(@Value("${server.tomcat.threads.max}") int workers) {
		this.workers = workers;
	}

	/** Before Spring Boot's own, which knows {@code server.tomcat.basedir}. */
	@Override
	public int getOrder() {
		return -1;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setBaseDirectory(new File("").getAbsoluteFile());
		factory.setDocumentRoot(THERE);
		factory.addContextCustomizers(TomcatCustomizer::leaveOutFolders);
		factory.setProtocol(BoundedHttp11NioProtocol.class.getName());
		factory.addConnectorCustomizers((connector) -> connector.addLifecycleListener((event) -> {
			// When all other settings are made
			if (event.getType().equals(Lifecycle.BEFORE_INIT_EVENT)) {
				bound(connector);
			}
		}));
	}

	/**
	 * Spring Boot alone waits for answers that are being made, and answers what comes
	 * next on a kept connection with 503.
	 */
	@EventListener
	void drain(ContextClosedEvent closing) throws InterruptedException {
		if (closing.getApplicationContext() instanceof WebServerApplicationContext web
				&& web.getServerNamespace() == null && web.getWebServer() instanceof TomcatWebServer server) {
			for (Connector connector : server.getTomcat().getService().findConnectors()) {
				if (connector.getProtocolHandler() instanceof BoundedHttp11NioProtocol protocol) {
					protocol.drain(PATIENCE_MILLIS);
				}
			}
		}
	}

	/** How many connections there may be, in a quarter of the heap. */
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

	private static void leaveOutFolders(Context context) {
		context.setDocBase(null);
		if (context instanceof StandardContext standard) {
			standard.setWorkDir(THERE.getPath());
		}
	}

}
