package org.careersite;

import java.net.InetAddress;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the start with the address to open in a browser on this machine.
 */
@Component
@ConditionalOnWebApplication
class OpenLine {

	private static final Logger log = LoggerFactory.getLogger(OpenLine.class);

	private final ServerProperties settings;

	OpenLine(ServerProperties settings) {
		this.settings = settings;
	}

	@EventListener
	void tell(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext web
				&& web.getWebServer() instanceof TomcatWebServer server) {
			log.info("Open {}://{}:{}{}", server.getTomcat().getConnector().getScheme(), host(), server.getPort(),
					Objects.requireNonNullElse(this.settings.getServlet().getContextPath(), ""));
		}
	}

	/** The address that the site is told to listen on, if it is a certain one. */
	private String host() {
		InetAddress address = this.settings.getAddress();
		if (address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
			return "localhost";
		}
		return address.getHostAddress().contains(":") ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
	}

}
