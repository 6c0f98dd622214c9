package org.careersite.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Completes what springdoc finds out of an address of the API: a name, examples, and what
 * can go wrong.
 */
@Component
class ApiOperations implements OperationCustomizer {

	/** The parameters for paging come last. */
	private static final List<String> LAST = List.of("page", "size");

	private final ApiExamples examples;

	private final ApiAnswers answers;

	ApiOperations(ApiExamples examples, ApiAnswers answers) {
		this.examples = examples;
		this.answers = answers;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		String path = path(handler);
		operation.setOperationId(name(path));
		operation.setTags(null);
		List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())
			.stream()
			.sorted(Comparator.comparing((parameter) -> LAST.indexOf(parameter.getName())))
			.toList();
		parameters.forEach((parameter) -> {
			parameter.setDescription(ApiFields.sentence(parameter.getDescription()));
			parameter.setExample(this.examples.value(path, parameter));
		});
		operation.setParameters(parameters.isEmpty() ? null : parameters);
		ApiResponse answer = Objects.requireNonNull(operation.getResponses().get("200"));
		answer.setDescription("What was asked for.");
		answer.getContent()
			.values()
			.forEach((content) -> content.setExample(this.answers.answer(handler, path, parameters)));
		describeProblems(operation, handler, path, parameters);
		return operation;
	}

	private void describeProblems(Operation operation, HandlerMethod handler, String path, List<Parameter> parameters) {
		if (parameters.stream().anyMatch((parameter) -> "query".equals(parameter.getIn()))) {
			operation.getResponses()
				.addApiResponse("400", problem("A parameter has a value that means nothing.",
						this.answers.refusal(handler, path, parameters)));
		}
		if (path.contains("{")) {
			operation.getResponses()
				.addApiResponse("404", problem("There is nothing of that key.", this.answers.notFound(handler, path)));
		}
		if (path.startsWith("/api/search")) {
			operation.getResponses()
				.addApiResponse("503", problem("Too many search at once. Retry-After says when to ask again.", null));
		}
	}

	private static ApiResponse problem(String description, @Nullable Object example) {
		Schema<?> schema = ModelConverters.getInstance(true)
			.resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true)).schema;
		MediaType type = new MediaType().schema(schema);
		type.setExample(example);
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					type));
	}

	/** The path as the description writes it, without the forms of its variables. */
	private static String path(HandlerMethod handler) {
		GetMapping mapping = Objects
			.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), GetMapping.class));
		return mapping.path()[0].replaceAll("\\{(\\w+):.*}$", "{$1}");
	}

	/**
	 * The name of an operation, after its path: {@code worksBySlug}, {@code awardsTally}.
	 */
	private static String name(String path) {
		StringBuilder name = new StringBuilder();
		for (String part : path.substring("/api/".length()).split("/")) {
			String word = part.startsWith("{") ? "by" + StringUtils.capitalize(part.substring(1, part.length() - 1))
					: part;
			name.append(name.isEmpty() ? word : StringUtils.capitalize(word));
		}
		return name.toString();
	}

}
