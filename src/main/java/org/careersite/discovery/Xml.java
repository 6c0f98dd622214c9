package org.careersite.discovery;

import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * Writes XML.
 */
final class Xml {

	/** What a document in UTF-8 starts with. */
	static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private Xml() {
	}

	/** A piece of a document, as {@link String#format} writes it, with values escaped. */
	static String of(String form, Object... values) {
		return String.format(Locale.ROOT, form,
				Stream.of(values).map((value) -> HtmlUtils.htmlEscape(value.toString(), "UTF-8")).toArray());
	}

}
