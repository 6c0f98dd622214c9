package org.careersite.site.delivery;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A finished answer: what is sent to whoever asks for its address.
 *
 * @param type its media type, with the charset
 * @param headers what its maker said besides
 * @param tag a strong ETag
 * @param changed when the career last changed, as far as that is known
 * @param coding how the body is packed
 * @param body its bytes
 */
record Page(String type, Map<String, List<String>> headers, String tag, @Nullable Instant changed, Coding coding,
		byte[] body) {

	/** What is shorter is hardly shorter when packed. */
	private static final int WORTH_PACKING = 256;

	/** The same page packed, with a tag of its own; itself if it is not to be packed. */
	Page in(Coding wanted) {
		return (wanted != this.coding && isPackable()) ? packed(wanted, wanted.pack(this.body, false)) : this;
	}

	/** The same page as somebody else has packed it. */
	Page packed(Coding wanted, byte[] packed) {
		String packedTag = this.tag.replaceFirst("\"$", "-" + wanted.token() + "\"");
		return new Page(this.type, this.headers, packedTag, this.changed, wanted, packed);
	}

	/** Sends it, or says that the reader has it already (RFC 9110, 13). */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((name, values) -> {
			response.setHeader(name, values.get(0));
			values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
		});
		if (this.coding != Coding.IDENTITY || isPackable()) {
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		if (new ServletWebRequest(request, response).checkNotModified(this.tag,
				(this.changed != null) ? this.changed.toEpochMilli() : -1)) {
			return;
		}
		response.setContentType(this.type);
		response.setContentLength(this.body.length);
		if (this.coding != Coding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, this.coding.token());
		}
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(this.body);
		}
	}

	/** Whether it is sent in several codings, and says so in each. */
	boolean isPackable() {
		return this.body.length >= WORTH_PACKING && !this.type.startsWith("font/")
				&& (!this.type.startsWith("image/") || this.type.startsWith("image/svg"));
	}

}
