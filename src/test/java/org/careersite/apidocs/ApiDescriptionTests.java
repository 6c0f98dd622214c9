package org.careersite.apidocs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.careersite.career.Basis;
import org.careersite.career.Medium;
import org.careersite.career.Outcome;
import org.careersite.career.Publication;
import org.careersite.career.RecordType;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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

	private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.of("Basis", Basis.class, "ContainerKind",
			Publication.Container.class, "Medium", Medium.class, "Outcome", Outcome.class);

	@Autowired
	private Reader reader;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private ApiContract contract;

	private JsonNode api;

	@BeforeEach
	void readTheDescription() {
		this.contract = new ApiContract(this.reader);
		this.api = this.contract.api();
	}

	@Test
	void isOpenApiOfThisCareerAtThisSite() {
		assertThat(this.reader.get("/api/openapi.json")).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(this.api.get("openapi").asString()).isEqualTo("3.1.0");
		assertThat(this.api.at("/info/title").asString()).isEqualTo("The career of René Balcer");
		assertThat(this.api.get("servers").toString()).isEqualTo("[{\"url\":\"http://localhost:8080\"}]");
		assertThat(this.contract.looseEnds()).isEmpty();
	}

	@Test
	void describesEveryAddressThatControllersMapAndNothingElse() {
		assertThat(this.api.get("paths").propertyNames()).containsExactlyElementsOf(ADDRESSES);
		assertThat(this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api/") && !path.equals("/api/openapi.json"))
			.map((path) -> path.replaceAll("\\{(\\w+):.*}$", "{$1}"))).containsExactlyInAnyOrderElementsOf(ADDRESSES);
	}

	@Test
	void saysInFrenchWhatItsPageShows() {
		JsonNode french = JsonMapper.shared().readTree(Reader.body(this.reader.get("/fr/api/openapi.json")));
		Map<String, String> texts = texts(this.api);

		assertThat(texts(french)).containsOnlyKeys(texts.keySet())
			.allSatisfy((place, text) -> assertThat(text).as(place).isNotBlank().isNotEqualTo(texts.get(place)));
		assertThat(this.reader.read("/fr/api").select("main [lang]")).isEmpty();
	}

	private static Map<String, String> texts(JsonNode api) {
		Map<String, String> texts = new HashMap<>(Map.of("info", api.at("/info/description").asString()));
		api.get("paths").forEachEntry((path, address) -> texts.put(path, address.at("/get/description").asString()));
		api.at("/components/parameters")
			.forEachEntry((name, parameter) -> texts.put(name, parameter.path("description").asString()));
		return texts;
	}

	@Test
	void describesEveryAnswerAndNothingElse() {
		new ApiCrawl(this.contract).crawl();

		// Nobody died, no work has a premiere or a place, no publication a title in
		// another
		// language than the site's
		assertThat(this.contract.unseen()).containsExactly("Person.deathDate", "Place.city", "Place.country",
				"Place.latitude", "Place.longitude", "Place.region", "Place.venue", "Publication.lang",
				"PublicationDetails.lang", "Work.place", "Work.premiere", "WorkDetails.place", "WorkDetails.premiere");
	}

	@Test
	void describesTheFiltersOfEachList() {
		assertThat(parameters("/api/works")).containsExactly("medium", "kind", "role", "creator", "franchise", "q",
				"sort", "years", "page", "size");
		assertThat(parameters("/api/works/{slug}")).containsExactly("slug");
		assertThat(parameters("/api/years/{year}")).containsExactly("year");
		assertThat(parameters("/api/search")).containsExactly("q", "type", "page", "size");
	}

	/** A value that a parameter cannot have is refused with all that it can. */
	@Test
	void namesTheValuesThatAParameterMayHaveAndTheUsualOne() {
		ADDRESSES.forEach((path) -> this.contract.parameters(path).forEach((parameter) -> {
			String query = path + "?" + parameter.get("name").asString() + "=";
			JsonNode schema = this.contract.resolve(parameter.get("schema"));
			if (schema.has("enum")) {
				assertThat(this.contract.ask(query + "x").at("/faults/0/message").asString())
					.endsWith("Choose one of: " + String.join(", ", values(schema)) + ".");
			}
			if (schema.has("default")) {
				assertThat(this.contract.ask(query + schema.get("default").asString()))
					.isEqualTo(this.contract.ask(path));
			}
			if (schema.has("maximum")) {
				assertThat(this.contract.ask(query + "x").at("/faults/0/message").asString())
					.endsWith("from " + schema.get("minimum").asInt() + " to " + schema.get("maximum").asInt() + ".");
			}
		}));
	}

	@Test
	void namesTheConstantsOfTheModel() {
		CONSTANTS.forEach((name, type) -> assertThat(values(this.api.at("/components/schemas/" + name))).as(name)
			.isEqualTo(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
		assertThat(values(this.api.at("/components/schemas/Category")))
			.isEqualTo(RecordType.LANES.stream().map(RecordType::lane).toList());
	}

	@Test
	void describesEveryOperationParameterAnswerAndFieldInWords() {
		SoftAssertions all = new SoftAssertions();
		this.contract.operations().forEach((path, operation) -> {
			all.assertThat(operation.path("summary").asString()).as(path).isNotBlank();
			all.assertThat(operation.path("description").asString())
				.as(path)
				.startsWith(operation.get("summary").asString());
			operation.get("responses")
				.forEach((response) -> all.assertThat(this.contract.resolve(response).path("description").asString())
					.as(path)
					.isNotBlank());
			this.contract.parameters(path).forEach((parameter) -> {
				all.assertThat(parameter.path("description").asString()).as(path + parameter).isNotBlank();
				all.assertThat(parameter.has("example")).as(path + parameter).isTrue();
			});
		});
		this.api.at("/components/schemas").properties().forEach((schema) -> {
			all.assertThat(schema.getValue().path("description").asString()).as(schema.getKey()).isNotBlank();
			schema.getValue()
				.path("properties")
				.properties()
				.forEach((property) -> all.assertThat(property.getValue().path("description").asString())
					.as(schema.getKey() + "." + property.getKey())
					.isNotBlank());
		});
		all.assertAll();
	}

	@Test
	void saysThatAFieldIsAlwaysThere() {
		this.api.at("/components/schemas").properties().forEach((schema) -> {
			if (schema.getValue().has("properties") && !schema.getKey().equals("Problem")) {
				assertThat(values(schema.getValue(), "required")).as(schema.getKey())
					.containsExactlyElementsOf(schema.getValue().get("properties").propertyNames());
			}
		});
	}

	@Test
	void claimsNoMoreThanTheDataHolds() {
		assertThat(this.api.toString())
			.doesNotContain("worked with", "did together", "somebody else did", "had a part in it")
			.contains("only works that credit the person or group as creator",
					"The people and groups named with it, with their roles.");
	}

	@Test
	void givesExamplesThatCanBeTried() {
		ADDRESSES.forEach((path) -> {
			String address = path;
			for (JsonNode parameter : this.contract.parameters(path)) {
				address = address.replace("{" + parameter.get("name").asString() + "}",
						parameter.get("example").asString());
			}
			assertThat(this.reader.get(address)).as(address).hasStatusOk();
			UriComponentsBuilder all = UriComponentsBuilder.fromPath(address);
			for (JsonNode parameter : this.contract.parameters(path)) {
				if (parameter.get("in").asString().equals("query")) {
					String value = UriUtils.encode(parameter.get("example").asString(), "UTF-8");
					all.queryParam(parameter.get("name").asString(), value);
					String one = address + "?" + parameter.get("name").asString() + "=" + value;
					assertThat(this.reader.get(one)).as(one).hasStatusOk();
				}
			}
			assertThat(this.reader.get(all.build(true).toUriString())).as(path).hasStatusOk();
		});
	}

	@Test
	void givesExamplesOfProblemsAsTheyAre() {
		assertThat(this.api.at("/components/responses/BadRequest/content/application~1problem+json/example"))
			.isEqualTo(this.contract.ask("/api/works?years=abc"));
		assertThat(this.api.at("/components/responses/NotFound/content/application~1problem+json/example"))
			.isEqualTo(this.contract.ask("/api/works/no-such-slug"));
	}

	@Test
	void showsReadersEachAddressWithAnExample() {
		Document page = this.reader.read("/api");

		assertThat(page.select("main section h2 code").eachText()).containsExactlyElementsOf(ADDRESSES);
		assertThat(Reader.hrefs(Reader.section(page, "/api/works"), "/api")).containsExactly("/api/works?years=1990s");
		assertThat(Reader.hrefs(Reader.main(page), "/api")).contains("/api/openapi.json")
			.allSatisfy((example) -> assertThat(this.reader.get(example)).hasStatusOk());
		assertThat(Reader.section(page, "/api/awards/tally").select("dt").eachText()).containsExactly("outcome", "body",
				"work", "role", "made", "years");
		assertThat(Reader.section(page, "/api/awards/tally").select("dd").first().text())
			.isEqualTo("The outcome. One of WON, NOMINATED, MENTION, HONOUR.");
	}

	private List<String> parameters(String path) {
		return this.contract.parameters(path).stream().map((parameter) -> parameter.get("name").asString()).toList();
	}

	private static List<String> values(JsonNode schema) {
		return values(schema, "enum");
	}

	private static List<String> values(JsonNode schema, String key) {
		return schema.get(key).valueStream().map(JsonNode::asString).toList();
	}

}
