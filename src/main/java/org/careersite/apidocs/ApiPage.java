package org.careersite.apidocs;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriUtils;

/**
 * The API as its page shows it, read from its description.
 */
record ApiPage(String text, List<Address> addresses) {

	/** The parameters that make a good example, the best first. */
	private static final List<String> TELLING = List.of("years", "q");

	static ApiPage of(JsonNode api) {
		return new ApiPage(api.at("/info/description").asString(),
				api.get("paths")
					.properties()
					.stream()
					.map((path) -> Address.of(path.getKey(), path.getValue().get("get"), api))
					.toList());
	}

	/** What a node says or, if it only refers to a shared part, what that says. */
	private static JsonNode resolve(JsonNode node, JsonNode api) {
		return node.has("$ref") ? api.at(node.get("$ref").asString().substring(1)) : node;
	}

	/**
	 * Something that can be asked for.
	 *
	 * @param id its anchor
	 * @param path its address, with the names of what varies in braces
	 * @param text what it answers
	 * @param example an address that can be tried; none if the career has no such record
	 */
	record Address(String id, String path, String text, List<Parameter> parameters, @Nullable String example) {

		static Address of(String path, JsonNode operation, JsonNode api) {
			List<Parameter> parameters = operation.path("parameters")
				.valueStream()
				.map((parameter) -> Parameter.of(resolve(parameter, api), api))
				.toList();
			return new Address("api-" + operation.get("operationId").asString(), path,
					operation.get("description").asString(), parameters, example(path, parameters));
		}

		private static @Nullable String example(String path, List<Parameter> parameters) {
			String example = path;
			for (String name : TELLING) {
				boolean given = parameters.stream().anyMatch((each) -> each.name.equals(name) && each.example != null);
				example += (given && example.equals(path)) ? "?" + name + "={" + name + "}" : "";
			}
			for (Parameter parameter : parameters) {
				if (parameter.example != null) {
					example = example.replace("{" + parameter.name + "}", UriUtils.encode(parameter.example, "UTF-8"));
				}
			}
			return example.contains("{") ? null : example;
		}

	}

	/**
	 * What an address can be asked.
	 *
	 * @param values the values it may have, if there are just these
	 * @param example one of its values, if the career has any
	 * @param usual what it is where it is left out, if anything
	 */
	record Parameter(String name, String text, List<String> values, @Nullable String example, @Nullable String usual) {

		static Parameter of(JsonNode parameter, JsonNode api) {
			JsonNode schema = resolve(parameter.get("schema"), api);
			return new Parameter(parameter.get("name").asString(), parameter.get("description").asString(),
					schema.path("enum").valueStream().map(JsonNode::asString).toList(), text(parameter.path("example")),
					text(schema.path("default")));
		}

		private static @Nullable String text(JsonNode value) {
			return value.isMissingNode() ? null : value.asString();
		}

	}

}
