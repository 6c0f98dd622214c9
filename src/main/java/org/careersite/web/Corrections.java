package org.careersite.web;

import java.nio.charset.StandardCharsets;

import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Where readers can report an error.
 *
 * @param address a {@code mailto:} or {@code https:} address; in the second
 * {@code {name}} and {@code {address}} stand for what the page is about, and for its
 * address
 */
public record Corrections(String address) {

	static @Nullable Corrections of(@Nullable String address) {
		return (address != null) ? new Corrections(address) : null;
	}

	/** A link that says which page the reader comes from; a mail names it, too. */
	public String link(String name, String page) {
		if (!this.address.startsWith("mailto:")) {
			return this.address.replace("{name}", encoded(name)).replace("{address}", encoded(page));
		}
		return this.address + (this.address.contains("?") ? "&" : "?") + "subject="
				+ encoded(Messages.get("corrections.subject", name)) + "&body="
				+ encoded(Messages.get("corrections.body", name, page));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
