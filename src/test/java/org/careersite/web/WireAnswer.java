package org.careersite.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param status the status; 0 if the other side hung up
 * @param headers by their names in small letters
 * @param body the body as text, unpacked
 * @param millis how long it took
 */
public record WireAnswer(int status, Map<String, String> headers, String body, long millis) {

	static WireAnswer none() {
		return new WireAnswer(0, Map.of(), "", 0);
	}

	static Map<String, String> headers(List<String> lines) {
		Map<String, String> headers = new TreeMap<>();
		for (String line : lines) {
			int colon = line.indexOf(':');
			headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(),
					(one, other) -> one + "\n" + other);
		}
		return headers;
	}

	public String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

	WireAnswer after(long millis) {
		return new WireAnswer(this.status, this.headers, this.body, millis);
	}

}
