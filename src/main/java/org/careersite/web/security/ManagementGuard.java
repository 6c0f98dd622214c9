package org.careersite.web.security;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.http.HttpHeaders;

/**
 * Keeps pages of other sites, open in the operator's browser, from the management port
 * ({@code ManagementContextConfiguration.imports}). They reach it by its address, or by a
 * name of their own that they point to it (DNS rebinding); such a name has a dot.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementGuard extends HttpFilter {

	/** An IP address, {@code localhost} or the name of a container, and a port. */
	private static final Pattern HOST = Pattern.compile("([\\d.]+|\\[[\\da-fA-F:.]+]|[\\w-]+)(:\\d+)?");

	/** What a browser says of a request that no other site had it send. */
	private static final Set<String> OWN = Set.of("none", "same-origin");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String host = request.getHeader(HttpHeaders.HOST);
		String from = request.getHeader("Sec-Fetch-Site");
		if ((host == null || HOST.matcher(host).matches()) && request.getHeader(HttpHeaders.ORIGIN) == null
				&& (from == null || OWN.contains(from))) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

}
