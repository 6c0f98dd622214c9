package org.careersite.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.careersite.citation.Citation.Run;
import org.careersite.citation.Citation.Style;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reference piece by piece, with what stands between the pieces of a sentence.
 */
final class Text {

	/** A text that ends a sentence by itself, also within quotation marks. */
	private static final Pattern ENDED = Pattern.compile("(?s).*[.!?](\\h?[”»])?");

	private final List<Run> runs = new ArrayList<>();

	private boolean starts = true;

	/** Adds a piece of the sentence behind some punctuation; none for none. */
	Text with(String between, @Nullable String piece) {
		return add(between, piece, false);
	}

	/** The same in italics. */
	Text italic(String between, @Nullable String piece) {
		return add(between, piece, true);
	}

	private Text add(String between, @Nullable String piece, boolean italic) {
		if (piece != null && !piece.isEmpty()) {
			if (!this.runs.isEmpty()) {
				this.runs.add(new Run(this.starts ? " " : between, false));
			}
			this.runs.add(new Run(piece, italic));
			this.starts = false;
		}
		return this;
	}

	/** Ends the sentence, unless nothing is in it. */
	Text stop() {
		if (!this.starts) {
			if (!ENDED.matcher(this.runs.get(this.runs.size() - 1).text()).matches()) {
				this.runs.add(new Run(".", false));
			}
			this.starts = true;
		}
		return this;
	}

	Style as(String style) {
		return new Style(style, List.copyOf(this.runs));
	}

}
