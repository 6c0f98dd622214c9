package org.careersite.dataset.advice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a YAML file, taken apart: {@code  - title: A Film}.
 *
 * @param indent what it starts with
 * @param dash the dash of an entry of a list with the blank behind it, if there is one
 * @param key the field; empty if the line has none
 * @param value what stands behind the colon, or all of it without a field
 */
public record YamlLine(String indent, String dash, String key, String value) {

	private static final Pattern FORM = Pattern
		.compile("([\\h\\u200B]*)((?:-\\h+){0,9})(?:([^\\s:\"'#\\[{-][^:]*?)\\h*:(?=\\h|$))?(.*)", Pattern.DOTALL);

	private static final Pattern QUOTED = Pattern.compile("[“„\"]([^\"“”]*)[”“\"],?");

	/** As word processors write it, and no blank for YAML. */
	private static final Pattern OTHER_BLANK = Pattern.compile("[\\h\\u200B&&[^ \t]]");

	/** A text with a quotation mark before or behind it, but not both. */
	private static final Pattern LONE = Pattern.compile("^\"([^\"]*)$|^([^\"]*)\"$");

	/** How much of a line is looked at. */
	private static final int MOST = 4000;

	/** How much of a value is shown. */
	private static final int LONGEST = 60;

	/** Takes a line apart. */
	public static YamlLine of(String line) {
		Matcher matcher = FORM.matcher(line.substring(0, Math.min(line.length(), MOST)));
		if (!matcher.matches()) {
			throw new IllegalStateException("Any line has this form");
		}
		String key = matcher.group(3);
		return new YamlLine(matcher.group(1), matcher.group(2), (key != null) ? key : "", matcher.group(4).strip());
	}

	boolean isBlank() {
		return this.key.isEmpty() && this.dash.isEmpty() && (this.value.isEmpty() || this.value.startsWith("#"));
	}

	/** Whether it has a blank in its form that is none for YAML. */
	boolean hasOtherBlank() {
		return OTHER_BLANK.matcher(this.indent + this.dash).find() || OTHER_BLANK.matcher(this.value).lookingAt();
	}

	/** Where its field or its text starts. */
	int column() {
		return this.indent.length() + this.dash.length();
	}

	/** The line with another value. */
	public String with(String other) {
		return (this.dash.isEmpty() ? "" : "- ") + (this.key.isEmpty() ? "" : this.key + ": ") + other;
	}

	/** The line with its value in quotation marks, instead of those that it has. */
	public String quoted() {
		Matcher quoted = QUOTED.matcher(this.value);
		return with(quote(quoted.matches() ? quoted.group(1) : LONE.matcher(this.value).replaceFirst("$1$2")));
	}

	/** As much of a text as is shown, in quotation marks that YAML takes. */
	static String quote(String text) {
		String shown = (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…";
		return (shown.contains("\"") && !shown.contains("'")) ? "'" + shown + "'"
				: "\"" + shown.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/** Whether the value starts with a quotation mark that no second one closes. */
	boolean unpaired(char mark) {
		return this.value.indexOf(mark) == 0 && this.value.indexOf(mark, 1) < 0;
	}

}
