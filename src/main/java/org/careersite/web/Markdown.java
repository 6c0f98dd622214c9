package org.careersite.web;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A text of the dataset. Pages show it as HTML, programs read its words alone.
 *
 * @param line whether it is one line, whatever it starts with
 */
public record Markdown(String source, boolean line) {

	/** A text, which may have paragraphs; none for none. */
	public static @Nullable Markdown text(@Nullable String source) {
		return (source != null) ? new Markdown(source, false) : null;
	}

	/** A line; none for none. */
	public static @Nullable Markdown line(@Nullable String source) {
		return (source != null) ? new Markdown(source, true) : null;
	}

	/** The words without markup and links. */
	@JsonValue
	public String words() {
		return this.line ? Prose.plainLine(this.source) : Prose.plain(this.source);
	}

	@Override
	public String toString() {
		return words();
	}

}
