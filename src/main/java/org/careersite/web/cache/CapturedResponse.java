package org.careersite.web.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Catches what controllers answer. Only a success that anybody may have is a
 * {@link CachedResponse}; whatever else came is handed on as it is.
 */
class CapturedResponse extends ContentCachingResponseWrapper {

	/** What is said with each sending, not by the maker of the page. */
	private static final Set<String> OF_THE_SENDING = Set.of("content-type", "content-length", "vary");

	private final Set<String> before;

	CapturedResponse(HttpServletResponse response) {
		super(response);
		this.before = Set.copyOf(response.getHeaderNames());
	}

	/**
	 * What was caught; none if it is not for everybody.
	 * @param cacheControl the {@code Cache-Control} of a page that does not say its own
	 */
	@Nullable CachedResponse page(String cacheControl) {
		if (getStatus() != SC_OK || isCommitted() || getContentType() == null) {
			return null;
		}
		Map<String, List<String>> headers = new HashMap<>();
		headers.put(HttpHeaders.CACHE_CONTROL, List.of(cacheControl));
		getHeaderNames().stream()
			.filter((name) -> !this.before.contains(name) && !OF_THE_SENDING.contains(name.toLowerCase(Locale.ROOT)))
			.forEach((name) -> headers.put(name, List.copyOf(getHeaders(name))));
		String control = headers.get(HttpHeaders.CACHE_CONTROL).get(0);
		byte[] body = getContentAsByteArray();
		return (control.contains("private") || control.contains("no-store")) ? null
				: new CachedResponse(getContentType(), Map.copyOf(headers), tag(body), ContentEncoding.IDENTITY, body);
	}

	/** A page says itself in which language it is written. */
	@Override
	public void setLocale(Locale locale) {
	}

	/** The same on every machine. */
	static String tag(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15)) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
