package org.careersite.citation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careersite.career.Subject;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Turns names round as bibliographies do: that of the person whose career it is, if the
 * dataset says how; all others stand as they are.
 */
record SortNames(Subject subject) {

	/** Some names, the first with the family name first; none for none. */
	@Nullable String turned(List<String> names) {
		return IntStream.range(0, names.size())
			.mapToObj((at) -> (at == 0) ? turned(names.get(at)) : names.get(at))
			.reduce((one, other) -> one + Messages.get("citation.and") + other)
			.orElse(null);
	}

	private String turned(String name) {
		String sortName = this.subject.sortName();
		return (sortName != null && name.equals(this.subject.name())) ? sortName : name;
	}

	/** Some names with the initials of given names; none for none. */
	@Nullable String initials(List<String> names) {
		return names.stream().map(this::initials).reduce((one, other) -> one + ", & " + other).orElse(null);
	}

	/** {@code Example, A.} */
	String initials(String name) {
		String[] parts = turned(name).split(", ");
		return (parts.length == 1) ? name
				: parts[0] + ", "
						+ Arrays.stream(parts[1].split(" "))
							.map((given) -> Arrays.stream(given.split("-"))
								.map((each) -> each.substring(0, each.offsetByCodePoints(0, 1)) + ".")
								.collect(Collectors.joining("-")))
							.collect(Collectors.joining(" "));
	}

}
