package org.careersite.dataset.advice;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the blanks at the start of a line.
 */
final class Indentation {

	private Indentation() {
	}

	/**
	 * What is wrong with the blanks before a field or a dash, here or in the line above.
	 */
	static @Nullable YamlAdvice advice(YamlLines lines, int number) {
		YamlLine line = lines.get(number);
		int blanks = line.indent().length();
		YamlLine outer = lines.above(number)
			.filter((above) -> above.indent().length() <= blanks)
			.findFirst()
			.orElse(line);
		if (!line.dash().isEmpty()) {
			return lines.above(number)
				.filter((above) -> !above.dash().isEmpty())
				.map((above) -> above.indent().length())
				.filter((column) -> column != blanks)
				.min(Comparator.comparingInt((column) -> Math.abs(column - blanks)))
				.map((column) -> misplaced(number, "the dash", blanks, column))
				.orElse(null);
		}
		if (line.key().isEmpty()) {
			return null;
		}
		if (outer.indent().length() == blanks && !outer.dash().isEmpty() && outer.key().equals(line.key())) {
			return new YamlAdvice(number,
					"a dash is missing before the first field of a record: - " + line.with(line.value()));
		}
		int before = lines.before(number);
		YamlLine above = lines.get(before);
		if (lines.columns(number).isEmpty() && lines.columns(before).contains(blanks)) {
			return misplaced(before, "\"" + above.key() + "\"", above.indent().length(), blanks);
		}
		return lines.columns(number)
			.stream()
			.min(Comparator.comparingInt((column) -> Math.abs(column - blanks)))
			.filter((column) -> column != blanks)
			.map((column) -> misplaced(number, "\"" + line.key() + "\"", blanks, column))
			.orElse(null);
	}

	private static YamlAdvice misplaced(int line, String what, int blanks, int column) {
		return new YamlAdvice(line, what + " stands behind " + blanks(blanks)
				+ "; what belongs together stands one below the other, here behind " + blanks(column));
	}

	private static String blanks(int number) {
		return (number == 0) ? "no blank" : number + ((number == 1) ? " blank" : " blanks");
	}

}
