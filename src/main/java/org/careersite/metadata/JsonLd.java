package org.careersite.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.web.SiteSettings;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.JsonLdNode.Address;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/**
 * Writes {@link JsonLdNode things} as JSON-LD, with whole addresses.
 */
public final class JsonLd {

	/** Its media type. */
	public static final String MEDIA_TYPE = "application/ld+json";

	/** As schema.org writes it for search engines. */
	private static final String SCHEMA = "https://schema.org";

	private final JsonMapper mapper;

	public JsonLd(SiteSettings settings) {
		this.mapper = JsonMapper.builder()
			.addModule(new SimpleModule().addSerializer(new ToStringSerializerBase(Address.class) {

				@Override
				public String valueToString(Object value) {
					Address address = (Address) value;
					return address.id() ? settings.baseUrl() + address.path() : settings.address(address.path());
				}

			}))
			.build();
	}

	/** For a {@code script} element: nothing in it closes one, nor opens a comment. */
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
			document.putAll(graph.get(0).values());
		}
		else {
			document.put("@graph", graph);
		}
		return this.mapper.writeValueAsString(document);
	}

}
