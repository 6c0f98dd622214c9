package org.careersite.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.web.SiteSettings;
import org.careersite.web.section.JsonLdNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@link JsonLdNode things} as JSON-LD, with whole addresses.
 */
public final class JsonLd {

	/** Its media type. */
	public static final String MEDIA_TYPE = "application/ld+json";

	/** As schema.org writes it for search engines. */
	private static final String SCHEMA = "https://schema.org";

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final SiteSettings settings;

	public JsonLd(SiteSettings settings) {
		this.settings = settings;
	}

	/**
	 * A graph that can stand in a {@code script} element: nothing in it closes one, nor
	 * opens a comment.
	 */
	String script(List<JsonLdNode> graph) {
		return write(graph).replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

	/** A graph in the terms of schema.org. */
	public String write(List<JsonLdNode> graph) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", SCHEMA);
		if (graph.size() == 1) {
			document.putAll(plain(graph.get(0)));
		}
		else {
			document.put("@graph", graph.stream().map(this::plain).toList());
		}
		return MAPPER.writeValueAsString(document);
	}

	private Map<String, Object> plain(JsonLdNode thing) {
		Map<String, Object> values = new LinkedHashMap<>();
		thing.values().forEach((name, value) -> values.put(name, plain(value)));
		return values;
	}

	private Object plain(Object value) {
		if (value instanceof JsonLdNode thing) {
			return plain(thing);
		}
		if (value instanceof JsonLdNode.Address address) {
			return this.settings.address(address.path());
		}
		return (value instanceof List<?> list) ? Stream.of(list.toArray()).map(this::plain).toList() : value;
	}

}
