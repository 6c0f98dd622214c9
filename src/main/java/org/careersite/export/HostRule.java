package org.careersite.export;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What the site says with each of some files.
 *
 * @param files which files, such as {@code api/*.json}; a file is in one rule at most
 * @param headers the names and values of what it says
 */
record HostRule(Collection<String> files, SortedMap<String, String> headers) {

	/** Matches an address of one of the files. */
	String regex(String start) {
		return this.files.stream()
			.map((glob) -> glob.replace(".", "\\.").replace("*", ".*"))
			.collect(Collectors.joining("|", "^" + start + "(", ")$"));
	}

	/** A line for each header. */
	String lines(String format) {
		return lines((name, value) -> String.format(Locale.ROOT, format, name, value));
	}

	/** What is said for each header, by its name and value. */
	String lines(BinaryOperator<String> line) {
		return this.headers.entrySet()
			.stream()
			.map((header) -> line.apply(header.getKey(), header.getValue()))
			.collect(Collectors.joining());
	}

}
