package org.careersite.apidocs;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.careersite.Reader;
import org.careersite.career.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.AntPathMatcher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the description of the API promises, against what the API answers. A field that is
 * not described is a fault, as is one that is described and never comes.
 */
final class ApiContract {

	/** The site answers so only to a crowd. */
	private static final String BUSY = "503";

	private final AntPathMatcher matcher = new AntPathMatcher();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final Map<JsonNode, Schema> schemas = new HashMap<>();

	/** Answers and fields that came, as {@code /api/works 200} and {@code Work.slug}. */
	private final Set<String> seen = new TreeSet<>();

	private final Reader reader;

	private final JsonNode api;

	/** The same without room for fields that are not described. */
	private final ObjectNode strict;

	ApiContract(Reader reader) {
		this.reader = reader;
		this.api = JsonMapper.shared().readTree(Reader.body(reader.get("/api/openapi.json")));
		this.strict = (ObjectNode) this.api.deepCopy();
		this.strict.at("/components/schemas")
			.forEach((schema) -> ((ObjectNode) schema).put("unevaluatedProperties", !schema.has("properties")));
	}

	JsonNode api() {
		return this.api;
	}

	/** The addresses with the operation at each. */
	Map<String, JsonNode> operations() {
		Map<String, JsonNode> operations = new HashMap<>();
		this.api.get("paths").properties().forEach((path) -> operations.put(path.getKey(), path.getValue().get("get")));
		return operations;
	}

	/** What an address can be asked. */
	List<JsonNode> parameters(String path) {
		return this.api.get("paths").get(path).at("/get/parameters").valueStream().map(this::resolve).toList();
	}

	/** What a node says or, if it only refers to a shared part, what that says. */
	JsonNode resolve(JsonNode node) {
		return node.has("$ref") ? this.api.at(node.get("$ref").asString().substring(1)) : node;
	}

	/** Asks for an encoded address, which must be answered as it is described. */
	JsonNode ask(String address) {
		MockHttpServletResponse answer = this.reader.get(address).getResponse();
		String path = this.api.get("paths")
			.propertyNames()
			.stream()
			.filter((template) -> this.matcher.match(template, address.replaceFirst("\\?.*", "")))
			.min(this.matcher.getPatternComparator(address))
			.orElseThrow(() -> new AssertionError(address));
		JsonNode response = resolve(
				this.api.get("paths").get(path).at("/get/responses").path(String.valueOf(answer.getStatus())));
		JsonNode schema = response.path("content").path(type(answer)).path("schema");
		assertThat(schema.isObject()).as("%s: %d with %s is not described", address, answer.getStatus(), type(answer))
			.isTrue();
		JsonNode body = JsonMapper.shared().readTree(body(answer));
		assertThat(this.schemas.computeIfAbsent(schema, this::strict).validate(body)).as(address).isEmpty();
		this.seen.add(path + " " + answer.getStatus());
		see("", schema, body);
		return body;
	}

	/** What is described, and came in no answer. */
	Set<String> unseen() {
		Set<String> described = new TreeSet<>();
		operations().forEach((path, operation) -> operation.get("responses")
			.propertyNames()
			.stream()
			.filter((status) -> !status.equals(BUSY))
			.forEach((status) -> described.add(path + " " + status)));
		this.api.at("/components/schemas")
			.properties()
			.forEach((schema) -> schema.getValue()
				.path("properties")
				.propertyNames()
				.forEach((property) -> described.add(schema.getKey() + "." + property)));
		described.removeAll(this.seen);
		return described;
	}

	/** What is referred to, but not there, and what is there, but not referred to. */
	Set<String> looseEnds() {
		Set<String> ends = new TreeSet<>();
		this.api.get("components")
			.properties()
			.forEach((kind) -> kind.getValue()
				.propertyNames()
				.forEach((name) -> ends.add("#/components/" + kind.getKey() + "/" + name)));
		List<String> references = new ArrayList<>();
		this.api.findValues("$ref").forEach((reference) -> references.add(reference.asString()));
		Set<String> missing = new TreeSet<>(references);
		missing.removeAll(ends);
		references.forEach(ends::remove);
		ends.addAll(missing);
		return ends;
	}

	private Schema strict(JsonNode schema) {
		ObjectNode document = this.strict.deepCopy();
		document.putArray("allOf").add(schema);
		return this.registry.getSchema(document);
	}

	private void see(String name, JsonNode schema, JsonNode value) {
		if (schema.has("$ref")) {
			String reference = schema.get("$ref").asString();
			see(reference.substring(reference.lastIndexOf('/') + 1), resolve(schema), value);
		}
		schema.path("anyOf").forEach((either) -> see(name, either, value));
		if (schema.has("items")) {
			value.forEach((item) -> see(name, schema.get("items"), item));
		}
		schema.path("properties").properties().forEach((property) -> {
			if (value.hasNonNull(property.getKey())) {
				this.seen.add(name + "." + property.getKey());
				see(name, property.getValue(), value.get(property.getKey()));
			}
		});
	}

	private static String type(MockHttpServletResponse answer) {
		MediaType type = MediaType.parseMediaType(String.valueOf(answer.getContentType()));
		return type.getType() + "/" + type.getSubtype();
	}

	private static String body(MockHttpServletResponse answer) {
		try {
			return answer.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
