package org.careersite.dataset;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a dataset.
 *
 * @param line the line it stands in, from 1; 0 if it concerns the whole file
 * @param path the way to the value, such as {@code works[7].kind}, if it concerns one
 * @param message what is wrong and what would be right
 */
public record Fault(String file, int line, @Nullable String path, String message) implements Comparable<Fault> {

	/** What would break a line, or not show in it. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

	/** How much of a path or of a message is told. */
	private static final int LONGEST = 1000;

	public Fault {
		path = (path != null) ? visible(cut(path)) : null;
		message = visible(cut(message));
	}

	/** A fault of a whole file. */
	static Fault of(String file, String message) {
		return new Fault(file, 0, null, message);
	}

	/** The line that it stands in, by which one finds what follows from it. */
	String place() {
		return this.file + ":" + this.line;
	}

	/** As much of a text as is told of it: it may quote a file. */
	static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…";
	}

	/** By file and line. */
	@Override
	public int compareTo(Fault other) {
		int byFile = this.file.compareTo(other.file);
		return (byFile != 0) ? byFile : Integer.compare(this.line, other.line);
	}

	/** Characters that are not seen, as YAML and Java write them. */
	private static String visible(String text) {
		return UNSEEN.matcher(text)
			.replaceAll((unseen) -> String.format(Locale.ROOT, "\\\\u%04x", unseen.group().codePointAt(0)));
	}

	/** {@code works.yaml:42 works[7].kind: "TV_SERIE" is not one of …}. */
	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ":" + this.line : "")
				+ ((this.path != null && !this.path.isEmpty()) ? " " + this.path : "") + ": " + this.message;
	}

}
