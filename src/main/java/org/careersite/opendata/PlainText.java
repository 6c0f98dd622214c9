package org.careersite.opendata;

import org.careersite.web.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown of the dataset as programs read it: the words alone.
 */
public final class PlainText {

	private PlainText() {
	}

	/** The words of a text; none if there is none. */
	public static @Nullable String of(Prose prose, @Nullable String markdown) {
		return (markdown != null) ? prose.plain(markdown) : null;
	}

	/** The words of a line; none if there is none. */
	public static @Nullable String ofLine(Prose prose, @Nullable String markdown) {
		return (markdown != null) ? prose.plainLine(markdown) : null;
	}

}
