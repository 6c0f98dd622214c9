package org.careersite.dataset.advice;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line that YAML does not take, and what would be right.
 *
 * @param line the number of the line, from 1
 */
public record YamlAdvice(int line, String message) {

	private static final Pattern NO_BLANK_AFTER_DASH = Pattern.compile("-([^\\s-].*)");

	private static final Pattern NO_BLANK_AFTER_COLON = Pattern.compile("(\\p{L}\\w*):([^\\s/].*)");

	private static final Pattern NO_COLON = Pattern.compile("(\\p{L}\\w*)(?:\\h{0,9}=\\h{0,9}|\\h{1,9})(\\S.*)");

	private static final Pattern QUOTED = Pattern.compile("(?:\"[^\"]*\"|'[^']*(?:''[^']*){0,99}')(,|\\h*#.*)?");

	private static final Pattern BLOCK = Pattern.compile("[|>][-+\\d]*(\\h+#.*)?");

	private static final Pattern INNER_COLON = Pattern.compile(".*:(\\h.*)?");

	/** What no plain text may start with. */
	private static final String SIGNS = "@`%,]}&*!|>[{";

	/**
	 * What is wrong, if it is one of the usual slips.
	 * @param start the number of the line where what YAML tried to read begins
	 * @param end the number of the line where it could read no further
	 */
	public static Optional<YamlAdvice> of(String text, int start, int end) {
		YamlLines lines = YamlLines.upTo(Math.max(start, end), text);
		int before = lines.before(end);
		return Stream
			.concat(IntStream.of(end, start, before).mapToObj((line) -> advice(line, wording(lines.get(line)))),
					Stream.of(advice(start, withColon(lines.get(start))), advice(start, inBraces(lines.get(start))),
							Indentation.advice(lines, end)))
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** What is wrong with a line that has a field which is there already. */
	public static String ofDuplicate(String text, int line, String key) {
		YamlLines lines = YamlLines.upTo(line, text);
		YamlLine written = lines.get(line);
		boolean first = lines.above(line)
			.filter((above) -> above.column() == written.column() && !above.dash().isEmpty())
			.findFirst()
			.filter((above) -> above.key().equals(key))
			.isPresent();
		return first
				? "there is a \"" + key + "\" above already: if another record starts here, put a dash before it: - "
						+ written.with(written.value())
				: "\"" + key + "\" is there twice: keep one of the two";
	}

	private static @Nullable YamlAdvice advice(int line, @Nullable String message) {
		return (message != null) ? new YamlAdvice(line, message) : null;
	}

	/** What is wrong with the signs of a line. */
	private static @Nullable String wording(YamlLine line) {
		String value = line.value();
		if (line.indent().contains("\t")) {
			return "it starts with a tab; press the space bar instead, as often as the lines beside it have blanks";
		}
		if (line.hasOtherBlank()) {
			return "it has a blank that only looks like one (a non-breaking one, as word processors write it); "
					+ "delete it and press the space bar: " + line.with(value.replaceFirst("^[\\s\\h\\u200B]+", ""));
		}
		Matcher dash = NO_BLANK_AFTER_DASH.matcher(value);
		if (line.key().isEmpty() && dash.matches()) {
			return "a blank is missing after the dash: - " + dash.group(1);
		}
		Matcher colon = NO_BLANK_AFTER_COLON.matcher(value);
		if (line.key().isEmpty() && colon.matches()) {
			return "a blank is missing after the colon: " + line.dash() + colon.group(1) + ": " + colon.group(2);
		}
		return quoting(line, value);
	}

	private static @Nullable String quoting(YamlLine line, String value) {
		Matcher quoted = QUOTED.matcher(value);
		if (quoted.matches()) {
			return ",".equals(quoted.group(1))
					? "there must be no comma at the end: " + line.with(value.substring(0, value.length() - 1)) : null;
		}
		if (value.isEmpty() || value.startsWith("#") || BLOCK.matcher(value).matches()) {
			return null;
		}
		char first = value.charAt(0);
		if (line.unpaired('"') || line.unpaired('\'')) {
			return "the quotation mark has no second one at the end; put the text between two: " + line.quoted();
		}
		if (first == '"' || first == '\'') {
			return "there is text before or after the quotation marks; put all of it between others: " + line.quoted();
		}
		if ((first == '[' || first == '{') && !value.matches(".*[\\]}].*")) {
			return "the bracket " + first + " has no second one at the end: "
					+ line.with(value + ((first == '[') ? "]" : "}"));
		}
		if (value.matches("[\\[{].*[\\]}]\\h*(#.*)?")) {
			return null;
		}
		if (SIGNS.indexOf(first) >= 0 || (value.startsWith("- ") && !line.key().isEmpty())) {
			return "a text that starts with " + first + " must stand in quotation marks: " + line.quoted();
		}
		return (!line.key().isEmpty() && INNER_COLON.matcher(value).matches())
				? "a text with a colon in it must stand in quotation marks: " + line.quoted() : null;
	}

	private static @Nullable String inBraces(YamlLine line) {
		return line.value().startsWith("{")
				? "between { and } fields have commas between them, and a text with a colon or "
						+ "a comma in it must stand in quotation marks; or write each field on a line of its own"
				: null;
	}

	private static @Nullable String withColon(YamlLine line) {
		Matcher words = NO_COLON.matcher(line.value());
		return (line.key().isEmpty() && words.matches())
				? "a colon is missing after the name of the field: " + line.dash() + words.group(1) + ": "
						+ words.group(2) + "; or more blanks before it, if it goes on with the text above"
				: null;
	}

}
