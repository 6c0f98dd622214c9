package org.careersite.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of any other site read the data of this one: whatever lies under
 * {@code /api}, the exports, and the title cards, which others show beside a link. The
 * answer is the same for whoever asks, so it does not vary with the origin, as Spring's
 * own CORS support would have it, and caches keep one copy.
 */
@Component
@Order(0)
public class PublicCorsFilter extends OncePerRequestFilter {

	/** How the site can be asked at any address: it is only read. */
	public static final String METHODS = "GET,HEAD,OPTIONS";

	/** Before the path there may be the tag of a language, such as {@code /fr}. */
	private static final Pattern DATA = Pattern.compile("(/[a-z]{2,3}(-\\w+)*)?"
			+ "(/api(/.*)?|/cards/.*|/.*\\.json|/[\\w-]+(/[^/.]+)?\\.(?!xml|txt|ico|webmanifest)\\w+)");

	/** Whether a request asks for data, however its path is encoded. */
	public static boolean isData(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return DATA.matcher(decoded(path)).matches();
	}

	private static String decoded(String path) {
		try {
			return StringUtils.uriDecode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isData(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		if (CorsUtils.isPreFlightRequest(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link");
		chain.doFilter(request, response);
	}

}
