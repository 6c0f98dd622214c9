package org.careersite.search;

import com.jayway.jsonpath.JsonPath;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search tells programs. */
@WholeSiteTest
class SearchApiTests {

	private static final String TOO_LONG = "x".repeat(201);

	@Autowired
	private Reader reader;

	@Test
	void listsWhatItFound() {
		MvcTestResult answer = this.reader.get("/api/search?q=kaleidoscopic");

		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(answer).bodyJson()
			.isEqualTo(
					"""
							{"query": "kaleidoscopic", "total": 1, "suggestion": null, "years": null, "hits": [
								{"type": "WORK", "title": "Law & Order True Crime: The Menendez Murders", "years": "2017",
								"url": "/filmography/law-and-order-true-crime-the-menendez-murders",
								"snippet": "… were killed by their sons; the source calls its treatment “<mark>kaleidoscopic</mark>”. Balcer created it, and wrote and produced it in the summer of 2017; NBC broadcast it that autumn. It is …"}]}
							""",
					JsonCompareMode.STRICT);
	}

	@Test
	void tellsHowItWouldHaveToBeSpelt() {
		assertThatAnswer("/api/search?q=criminal+intnet").extractingPath("$.suggestion").isEqualTo("criminal intent");
	}

	@Test
	void givesOnePageAfterTheOther() {
		assertThatAnswer("/api/search?q=law").extractingPath("$.hits").asArray().hasSize(20);
		assertThatAnswer("/api/search?q=law&size=200").extractingPath("$.hits").asArray().hasSize(57);
		String third = title("/api/search?q=law&size=1&page=2", 0);
		assertThat(third).isEqualTo(title("/api/search?q=law", 2));
		assertThatAnswer("/api/search?q=law&page=1000000&size=200").extractingPath("$.hits").asArray().isEmpty();
		assertThatAnswer("/api/search?q=law&page=1000000&size=200").extractingPath("$.total").isEqualTo(57);
	}

	@Test
	void listsOneTypeAlone() {
		assertThatAnswer("/api/search?q=law&type=AWARD").extractingPath("$.total").isEqualTo(31);
		assertThatAnswer("/api/search?q=law&type=AWARD").extractingPath("$.hits[*].type")
			.asArray()
			.containsOnly("AWARD");
	}

	@ParameterizedTest
	@CsvSource({ "1997, /years/1997", "1990s, /decades/1990s", "since+2015, /timeline?years=2015-" })
	void tellsWhereYearsAloneAreShown(String text, String page) {
		assertThatAnswer("/api/search?q=" + text).extractingPath("$.years").isEqualTo(page);
		assertThatAnswer("/api/search?q=" + text).extractingPath("$.hits").asArray().isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=", "?q=+" })
	void findsNothingForNothing(String query) {
		assertThatAnswer("/api/search" + query).isEqualTo(
				"{\"query\": \"\", \"total\": 0, \"suggestion\": null, \"years\": null, \"hits\": []}",
				JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@CsvSource({ "type, FOO", "page, -1", "page, x", "size, 0", "size, 201", "size, 9999", "size, ten" })
	void refusesWhatMeansNothing(String parameter, String value) {
		MvcTestResult answer = this.reader.get("/api/search?q=law&" + parameter + "=" + value);

		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(400);
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.asString()
			.startsWith(parameter + ": ")
			.contains(value);
		assertThat(answer).bodyJson().extractingPath("$.faults[0].parameter").isEqualTo(parameter);
		assertThat(answer).bodyJson().extractingPath("$.faults[0].value").isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search", "/api/search/suggest" })
	void refusesATextThatIsTooLong(String address) {
		MvcTestResult answer = this.reader.get(address + "?q=" + TOO_LONG);

		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("q: That is 201 characters long; the limit is 200.");
		assertThat(answer).bodyJson().extractingPath("$.faults[0].parameter").isEqualTo("q");
	}

	@Test
	void suggestsTitlesInTheFormThatBrowsersRead() {
		MvcTestResult answer = this.reader.get("/api/search/suggest?q=+special+vic");

		assertThat(answer).hasStatusOk().hasContentType("application/x-suggestions+json");
		assertThat(answer).bodyJson().isEqualTo("""
				["special vic", ["Law & Order: Special Victims Unit"], ["TV series · 1999"],
				["http://localhost:8080/filmography/law-and-order-special-victims-unit"]]
				""", JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "law", "award", "best+television+episode", "a" })
	void suggestsAtMostEightRecordsAndNoneTwice(String text) {
		assertThatAnswer("/api/search/suggest?q=" + text).extractingPath("$[3]")
			.asArray()
			.hasSizeBetween(1, 8)
			.doesNotHaveDuplicates();
	}

	@Test
	void tellsRecordsOfOneTitleApart() {
		assertThatAnswer("/api/search/suggest?q=backbone").extractingPath("$[1]")
			.asArray()
			.startsWith("Backbone", "Backbone", "Backbone");
		assertThatAnswer("/api/search/suggest?q=backbone").extractingPath("$[2]")
			.asArray()
			.startsWith("Poem · 2011", "Song · 2011", "Exhibition · 2011–2018");
	}

	@Test
	void suggestsSomeOfManyPrizesOfOneName() {
		assertThatAnswer("/api/search/suggest?q=edgar").extractingPath("$[1]")
			.asArray()
			.startsWith("Mystery Writers of America", "Edgar: Best Television Episode",
					"Edgar: Best Television Episode", "Edgar: Best Television Episode",
					"Edgar: Best Television Episode", "Law & Order: Criminal Intent");
		assertThatAnswer("/api/search/suggest?q=edgar").extractingPath("$[2]")
			.asArray()
			.startsWith("Awarding body", "Award · Won · 2005", "Award · Won · 2000", "Award · Won · 1999",
					"Award · Won · 1993");
	}

	@Test
	void suggestsPagesOfTheSite() {
		assertThatAnswer("/api/search/suggest?q=csv").isEqualTo(
				"[\"csv\", [\"Downloads\"], [\"Page\"], [\"http://localhost:8080/about#downloads\"]]",
				JsonCompareMode.STRICT);
	}

	@Test
	void suggestsTitlesInTheLanguageOfTheAddress() {
		assertThatAnswer("/fr/api/search/suggest?q=naissance+a+m").isEqualTo("""
				["naissance a m", ["Naissance à Montréal"], ["Événement · 9 février 1954"],
				["http://localhost:8080/fr/timeline#birth"]]
				""", JsonCompareMode.STRICT);
	}

	@Test
	void suggestsThePageOfYears() {
		assertThatAnswer("/api/search/suggest?q=1990s").isEqualTo(
				"[\"1990s\", [\"1990s\"], [\"Years\"], [\"http://localhost:8080/decades/1990s\"]]",
				JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=", "?q=%F0%9F%98%80", "?q=qwertzuiop" })
	void suggestsNothingForNothing(String query) {
		assertThatAnswer("/api/search/suggest" + query).extractingPath("$[1]").asArray().isEmpty();
	}

	private String title(String address, int at) {
		MvcTestResult answer = this.reader.get(address);
		return JsonPath.read(Reader.body(answer), "$.hits[" + at + "].title");
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk();
		return assertThat(answer).bodyJson();
	}

}
