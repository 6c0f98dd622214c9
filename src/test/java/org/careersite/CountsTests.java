package org.careersite;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardTally;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same career in every format: pages, API, tables, the whole dataset as JSON and as
 * JSON-LD count alike.
 */
@WholeSiteTest
class CountsTests {

	private final JsonMapper json = JsonMapper.shared();

	@Autowired
	private Reader reader;

	/** An exhibition has a row a showing in its table. */
	@ParameterizedTest
	@CsvSource({ "/filmography, /api/works,", "/filmography?medium=SCREEN, /api/works?medium=SCREEN,",
			"/filmography?kind=TV_SERIES, /api/works?kind=TV_SERIES,",
			"/filmography?role=creator&years=2000s, /api/works?role=creator&years=2000s,",
			"/exhibitions, /api/exhibitions,", "/exhibitions?years=2014, /api/exhibitions?years=2014,",
			"/publications, /api/publications,", "/publications?kind=BOOK, /api/publications?kind=BOOK,",
			"/timeline, /api/timeline,", "/timeline?lane=AWARD&years=1990s, /api/timeline?lane=AWARD&years=1990s," })
	void listsCountAlike(String page, String api, String column) throws Exception {
		int found = number(Reader.found(this.reader.read(page)));

		assertThat(found).isPositive();
		assertThat(read(api).at("/page/totalElements").asInt()).isEqualTo(found);
		assertThat(rows(page).stream().filter((row) -> has(row, column)).map(CountsTests::key).distinct())
			.hasSize(found);
	}

	@ParameterizedTest
	@CsvSource({ "''", "?work=law-and-order", "?body=mystery-writers-of-america&years=1990s", "?outcome=WON" })
	void awardsCountAlike(String query) throws Exception {
		String found = Reader.one(this.reader.read("/awards" + query), ".card-figures")
			.wholeText()
			.replaceAll(" \\(.*?\\)", "")
			.replace(" · ", ", ");
		JsonNode tally = read("/api/awards/tally" + query);
		JsonNode listed = read("/api/awards" + (query.isEmpty() ? "?size=200" : query + "&size=200")).get("content");

		assertThat(of(tally).toString()).isEqualTo(found);
		assertThat(tally(listed).toString()).isEqualTo(found);
		assertThat(rows("/awards" + query).stream()
			.map((row) -> AwardTally.of(Outcome.valueOf(row.get("outcome")), Long.parseLong(row.get("count"))))
			.reduce(AwardTally.NONE, AwardTally::plus)
			.toString()).isEqualTo(found);
	}

