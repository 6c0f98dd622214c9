package org.careersite.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request as it is written on the wire, well-formed or not.
 *
 * @param method the first word
 * @param target the address, sent as it stands
 * @param headers whole lines
 */
public record WireRequest(String method, String target, List<String> headers) {

	public static WireRequest get(String target) {
		return new WireRequest("GET", target, List.of());
	}

	byte[] bytes() {
		return text().getBytes(StandardCharsets.UTF_8);
	}

	private String text() {
		List<String> lines = new ArrayList<>(List.of(this.method + " " + this.target + " HTTP/1.1"));
		if (this.headers.stream().noneMatch((header) -> header.startsWith("Host:"))) {
			lines.add("Host: localhost");
		}
		lines.addAll(this.headers);
		return String.join("\r\n", lines) + "\r\n\r\n";
	}

	/** The same on one line, so that it can be typed again. */
	@Override
	public String toString() {
		StringBuilder line = new StringBuilder();
		text().chars()
			.forEach((character) -> line.append((character >= ' ' && character < 127) ? Character.toString(character)
					: String.format(Locale.ROOT, "\\u%04x", character)));
		return line.toString();
	}

}
