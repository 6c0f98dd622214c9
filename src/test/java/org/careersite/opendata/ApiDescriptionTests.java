package org.careersite.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springdoc.core.service.OpenAPIService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** How the API is described to programs and to readers. */
@WholeSiteTest
class ApiDescriptionTests {

	private static final List<String> ADDRESSES = List.of("/api/person", "/api/works", "/api/works/{slug}",
			"/api/awards", "/api/awards/tally", "/api/exhibitions", "/api/exhibitions/{slug}", "/api/publications",
			"/api/publications/{slug}", "/api/people", "/api/people/{slug}", "/api/timeline", "/api/years/{year}",
			"/api/search", "/api/search/suggest");

	@Autowired
	private Reader reader;

	@Autowired
	private ApiController controller;

	@Autowired
	private OpenAPIService kept;

	@Test
	void isOpenApiToAParserThatNobodyHereWrote() {
		SwaggerParseResult result = new OpenAPIV3Parser().readContents(description());

		assertThat(result.getMessages()).isEmpty();
		assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
		assertThat(result.getOpenAPI().getServers()).singleElement()
			.satisfies((server) -> assertThat(server.getUrl()).isEqualTo("http://localhost:8080"));
	}

	@Test
	void describesEveryAddressAndNothingElse() {
		assertThat(api().getPaths().keySet()).containsExactlyElementsOf(ADDRESSES);
	}

