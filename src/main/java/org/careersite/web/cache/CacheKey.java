package org.careersite.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.careersite.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.util.UriUtils;

/**
 * What an answer depends on: a language, a path, however it was encoded, and the
 * parameters that are read there.
 *
 * @param context the context path, which has that of the language
 * @param path decoded, without the context path
 * @param parameters as {@link QueryParameters} reads them
 */
record CacheKey(String context, String path, Map<String, String> parameters) {

	/**
	 * The key of what a request asks for; none if that can be no page: a path that ends
	 * with a slash is redirected, and a query string that cannot be read is refused.
	 */
	static @Nullable CacheKey of(HttpServletRequest request) {
		String path = QueryParameters.path(request);
		if (path.length() > 1 && path.endsWith("/")) {
			return null;
		}
		try {
			return new CacheKey(request.getContextPath(), path,
					(request.getQueryString() == null) ? Map.of() : QueryParameters.of(request));
		}
		catch (ErrorResponseException | RequestRejectedException ex) {
			return null;
		}
	}

	/**
	 * What the maker of a page sees of a request: the key of the page, and nothing of who
	 * wants it or how the address was written. So the page cannot depend on that.
	 */
	static final class AnonymousRequest extends HttpServletRequestWrapper {

		private final String path;

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		AnonymousRequest(HttpServletRequest request, CacheKey key) {
			super(request);
			this.path = key.path();
			key.parameters().forEach((name, value) -> this.parameters.put(name, new String[] { value }));
		}

		@Override
		public String getRequestURI() {
			return getContextPath() + UriUtils.encodePath(this.path, StandardCharsets.UTF_8);
		}

		/** What of it means something is in the parameters. */
		@Override
		public @Nullable String getQueryString() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values != null) ? values[0] : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return this.parameters;
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public @Nullable String getHeader(String name) {
			return null;
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return Collections.emptyEnumeration();
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public long getDateHeader(String name) {
			return -1;
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			return null;
		}

	}

}
