package org.careersite.opendata;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.careersite.web.BadInputException;
import org.careersite.web.ListQuery;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.SiteSettings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Examples of answers: what the API really says to an example of a request.
 */
@Component
class ApiAnswers {

	private static final String NO_SLUG = "no-such-slug";

	private final JsonMapper json;

	private final SiteSettings settings;

	ApiAnswers(JsonMapper json, SiteSettings settings) {
		this.json = json;
		this.settings = settings;
	}

	/** The answer to a short request; none if the career has nothing to answer. */
	@Nullable Object answer(HandlerMethod handler, String path, List<Parameter> parameters) {
		Map<String, String> query = new HashMap<>(values(parameters));
		boolean list = query.containsKey("page");
		query.keySet().retainAll(List.of("slug", "year"));
		if (list) {
			query.put("size", "1");
		}
		if (path.startsWith("/api/search")) {
			query.put("q", values(parameters).getOrDefault("q", ""));
		}
		if (path.endsWith("/tally")) {
			query.put("work", values(parameters).getOrDefault("work", ""));
		}
		return ask(handler, path, query);
	}

	/** The answer to a request with a parameter that means nothing. */
	@Nullable Object refusal(HandlerMethod handler, String path, List<Parameter> parameters) {
		Map<String, String> usual = values(parameters);
		if (usual.containsKey("years")) {
			return ask(handler, path, Map.of("years", "abc"));
		}
		return ask(handler, path,
				usual.containsKey("page") ? Map.of("page", "-1") : Map.of("q", "x".repeat(ListQuery.MAX_LENGTH + 1)));
	}

	/** The answer to a request for what is not there. */
	@Nullable Object notFound(HandlerMethod handler, String path) {
		return path.contains("{slug}") ? ask(handler, path.replace("{slug}", NO_SLUG), Map.of("slug", NO_SLUG)) : null;
	}

	private static Map<String, String> values(List<Parameter> parameters) {
		return parameters.stream()
			.collect(Collectors.toMap(Parameter::getName, (parameter) -> String.valueOf(parameter.getExample())));
	}

	private @Nullable Object ask(HandlerMethod handler, String path, Map<String, String> values) {
		HandlerMethod resolved = handler.createWithResolvedBean();
		Method method = resolved.getMethod();
		Object[] arguments = Arrays.stream(method.getParameterTypes())
			.map((type) -> argument(type, path, values))
			.toArray();
		ReflectionUtils.makeAccessible(method);
		try {
			Object answer = method.invoke(resolved.getBean(), arguments);
			return tree((answer instanceof ResponseEntity<?> entity) ? entity.getBody() : answer);
		}
		catch (InvocationTargetException ex) {
			return problem(ex.getCause(), path);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object argument(Class<?> type, String path, Map<String, String> values) {
		if (type == ListQuery.class) {
			return new ListQuery(path, values);
		}
		return (type == int.class) ? Integer.valueOf(values.getOrDefault("year", "1"))
				: values.getOrDefault("slug", NO_SLUG);
	}

	/** The problem that a fault is answered with; none at an address with a gap. */
	private @Nullable Object problem(@Nullable Throwable fault, String path) {
		if (path.contains("{")) {
			return null;
		}
		if (fault instanceof BadInputException refused) {
			return tree(at(path, refused.getBody()));
		}
		return (fault instanceof RecordNotFoundException)
				? tree(at(path, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, fault.getMessage()))) : null;
	}

	private ProblemDetail at(String path, ProblemDetail problem) {
		problem.setInstance(URI.create(this.settings.path() + path));
		return problem;
	}

	/** springdoc writes with the Jackson before ours. */
	private @Nullable Object tree(@Nullable Object answer) {
		try {
			return Json31.mapper().readTree(this.json.writeValueAsString(answer));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
