package org.careersite.opendata;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriUtils;

/**
 * The API as its page shows it, read from its description.
 *
 * @param text what it is and how it is used, as Markdown
 * @param addresses what can be asked for
 */
record ApiPage(String text, List<Address> addresses) {

	/** The parameters that make a good example, the best first. */
	private static final List<String> TELLING = List.of("years", "q");

	static ApiPage of(JsonNode api) {
		return new ApiPage(api.at("/info/description").asString(),
				api.get("paths")
					.properties()
					.stream()
					.map((path) -> Address.of(path.getKey(), path.getValue().get("get")))
					.toList());
	}

	/**
	 * Something that can be asked for.
	 *
	 * @param id its anchor
	 * @param path its address, with the names of what varies in braces
	 * @param text what it answers
	 * @param parameters what it can be asked
	 * @param example an address that can be tried; none if the career has no such record
	 */
	record Address(String id, String path, String text, List<Parameter> parameters, @Nullable String example) {

		static Address of(String path, JsonNode operation) {
			List<Parameter> parameters = new ArrayList<>();
			operation.path("parameters").forEach((parameter) -> parameters.add(Parameter.of(parameter)));
			return new Address("api-" + operation.get("operationId").asString(), path,
					operation.get("description").asString(), parameters,
					isAnswered(operation) ? example(path, parameters) : null);
		}

		/** Whether the career has something to answer. */
		private static boolean isAnswered(JsonNode operation) {
			return operation.at("/responses/200/content")
				.valueStream()
				.anyMatch((content) -> content.hasNonNull("example"));
		}

		private static String example(String path, List<Parameter> parameters) {
			String example = path;
			for (Parameter parameter : parameters) {
				example = example.replace("{" + parameter.name + "}",
						UriUtils.encodePathSegment(parameter.example, "UTF-8"));
			}
			for (String telling : TELLING) {
				for (Parameter parameter : parameters) {
					if (parameter.name.equals(telling)) {
						return example + "?" + telling + "=" + UriUtils.encode(parameter.example, "UTF-8");
					}
				}
			}
			return example;
		}

	}

	/**
	 * What an address can be asked.
	 *
	 * @param name the name of the parameter, or of the part of the path
	 * @param text what it asks for
	 * @param values the values it may have, if there are just these
	 * @param example one of its values
	 * @param usual what it is where it is left out, if anything
	 */
	record Parameter(String name, String text, List<String> values, String example, @Nullable String usual) {

		static Parameter of(JsonNode parameter) {
			List<String> values = new ArrayList<>();
			parameter.at("/schema/enum").forEach((value) -> values.add(value.asString()));
			JsonNode usual = parameter.at("/schema/default");
			return new Parameter(parameter.get("name").asString(), parameter.get("description").asString(), values,
					parameter.get("example").asString(), usual.isMissingNode() ? null : usual.asString());
		}

	}

}
