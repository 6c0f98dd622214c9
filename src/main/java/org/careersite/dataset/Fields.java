package org.careersite.dataset;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a record as it stands in the files, which have passed all checks.
 */
record Fields(JsonNode node) {

	String get(String field) {
		return get(field, Function.identity());
	}

	<T> T get(String field, Function<String, T> parser) {
		return parser.apply(this.node.required(field).asString());
	}

	@Nullable String find(String field) {
		return find(field, Function.identity());
	}

	/** The value of a field, or none if it is left out. */
	<T> @Nullable T find(String field, Function<String, T> parser) {
		return this.node.has(field) ? get(field, parser) : null;
	}

	boolean is(String field) {
		return this.node.path(field).asBoolean(false);
	}

	List<String> texts(String field) {
		return list(field, (item) -> item.node.asString());
	}

	/** The items of a list; of none if it is left out. */
	<T> List<T> list(String field, Function<Fields, T> item) {
		return this.node.path(field).valueStream().map(Fields::new).map(item).toList();
	}

}
