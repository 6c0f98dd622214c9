package org.careersite.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * What the maker of a page sees of a request: the {@link CacheKey} of the page, and
 * nothing of who wants it or how the address was written. So the page cannot depend on
 * that.
 */
class AnonymousRequest extends HttpServletRequestWrapper {

	private final CacheKey key;

	AnonymousRequest(HttpServletRequest request, CacheKey key) {
		super(request);
		this.key = key;
	}

	@Override
	public String getRequestURI() {
		return getContextPath() + UriUtils.encodePath(this.key.path(), StandardCharsets.UTF_8);
	}

	/** What of it means something is in the parameters. */
	@Override
	public @Nullable String getQueryString() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		return this.key.parameters().get(name);
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.key.parameters().keySet());
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		this.key.parameters().forEach((name, value) -> parameters.put(name, new String[] { value }));
		return parameters;
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
