package org.careersite.discovery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.commons.csv.CSVRecord;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.careersite.tables.Csv;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole dataset as one document, and the description of its tables. */
@WholeSiteTest
class CareerExportTests {

	private static final Map<String, Integer> SIZES = Map.of("works", 41, "bodies", 36, "awards", 61, "exhibitions", 11,
			"publications", 9, "people", 50, "events", 57);

	@Autowired
	private Reader reader;

	@Test
	void holdsEveryRecord() {
		JsonNode career = json("/career.json");

		assertThat(career.propertyNames()).containsExactly("person", "sections", "works", "people", "bodies", "awards",
				"exhibitions", "publications", "events", "biography", "languages", "source", "published", "updated",
				"featured", "glossary", "about");
		SIZES.forEach((name, size) -> assertThat(career.get(name)).as(name).hasSize(size));
		assertThat(career.at("/person/birthDate").asString()).isEqualTo("1954-02-09");
		assertThat(career.at("/biography/en").asString()).startsWith("## Montreal");
		assertThat(career.at("/biography/fr").asString()).startsWith("## ");
	}

	@Test
	void hasTheFormThatTheSchemaTells() throws Exception {
		String schema = new ClassPathResource("career/career.schema.json").getContentAsString(StandardCharsets.UTF_8);

		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(schema)
			.validate(Reader.body(this.reader.get("/career.json")), InputFormat.JSON)).isEmpty();
	}

	@Test
	void writesWhatTheMaintainerWroteAndNothingElse() {
		assertThat(record("exhibitions", "desaparecidos").get("works").toString()).isEqualTo("[\"desaparecidos\"]");
		assertThat(record("exhibitions", "backbone").at("/showings/6/opens").asString()).isEqualTo("autumn 2018");
		assertThat(record("exhibitions", "light-before-dawn").at("/works/0/basis").asString()).isEqualTo("INFERRED");
		assertThat(record("exhibitions", "light-before-dawn").has("part")).isFalse();
		assertThat(record("works", "backbone-song").get("yearsBasis").asString()).isEqualTo("INFERRED");
		assertThat(record("people", "wuming-group").get("group").asBoolean()).isTrue();
		assertThat(record("publications", "rene-balcer-seeing-as").at("/collaborators").toString())
			.isEqualTo("[{\"person\":\"robert-hobbs\",\"role\":\"introduction\"}]");
	}

	@Test
	void writesTheSameBytesEachTime() {
		assertThat(Reader.body(this.reader.get("/career.json"))).isEqualTo(Reader.body(this.reader.get("/career.json")))
			.doesNotContain("\r")
			.endsWith("}\n");
	}

	@Test
	void describesTheTablesAsADataPackage() throws Exception {
		String schema = new ClassPathResource("frictionless/tabular-data-package.json")
			.getContentAsString(StandardCharsets.UTF_8);

		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
			.getSchema(schema)
			.validate(Reader.body(this.reader.get("/datapackage.json")), InputFormat.JSON)).isEmpty();
		assertThat(json("/datapackage.json").at("/name").asString()).isEqualTo("rene-balcer-career");
		assertThat(json("/datapackage.json").get("description").asString()).contains(
				"The editors added four things: the coordinates", "the country of a city, where it is undisputed");
		assertThat(json("/datapackage.json").at("/resources/0/schema/fields/0").toString()).isEqualTo("""
				{"name":"slug","type":"string","description":"The key of the record.",\
				"constraints":{"required":true,"unique":true}}""");
	}

	@Test
	void describesTheTablesAsTheyAre() {
		JsonNode resources = json("/datapackage.json").get("resources");

		assertThat(resources.valueStream().map((resource) -> resource.get("path").asString()))
			.containsExactly("awards.csv", "exhibitions.csv", "filmography.csv", "publications.csv", "timeline.csv");
		resources.forEach(this::check);
	}

	private void check(JsonNode resource) {
		String path = resource.get("path").asString();
		List<CSVRecord> rows = Csv.read(Reader.body(this.reader.get("/" + path)));
		List<JsonNode> fields = resource.at("/schema/fields").valueStream().toList();
		assertThat(rows.get(0).getParser().getHeaderNames()).as(path)
			.isEqualTo(fields.stream().map((field) -> field.get("name").asString()).toList());
		for (JsonNode field : fields) {
			List<String> cells = rows.stream().map((row) -> row.get(field.get("name").asString())).toList();
			check(path + " " + field, field, cells);
		}
	}

	private static void check(String as, JsonNode field, List<String> cells) {
		List<String> full = cells.stream().filter((cell) -> !cell.isEmpty()).toList();
		JsonNode constraints = field.path("constraints");
		if (constraints.path("required").asBoolean(false)) {
			assertThat(cells).as(as).doesNotContain("");
		}
		if (constraints.path("unique").asBoolean(false)) {
			assertThat(cells).as(as).doesNotHaveDuplicates();
		}
		if (constraints.has("enum")) {
			assertThat(constraints.get("enum").valueStream().map(JsonNode::asString)).as(as).containsAll(full);
		}
		if (constraints.has("pattern")) {
			assertThat(full).as(as).allMatch((cell) -> cell.matches(constraints.get("pattern").asString()));
		}
		switch (field.get("type").asString()) {
			case "integer" -> assertThat(full).as(as).allMatch((cell) -> cell.matches("\\d+"));
			case "number" -> assertThat(full).as(as).allMatch((cell) -> cell.matches("-?\\d+(\\.\\d+)?"));
			case "boolean" -> assertThat(full).as(as).isSubsetOf("true", "false");
			default -> assertThat(full).as(as).noneMatch((cell) -> cell.matches("(?s)[=+\\-@\t\r].*"));
		}
	}

	private JsonNode record(String list, String slug) {
		return json("/career.json").get(list)
			.valueStream()
			.filter((record) -> record.get("slug").asString().equals(slug))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode json(String address) {
		return JsonMapper.shared().readTree(Reader.body(this.reader.get(address)));
	}

}
