package org.careersite.web.cache;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * A finished answer: what is sent to whoever asks for its address.
 *
 * @param type its media type, with the charset
 * @param headers what its maker said besides
 * @param tag made of its bytes, so it is the same on every machine
 * @param packed its bytes as they were sent so far
 */
record CachedResponse(String type, Map<String, List<String>> headers, String tag, byte[] body,
		Map<ContentEncoding, byte[]> packed) {

	/** What is shorter is hardly shorter when packed. */
	private static final int WORTH_PACKING = 256;

	CachedResponse(String type, Map<String, List<String>> headers, byte[] body) {
		this(type, headers, Base64.getUrlEncoder().encodeToString(Arrays.copyOf(DigestUtils.sha256(body), 15)), body,
				new ConcurrentHashMap<>());
	}

	/** Sends it, unless a condition of the request forbids that (RFC 9110, 13). */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((name, values) -> {
			response.setHeader(name, values.get(0));
			values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
		});
		ContentEncoding coding = ContentEncoding.IDENTITY;
		if (isPackable()) {
			coding = ContentEncoding.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		String strong = "\"" + this.tag + ((coding != ContentEncoding.IDENTITY) ? "-" + coding.token() : "") + "\"";
		HttpStatus status = status(request, ETag.create(strong));
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.ETAG, strong);
		if (status == HttpStatus.PRECONDITION_FAILED) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		if (status != HttpStatus.OK) {
			return;
		}
		byte[] bytes = this.packed.computeIfAbsent(coding, (wanted) -> wanted.pack(this.body, isForEver()));
		response.setContentType(this.type);
		response.setContentLength(bytes.length);
		if (coding != ContentEncoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
		}
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(bytes);
		}
	}

	/**
	 * The status by the conditions of a request, in the order of RFC 9110, 13.2.2. Those
	 * by date do not count: there is no {@code Last-Modified}, as a day is too coarse to
	 * tell two versions of a page apart.
	 */
	private static HttpStatus status(HttpServletRequest request, ETag tag) {
		if (request.getHeader(HttpHeaders.IF_MATCH) != null && !matches(request, HttpHeaders.IF_MATCH, tag, true)) {
			return HttpStatus.PRECONDITION_FAILED;
		}
		return matches(request, HttpHeaders.IF_NONE_MATCH, tag, false) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
	}

	/** Whether a header names the tag, or any by {@code *}. */
	private static boolean matches(HttpServletRequest request, String header, ETag tag, boolean strong) {
		return ETag.parse(String.join(",", Collections.list(request.getHeaders(header))))
			.stream()
			.anyMatch((named) -> named.isWildcard() || named.compare(tag, strong));
	}

	/** Whether it is sent in several codings, and says so in each. */
	private boolean isPackable() {
		return this.body.length >= WORTH_PACKING && !this.type.startsWith("font/")
				&& (!this.type.startsWith("image/") || this.type.startsWith("image/svg"));
	}

	/** Whether it never changes, so that it is worth being packed as small as can be. */
	private boolean isForEver() {
		return String.valueOf(this.headers.get(HttpHeaders.CACHE_CONTROL)).contains("immutable");
	}

}
