package org.careersite.web.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A thing of schema.org, as it is built up: what is not known is left out. Addresses in
 * it are paths of the site, which {@link JsonLd} makes whole.
 */
public final class JsonLdNode {

	private final Map<String, Object> values = new LinkedHashMap<>();

	private JsonLdNode() {
	}

	/** A thing of a type, such as {@code TVSeries}. */
	public static JsonLdNode of(String type) {
		return new JsonLdNode().with("@type", type);
	}

	/** A thing that is described elsewhere, under an id. */
	public static JsonLdNode at(String path) {
		return new JsonLdNode().id(path);
	}

	/** The whole address of a path of the site, in the language of the request. */
	public static Object address(String path) {
		return new Address(path, false);
	}

	/** Names it by an address of the site, for good: the same in all languages. */
	public JsonLdNode id(String path) {
		return with("@id", new Address(path, true));
	}

	/**
	 * Says something of it; a second value joins the first.
	 * @param value a text, number, truth, address, thing, or a collection of such; null
	 * and what is empty say nothing
	 */
	public JsonLdNode with(String property, @Nullable Object value) {
		if (value instanceof Collection<?> several) {
			several.forEach((each) -> with(property, each));
		}
		else if (value != null && !value.equals("")) {
			this.values.merge(property, value, JsonLdNode::joined);
		}
		return this;
	}

	/** Whether its id is that path. */
	public boolean isAt(String path) {
		return new Address(path, true).equals(this.values.get("@id"));
	}

	/** What it says of a property; null if nothing. */
	public @Nullable Object get(String property) {
		return this.values.get(property);
	}

	@JsonValue
	public Map<String, Object> values() {
		return Collections.unmodifiableMap(this.values);
	}

	private static Object joined(Object before, Object value) {
		List<Object> all = new ArrayList<>((before instanceof List<?> list) ? list : List.of(before));
		all.add(value);
		return all;
	}

	/** A path of the site; one that is an id is the same in all languages. */
	public record Address(String path, boolean id) {
	}

}
