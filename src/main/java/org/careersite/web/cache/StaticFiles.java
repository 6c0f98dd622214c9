package org.careersite.web.cache;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.web.Assets;
import org.careersite.web.PublicCorsFilter;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the static files from memory, each packed once, as small as can be. Their address
 * names their content, so whoever has one never asks again.
 */
@Component
@Order(PageCache.ORDER - 1)
class StaticFiles extends HttpFilter {

	private static final Map<String, List<String>> FOR_EVER = Map.of(HttpHeaders.CACHE_CONTROL,
			List.of("max-age=31536000, public, immutable"));

	private static final String SPECULATION = "/speculation.json";

	private final Assets assets;

	private final String folder;

	private final Map<String, CachedResponse> pages = new ConcurrentHashMap<>();

	StaticFiles(Assets assets) {
		this.assets = assets;
		this.folder = assets.folder() + "/";
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		byte[] file = path.startsWith(this.folder) ? this.assets.files().get(path.substring(this.folder.length()))
				: null;
		if (file == null) {
			chain.doFilter(request, response);
			return;
		}
		if (!PageCache.METHODS.contains(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, PublicCorsFilter.METHODS);
			if (!HttpMethod.OPTIONS.matches(request.getMethod())) {
				response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			}
			return;
		}
		ContentEncoding coding = ContentEncoding.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		this.pages
			.computeIfAbsent(path + "." + coding.token(),
					(key) -> new CachedResponse(type(path), FOR_EVER, file).in(coding, true))
			.send(request, response);
	}

	private static String type(String path) {
		if (path.endsWith(SPECULATION)) {
			return "application/speculationrules+json";
		}
		String type = MediaTypeFactory.getMediaType(path).map(String::valueOf).orElse("application/octet-stream");
		return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
	}

}
