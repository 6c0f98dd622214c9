package org.careersite.web.security;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.careersite.web.PublicCorsFilter;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.stereotype.Component;

/**
 * Writes what each answer tells browsers not to do, those of the container and of the
 * management port too ({@code ManagementContextConfiguration.imports}).
 */
@Component
class ContainerSecurity implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/**
	 * Only what the site itself serves, and nothing inline; see
	 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP.
	 */
	private static final String CONTENT = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
			+ "script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	/** Nothing of the reader's device. */
	private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

	private static final HeaderWriter HEADERS = new StaticHeadersWriter(List.of(
			new Header("Content-Security-Policy", CONTENT), new Header("X-Content-Type-Options", "nosniff"),
			new Header("X-Frame-Options", "DENY"), new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
			new Header("Permissions-Policy", PERMISSIONS), new Header("Cross-Origin-Opener-Policy", "same-origin")));

	/** Tomcat makes an adapter of its own when a connector is initialized. */
	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addConnectorCustomizers((connector) -> connector.addLifecycleListener((event) -> {
			if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
				connector.getProtocolHandler().setAdapter(new ProtectingAdapter(connector));
			}
		}));
	}

	/**
	 * Stands where Tomcat hands over each request, before any filter, and also sees those
	 * that Tomcat answers by itself. It writes the headers that protect readers, and
	 * waits for no body, since nobody has anything to send.
	 */
	private static final class ProtectingAdapter extends CoyoteAdapter {

		ProtectingAdapter(Connector connector) {
			super(connector);
		}

		@Override
		protected boolean postParseRequest(org.apache.coyote.Request req, Request request,
				org.apache.coyote.Response res, Response response) throws IOException, ServletException {
			boolean understood = super.postParseRequest(req, request, res, response);
			HEADERS.writeHeaders(request, response);
			// What is malformed may have no address
			boolean data = request.getRequestURI() != null && PublicCorsFilter.isData(request);
			response.setHeader("Cross-Origin-Resource-Policy", data ? "cross-origin" : "same-origin");
			if (response.containsHeader(HttpHeaders.ALLOW)) {
				// Tomcat names what its servlets could do
				response.setHeader(HttpHeaders.ALLOW, PublicCorsFilter.METHODS);
			}
			if (hasMoreToRead(req)) {
				response.setHeader(HttpHeaders.CONNECTION, "close");
			}
			return understood;
		}

		@Override
		public void service(org.apache.coyote.Request req, org.apache.coyote.Response res) throws Exception {
			super.service(req, res);
			if (hasMoreToRead(req)) {
				// Else the worker would read the body only to throw it away
				req.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}

		private static boolean hasMoreToRead(org.apache.coyote.Request req) {
			AtomicBoolean all = new AtomicBoolean();
			req.action(ActionCode.REQUEST_BODY_FULLY_READ, all);
			return !all.get();
		}

	}

}