	/** In these years a record stands for several nominations. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1998 | 1 won, 4 nominations", "2000 | 2 won, 4 nominations",
			"2005 | 1 won, 3 nominations", "2021 | 1 won (for a publication)" })
	void everyChartCountsTheAwardsOfAYearAlike(int year, String awards) throws Exception {
		String counted = awards.replaceAll("(?<=\\d) ", "\u00a0");
		Element column = Reader.one(this.reader.read("/"), ".film-columns li:has(a[href=/years/" + year + "])");
		assertThat(column.text().replaceAll(": [^·]*(?= ·|$)", "")).contains(awards.replace(", ", " · "));
		assertThat(List.of(column, Reader.one(this.reader.read("/years"), ".strip a[href=/years/" + year + "]")))
			.allSatisfy((drawn) -> assertThat(drawn.select("i.won, i.nominated")).hasSize(
					Pattern.compile("\\d+ (won|nom)").matcher(awards).results().mapToInt(CountsTests::number).sum()));
		assertThat(this.reader.read("/awards").select(".chart a").eachAttr("aria-label"))
			.contains(year + ": " + counted);
		assertThat(Reader.one(this.reader.read("/years/" + year), ".card-figures").text())
			.contains(awards.replace(", ", " · "));
		assertThat(of(read("/api/awards/tally?years=" + year)).toString())
			.isEqualTo(counted.replace(" (for a publication)", ""));
	}

	@Test
	void theWholeDatasetCountsAlike() throws Exception {
		JsonNode career = read("/career.json");
		JsonNode graph = read("/career.jsonld").get("@graph");

		assertThat(career.get("works")).hasSize(total("/api/works"));
		assertThat(career.get("awards")).hasSize(total("/api/awards"));
		assertThat(career.get("exhibitions")).hasSize(total("/api/exhibitions"));
		assertThat(career.get("publications")).hasSize(total("/api/publications"));
		assertThat(career.get("people")).hasSize(total("/api/people"));
		assertThat(nodes(graph, "#work")).hasSize(total("/api/works"));
		assertThat(nodes(graph, "#exhibition")).hasSize(total("/api/exhibitions"));
		assertThat(nodes(graph, "#publication")).hasSize(total("/api/publications"));
		assertThat(nodes(graph, "#body")).hasSameSizeAs(career.get("bodies"));
		assertThat(typed(graph, "Event")).hasSameSizeAs(career.get("events"));
		assertThat(typed(graph, "Chapter")).hasSize(career.at("/biography/en").asString().split("(?m)^## ").length - 1);
		assertThat(nodes(graph, "#person")).hasSize(total("/api/people") + 1);
		assertThat(tally(career.get("awards"))).isEqualTo(of(read("/api/awards/tally")));
	}

	@Test
	void theWholeDatasetSaysTheDayOfItsLastChange() throws Exception {
		JsonNode dataset = typed(read("/career.jsonld").get("@graph"), "Dataset").get(0);

		assertThat(read("/career.json").at("/updated").asString()).isEqualTo("2026-11-26");
		assertThat(dataset.get("dateModified").asString()).isEqualTo("2026-11-26");
	}

	private int total(String address) throws IOException {
		return read(address).at("/page/totalElements").asInt();
	}

	private JsonNode read(String address) throws IOException {
		return this.json.readTree(this.reader.get(address).getResponse().getContentAsString(UTF_8));
	}

	/** The table of a page, by the same query string. */
	private List<CSVRecord> rows(String page) throws IOException {
		int query = page.indexOf('?');
		String address = (query < 0) ? page + ".csv" : page.substring(0, query) + ".csv" + page.substring(query);
		String table = this.reader.get(address).getResponse().getContentAsString(UTF_8);
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(table))
			.getRecords();
	}

	private static boolean has(CSVRecord row, String column) {
		return column == null || row.get(column.split("=")[0]).equals(column.split("=")[1]);
	}

	private static String key(CSVRecord row) {
		return row.isMapped("slug") ? row.get("slug") : String.valueOf(row.getRecordNumber());
	}

	private static int number(String text) {
		return Integer.parseInt(text.replaceFirst(" .*", ""));
	}

	private static List<JsonNode> typed(JsonNode graph, String type) {
		return all(graph).stream().filter((node) -> node.path("@type").asString("").equals(type)).toList();
	}

	private static List<JsonNode> nodes(JsonNode graph, String fragment) {
		return all(graph).stream().filter((node) -> node.path("@id").asString("").endsWith(fragment)).toList();
	}

	private static List<JsonNode> all(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

	private static AwardTally of(JsonNode tally) {
		return AwardTally.of(Outcome.WON, tally.get("won").asLong())
			.plus(AwardTally.of(Outcome.NOMINATED, tally.get("nominated").asLong()))
			.plus(AwardTally.of(Outcome.MENTION, tally.get("mentions").asLong()))
			.plus(AwardTally.of(Outcome.HONOUR, tally.get("honours").asLong()));
	}

	/** The sum of several awards. */
	private static AwardTally tally(JsonNode awards) {
		return all(awards).stream()
			.map((award) -> AwardTally.of(Outcome.valueOf(award.get("outcome").asString()),
					award.path("count").asLong(1)))
			.reduce(AwardTally.NONE, AwardTally::plus);
	}

	private static int number(MatchResult count) {
		return Integer.parseInt(count.group().split(" ")[0]);
	}

}
