package org.careersite.web.cache;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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
 * @param tag a strong ETag
 * @param coding how the body is packed
 * @param body its bytes
 */
record CachedResponse(String type, Map<String, List<String>> headers, String tag, ContentEncoding coding, byte[] body) {

	/** What is shorter is hardly shorter when packed. */
	private static final int WORTH_PACKING = 256;

	/** An answer that is not packed. Its tag is the same on every machine. */
	CachedResponse(String type, Map<String, List<String>> headers, byte[] body) {
		this(type, headers,
				"\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(DigestUtils.sha256(body), 15)) + "\"",
				ContentEncoding.IDENTITY, body);
	}

	/**
	 * The same page packed, with a tag of its own; itself if it is not to be packed. What
	 * never changes is packed as small as can be, however long that takes.
	 */
	CachedResponse in(ContentEncoding wanted) throws IOException {
		if (wanted == this.coding || !isPackable()) {
			return this;
		}
		boolean forEver = this.headers.getOrDefault(HttpHeaders.CACHE_CONTROL, List.of())
			.stream()
			.anyMatch((control) -> control.contains("immutable"));
		String packedTag = this.tag.replaceFirst("\"$", "-" + wanted.token() + "\"");
		return new CachedResponse(this.type, this.headers, packedTag, wanted, wanted.pack(this.body, forEver));
	}

	/** Sends it, unless a condition of the request forbids that (RFC 9110, 13). */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((name, values) -> {
			response.setHeader(name, values.get(0));
			values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
		});
		if (this.coding != ContentEncoding.IDENTITY || isPackable()) {
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		HttpStatus status = status(request);
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.ETAG, this.tag);
		if (status == HttpStatus.PRECONDITION_FAILED) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		if (status != HttpStatus.OK) {
			return;
		}
		response.setContentType(this.type);
		response.setContentLength(this.body.length);
		if (this.coding != ContentEncoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, this.coding.token());
		}
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(this.body);
		}
	}

	/**
	 * The status by the conditions of a request, in the order of RFC 9110, 13.2.2. Those
	 * by date do not count: there is no {@code Last-Modified}, as a day is too coarse to
	 * tell two versions of a page apart.
	 */
	private HttpStatus status(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.IF_MATCH) != null && !matches(request, HttpHeaders.IF_MATCH, true)) {
			return HttpStatus.PRECONDITION_FAILED;
		}
		return matches(request, HttpHeaders.IF_NONE_MATCH, false) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
	}

	/** Whether a header names the tag, or any by {@code *}. */
	private boolean matches(HttpServletRequest request, String header, boolean strong) {
		ETag mine = ETag.create(this.tag);
		return ETag.parse(String.join(",", Collections.list(request.getHeaders(header))))
			.stream()
			.anyMatch((tag) -> tag.isWildcard() || tag.compare(mine, strong));
	}

	/** Whether it is sent in several codings, and says so in each. */
	private boolean isPackable() {
		return this.body.length >= WORTH_PACKING && !this.type.startsWith("font/")
				&& (!this.type.startsWith("image/") || this.type.startsWith("image/svg"));
	}

}