	@Test
	void isThereAsJsonAlone() {
		assertThat(this.reader.get("/api/openapi.json.yaml").getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void describesTheFiltersOfEachList() {
		assertThat(parameters("/api/works")).containsExactly("medium", "kind", "role", "creator", "q", "sort", "years",
				"page", "size");
		assertThat(parameters("/api/awards")).containsExactlyInAnyOrder("outcome", "body", "work", "years", "group",
				"page", "size");
		assertThat(parameters("/api/awards/tally")).containsExactly("outcome", "body", "work", "years");
		assertThat(parameters("/api/exhibitions")).containsExactly("part", "q", "years", "page", "size");
		assertThat(parameters("/api/publications")).containsExactly("kind", "q", "years", "page", "size");
		assertThat(parameters("/api/people")).containsExactly("q", "page", "size");
		assertThat(parameters("/api/timeline")).containsExactly("lane", "years", "page", "size");
		assertThat(parameters("/api/search")).containsExactly("q", "type", "page", "size");
	}

	@Test
	void describesEveryOperationParameterAnswerAndFieldInWords() {
		SoftAssertions all = new SoftAssertions();
		OpenAPI api = api();
		api.getPaths().forEach((path, item) -> {
			Operation operation = item.getGet();
			all.assertThat(operation.getSummary()).as(path).isNotBlank();
			all.assertThat(operation.getDescription()).as(path).isNotBlank();
			operation.getResponses()
				.forEach(
						(status, response) -> all.assertThat(response.getDescription()).as(path + status).isNotBlank());
			all.assertThat(operation.getResponses().get("200").getContent().values())
				.as(path)
				.allSatisfy((content) -> assertThat(content.getExample()).isNotNull());
			parametersOf(operation).forEach((parameter) -> {
				all.assertThat(parameter.getDescription()).as(path + parameter.getName()).isNotBlank();
				all.assertThat(parameter.getExample()).as(path + parameter.getName()).isNotNull();
			});
		});
		api.getComponents().getSchemas().forEach((name, schema) -> {
			all.assertThat(schema.getDescription()).as(name).isNotBlank();
			properties(schema).forEach((property,
					described) -> all.assertThat(described.getDescription()).as(name + "." + property).isNotBlank());
		});
		all.assertAll();
	}

	@Test
	void claimsNoMoreThanTheDataHolds() {
		assertThat(description()).doesNotContain("worked with", "did together", "somebody else did", "had a part in it")
			.contains("those that credit the person as creator", "named with it, and as what");
	}

	@Test
	void tellsFieldsThatMayBeNullFromThoseThatAreNot() {
		String award = "$.components.schemas.Award.";
		String description = description();

		assertThat(JsonPath.<List<String>>read(description, award + "properties.category.type"))
			.containsExactly("string", "null");
		assertThat(JsonPath.<String>read(description, award + "properties.year.type")).isEqualTo("integer");
		assertThat(JsonPath.<List<String>>read(description, award + "properties.outcome.enum")).containsExactly("WON",
				"NOMINATED", "MENTION", "HONOUR");
		assertThat(JsonPath.<List<String>>read(description, "$.components.schemas.Exhibition.properties.part.enum"))
			.containsExactly("SOLO", "OWN_WORK", "COLLABORATION", "GROUP", "COLLECTION", "ORGANISER", "SPONSOR",
					"BROADCAST", null);
		assertThat(JsonPath.<List<String>>read(description, award + "required")).contains("category", "work", "year");
	}

	@Test
	void givesExamplesThatCanBeTried() {
		api().getPaths().forEach((path, item) -> {
			List<Parameter> parameters = parametersOf(item.getGet());
			String address = fill(path, parameters);
			assertThat(this.reader.get(address)).as(address).hasStatusOk();
			UriComponentsBuilder all = UriComponentsBuilder.fromPath(address);
			parameters.stream().filter((parameter) -> parameter.getIn().equals("query")).forEach((parameter) -> {
				String value = UriUtils.encode(parameter.getExample().toString(), "UTF-8");
				all.queryParam(parameter.getName(), value);
				String one = address + "?" + parameter.getName() + "=" + value;
				assertThat(this.reader.get(one)).as(one).hasStatusOk();
			});
			assertThat(this.reader.get(all.build(true).toUriString())).as(path).hasStatusOk();
		});
	}

	@Test
	void isTheSameWheneverItIsMade() {
		String before = description();
		assertThat(this.kept.getCachedOpenAPI(Locale.ENGLISH)).isNotNull();

		this.controller.describeAgain();

		assertThat(this.kept.getCachedOpenAPI(Locale.ENGLISH)).isNull();
		assertThat(description()).isEqualTo(before);
	}

	@Test
	void showsReadersEachAddressWithAnExample() {
		Document page = this.reader.read("/api");

		assertThat(page.select("main section h2 code").eachText()).containsExactlyElementsOf(ADDRESSES);
		assertThat(Reader.hrefs(Reader.section(page, "/api/works"), "/api")).containsExactly("/api/works?years=1990s");
		assertThat(Reader.hrefs(Reader.main(page), "/api")).contains("/api/openapi.json")
			.allSatisfy((example) -> assertThat(this.reader.get(example)).hasStatusOk());
		assertThat(Reader.section(page, "/api/awards/tally").select("dt").eachText()).containsExactly("outcome", "body",
				"work", "years");
	}

	private List<String> parameters(String path) {
		return parametersOf(api().getPaths().get(path).getGet()).stream().map(Parameter::getName).toList();
	}

	private static List<Parameter> parametersOf(Operation operation) {
		return Objects.requireNonNullElse(operation.getParameters(), List.of());
	}

	@SuppressWarnings("rawtypes")
	private static Map<String, Schema> properties(Schema<?> schema) {
		return Objects.requireNonNullElse(schema.getProperties(), Map.of());
	}

	private static String fill(String path, List<Parameter> parameters) {
		return UriComponentsBuilder.fromPath(path)
			.buildAndExpand(parameters.stream()
				.collect(Collectors.toMap(Parameter::getName, (parameter) -> parameter.getExample().toString())))
			.toUriString();
	}

	private OpenAPI api() {
		return new OpenAPIV3Parser().readContents(description()).getOpenAPI();
	}

	private String description() {
		MvcTestResult answer = this.reader.get("/api/openapi.json");
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return Reader.body(answer);
	}

}
