package org.careersite.dataset.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a YAML file as far as it was read, by their numbers from 1.
 */
record YamlLines(List<YamlLine> all) {

	static YamlLines upTo(int last, String text) {
		return new YamlLines(text.lines().limit(last).map(YamlLine::of).toList());
	}

	YamlLine get(int number) {
		return (number < 1 || number > this.all.size()) ? YamlLine.of("") : this.all.get(number - 1);
	}

	/** Those above one, the nearest first, without comments. */
	Stream<YamlLine> above(int number) {
		return numbersAbove(number).mapToObj(this::get);
	}

	/** Where the fields of the records start that the line above one belongs to. */
	List<Integer> columns(int number) {
		List<Integer> columns = new ArrayList<>();
		int most = get(before(number)).column();
		for (YamlLine line : above(number).toList()) {
			if (!line.dash().isEmpty() && line.column() <= most) {
				columns.add(line.column());
				most = line.indent().length();
			}
		}
		return columns;
	}

	int before(int number) {
		return numbersAbove(number).findFirst().orElse(0);
	}

	private IntStream numbersAbove(int number) {
		return IntStream.iterate(number - 1, (above) -> above > 0, (above) -> above - 1)
			.filter((above) -> !get(above).isBlank());
	}

}
