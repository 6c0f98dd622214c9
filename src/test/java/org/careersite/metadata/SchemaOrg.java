package org.careersite.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vocabulary of schema.org as {@code schema.org/terms.tsv} lists it, and a JSON-LD
 * processor that asks no other host for it.
 */
public final class SchemaOrg {

	/** What the context of schema.org does to the names that pages use. */
	private static final String CONTEXT = """
			{"@context": {"@vocab": "http://schema.org/", "url": {"@type": "@id"}, "item": {"@type": "@id"},
			"contentUrl": {"@type": "@id"}}}
			""";

	private static final DocumentLoader LOADER = (url, options) -> {
		if (!url.equals(URI.create("https://schema.org"))) {
			throw new AssertionError("asked for " + url);
		}
		return document(CONTEXT);
	};

	/** Each type with the types above it. */
	private final Map<String, List<String>> types = new HashMap<>();

	/** Each property with the types it is for. */
	private final Map<String, List<String>> properties = new HashMap<>();

	public SchemaOrg() {
		try (InputStream terms = Objects.requireNonNull(getClass().getResourceAsStream("/schema.org/terms.tsv"))) {
			new String(terms.readAllBytes(), StandardCharsets.UTF_8).lines().forEach((line) -> {
				String[] parts = line.split("\t", 3);
				(parts[0].equals("type") ? this.types : this.properties).put(parts[1],
						Arrays.asList(parts[2].split(" ")));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The document with all names as whole addresses. */
	static JsonArray expand(String text) {
		try {
			return JsonLd.expand(document(text)).loader(LOADER).get();
		}
		catch (JsonLdError ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * Checks a graph: nothing of it is lost, and each term is one of schema.org, for that
	 * type.
	 */
	public void check(String text) {
		Set<String> kept = new TreeSet<>();
		expand(text).forEach((node) -> keys(JsonMapper.shared().readTree(node.toString()), kept));
		JsonNode graph = JsonMapper.shared().readTree(text);
		Set<String> said = new TreeSet<>();
		graph.path("@graph").forEach((thing) -> said(thing, said));

		assertThat(kept).isEqualTo(said).isNotEmpty();
	}

	private static void keys(JsonNode node, Set<String> keys) {
		node.propertyStream().forEach((property) -> {
			if (!property.getKey().startsWith("@")) {
				keys.add(property.getKey());
			}
		});
		node.forEach((child) -> keys(child, keys));
	}

	private void said(JsonNode thing, Set<String> names) {
		String type = thing.path("@type").asString("");
		if (!type.isEmpty()) {
			assertThat(isType(type)).as(type).isTrue();
		}
		thing.propertyStream().forEach((property) -> {
			String name = property.getKey();
			if (!name.startsWith("@")) {
				names.add("http://schema.org/" + name);
				assertThat(name.endsWith("-input") || allows(type, name)).as(type + " " + name).isTrue();
			}
		});
		thing.forEach((child) -> said(child, names));
	}

	boolean isType(String name) {
		return this.types.containsKey(name);
	}

	/** Whether a thing of the type may have the property; a Role may have any. */
	boolean allows(String type, String property) {
		List<String> domain = this.properties.get(property);
		if (domain == null || type.equals("Role")) {
			return domain != null;
		}
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(type));
		while (!open.isEmpty()) {
			String next = open.remove();
			if (domain.contains(next)) {
				return true;
			}
			if (seen.add(next)) {
				open.addAll(this.types.getOrDefault(next, List.of()));
			}
		}
		return false;
	}

	private static Document document(String text) {
		try {
			return JsonDocument.of(new StringReader(text));
		}
		catch (JsonLdError ex) {
			throw new AssertionError(ex);
		}
	}

}
