package org.careersite.dataset;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the kinds of works which the files name are there: in the site's
 * {@code kinds.yaml} or in that of the dataset.
 */
final class KindCheck {

	/** The key of the list of kinds, and the field of works and of that list. */
	static final String KINDS = "kinds";

	private static final String KIND = "kind";

	private final Set<String> own = new HashSet<>();

	/** Complains of kinds that lack something, and of works whose kind is not there. */
	void check(Collection<DatasetFile> files) {
		files.forEach((file) -> file.visit((path, node) -> {
			if (isIn(KINDS, path)) {
				collect(file, path, node);
			}
		}));
		files.forEach((file) -> file.visit((path, node) -> {
			JsonNode kind = node.path(KIND);
			if (isIn("works", path) && kind.isString() && !knows(kind.asString())) {
				file.complain(path.field(KIND), SchemaCheck.quoted(kind.asString()) + " is not one of " + names());
			}
		}));
	}

	private static boolean isIn(String list, ValuePath path) {
		return path.isItem() && path.name().equals(list);
	}

	private void collect(DatasetFile file, ValuePath path, JsonNode entry) {
		String name = entry.path(KIND).asString("");
		if (!this.own.add(name)) {
			file.complain(path.field(KIND), "it is there twice");
		}
		else if (!Kinds.BUILT_IN.has(name)) {
			Stream.of("label", "medium")
				.filter((field) -> !entry.has(field))
				.forEach(
						(field) -> file.complain(path, "\"" + field + "\" is missing, which a kind of your own needs"));
		}
	}

	private boolean knows(String name) {
		return Kinds.BUILT_IN.has(name) || this.own.contains(name);
	}

	private String names() {
		return Stream.concat(Kinds.BUILT_IN.all().stream().map(Kind::name), this.own.stream().sorted())
			.distinct()
			.collect(Collectors.joining(", "));
	}

}
