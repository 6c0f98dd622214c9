package org.careersite.web.security;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
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

	private final HeaderWriter headers = new CompositeHeaderWriter(headers());

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addConnectorCustomizers(this::protect);
	}

	/** Tomcat makes an adapter of its own when a connector is initialized. */
	private void protect(Connector connector) {
		connector.addLifecycleListener((event) -> {
			if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
				connector.getProtocolHandler().setAdapter(new ProtectingAdapter(connector, this.headers));
			}
		});
	}

	private static List<HeaderWriter> headers() {
		return List.of(new ContentSecurityPolicyHeaderWriter(CONTENT), new XContentTypeOptionsHeaderWriter(),
				new XFrameOptionsHeaderWriter(),
				new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
				new PermissionsPolicyHeaderWriter(PERMISSIONS), opener(), (request, response) -> response
					.setHeader("Cross-Origin-Resource-Policy", isData(request) ? "cross-origin" : "same-origin"));
	}

	/** What is malformed may have no address. */
	private static boolean isData(HttpServletRequest request) {
		return request.getRequestURI() != null && PublicCorsFilter.isData(request);
	}

	private static HeaderWriter opener() {
		CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
		writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		return writer;
	}

	/**
	 * Stands where Tomcat hands over each request, before any filter, and also sees those
	 * that Tomcat answers by itself. It writes the headers that protect readers, and
	 * waits for no body, since nobody has anything to send.
	 */
	private static final class ProtectingAdapter extends CoyoteAdapter {

		private final HeaderWriter headers;

		ProtectingAdapter(Connector connector, HeaderWriter headers) {
			super(connector);
			this.headers = headers;
		}

		@Override
		protected boolean postParseRequest(org.apache.coyote.Request req, Request request,
				org.apache.coyote.Response res, Response response) throws IOException, ServletException {
			boolean understood = super.postParseRequest(req, request, res, response);
			this.headers.writeHeaders(request, response);
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
