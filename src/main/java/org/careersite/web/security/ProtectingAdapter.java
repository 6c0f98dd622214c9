package org.careersite.web.security;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.careersite.web.PublicCorsFilter;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Stands where Tomcat hands over each request, before any filter, and also sees those
 * that Tomcat answers by itself. It writes the headers that protect readers, and waits
 * for no body, since nobody has anything to send.
 */
class ProtectingAdapter extends CoyoteAdapter {

	private final HeaderWriter headers;

	ProtectingAdapter(Connector connector, HeaderWriter headers) {
		super(connector);
		this.headers = headers;
	}

	@Override
	protected boolean postParseRequest(org.apache.coyote.Request req, Request request, org.apache.coyote.Response res,
			Response response) throws IOException, ServletException {
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
