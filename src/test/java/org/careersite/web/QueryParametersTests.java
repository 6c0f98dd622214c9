package org.careersite.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Which parameters mean something where, against what is read and described there. */
@WholeSiteTest
class QueryParametersTests {

	@Autowired
	private Reader reader;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void areReadByThePageAndNoOthersAre() {
		Map<String, Set<String>> read = read();

		assertThat(read).hasSize(26).allSatisfy((path, names) -> {
			assertThat(names).as(path).containsAll(QueryParameters.at(path));
			names.removeAll(QueryParameters.at(path));
			assertThat(names).as(path).isSubsetOf(meaningless(path));
		});
	}

	@Test
	void areThoseThatTheApiDescribes() {
		JsonNode api = JsonMapper.shared().readTree(Reader.body(this.reader.get("/api/openapi.json")));

		assertThat(api.get("paths").properties()).isNotEmpty().allSatisfy((path) -> {
			Set<String> described = new TreeSet<>();
			path.getValue()
				.at("/get/parameters")
				.valueStream()
				.map((parameter) -> resolve(parameter, api))
				.filter((parameter) -> parameter.get("in").asString().equals("query"))
				.forEach((parameter) -> described.add(parameter.get("name").asString()));
			assertThat(QueryParameters.at(path.getKey())).as(path.getKey())
				.containsExactlyInAnyOrderElementsOf(described);
		});
	}

	/** What a parameter says or, if it only refers to a shared one, what that says. */
	private static JsonNode resolve(JsonNode parameter, JsonNode api) {
		return parameter.has("$ref") ? api.at(parameter.get("$ref").asString().substring(1)) : parameter;
	}

	/** A file has all records on one page, and a sum no groups. */
	private static Set<String> meaningless(String path) {
		if (path.endsWith("/tally")) {
			return Set.of("group", "page");
		}
		return path.contains(".") ? Set.of("page") : Set.of();
	}

	/** By path, what its handler asks of the query. */
	private Map<String, Set<String>> read() {
		Map<String, Set<String>> read = new TreeMap<>();
		this.requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
			if (Arrays.equals(handler.getMethod().getParameterTypes(), new Class<?>[] { ListQuery.class })) {
				mapping.getPatternValues().forEach((path) -> read.put(path, read(handler, path)));
			}
		});
		return read;
	}

	private static Set<String> read(HandlerMethod handler, String path) {
		Set<String> names = new TreeSet<>();
		ListQuery query = new ListQuery(path, new HashMap<>() {

			@Override
			public String getOrDefault(Object name, String fallback) {
				names.add(String.valueOf(name));
				return fallback;
			}

		});
		Method method = handler.getMethod();
		ReflectionUtils.makeAccessible(method);
		ReflectionUtils.invokeMethod(method, handler.createWithResolvedBean().getBean(), query);
		return names;
	}

}
