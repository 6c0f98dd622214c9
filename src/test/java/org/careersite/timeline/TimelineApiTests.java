package org.careersite.timeline;

import java.util.Comparator;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the timeline and the years. */
@WholeSiteTest
class TimelineApiTests {

	@Autowired
	private Reader reader;

	@Test
	void tellsWhenABirthWas() {
		assertThatAnswer("/api/timeline?years=1954").isEqualTo("""
				{"content": [{"date": "1954-02-09", "startYear": 1954, "endYear": 1954,
				"lane": "LIFE", "title": "Born in Montreal", "text": null, "place": "Montreal, Quebec, Canada",
				"url": "/timeline#birth"}], "page": {"size": 100, "number": 0, "totalElements": 1,
				"totalPages": 1}}
				""", JsonCompareMode.STRICT);
	}

	@Test
	void tellsWhatAnAwardWasFor() {
		assertThatAnswer("/api/timeline?lane=AWARD&years=1989").isEqualTo(
				"""
						{"content": [{"date": "1989", "startYear": 1989, "endYear": 1989, "lane": "AWARD",
						"title": "Award of Excellence", "text": "Won, American Psychological Association, for Out on the Edge",
						"place": null, "url": "/awards/american-psychological-association#american-psychological-association-1989"}],
						"page": {"size": 100, "number": 0, "totalElements": 1, "totalPages": 1}}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void tellsWhereAShowingWas() {
		assertThatAnswer("/api/timeline?lane=EXHIBITION&years=2024").isEqualTo(
				"""
						{"content": [{"date": "2024-06-20", "startYear": 2024, "endYear": 2024,
						"lane": "EXHIBITION", "title": "René Balcer: Forensics", "text": null, "place": "Hutchinson Modern & Contemporary Gallery, New York, United States",
						"url": "/exhibitions/rene-balcer-forensics"}, {"date": "2024-11", "startYear": 2024,
						"endYear": 2024, "lane": "EXHIBITION", "title": "Hidden Stories", "text": null,
						"place": "Alisan Fine Arts Gallery, New York, United States", "url": "/exhibitions/hidden-stories"}],
						"page": {"size": 100, "number": 0, "totalElements": 2, "totalPages": 1}}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void tellsWhatAYearHeld() {
		assertThatAnswer("/api/years/1989").isEqualTo(
				"""
						{"year": 1989, "age": 35, "works": [{"slug": "out-on-the-edge", "title": "Out on the Edge",
						"lang": null, "medium": "SCREEN", "kind": "TV_MOVIE", "startYear": 1989, "endYear": 1989, "openEnd": false, "circa": false, "premiere": null, "yearsBasis": "STATED",
						"creator": false, "roles": ["writer"], "franchise": null, "place": null, "won": 1, "nominated": 0,
						"mentions": 0, "honours": 0, "url": "/filmography/out-on-the-edge"}],
						"awards": [{"slug": "american-psychological-association-1989", "year": 1989, "body": {"slug": "american-psychological-association",
						"name": "American Psychological Association", "prize": "Award of Excellence"},
						"prize": "Award of Excellence", "category": "Award of Excellence", "outcome": "WON", "count": 1, "creditedAs": null,
						"episode": null, "work": {"slug": "out-on-the-edge", "title": "Out on the Edge"},
						"publication": null, "basis": "STATED", "note": null, "sources": ["Early life",
						"Awards and nominations"], "url": "/awards/american-psychological-association#american-psychological-association-1989"}],
						"exhibitions": [], "publications": [], "events": [{"date": "1989", "startYear": 1989,
						"endYear": 1989, "lane": "LIFE", "title": "Writes his first television project, Out on the Edge",
						"text": "This movie of the week brought him writing work on others and on four series: Star Trek: The Next Generation, Veronica Clare, Nasty Boys and Capital News.",
						"place": null, "url": "/timeline#first-television-project"}]}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void tellsThatAYearHeldNothing() {
		assertThatAnswer("/api/years/1956").isEqualTo("""
				{"year": 1956, "age": 2, "works": [], "awards": [], "exhibitions": [], "publications": [],
				"events": []}
				""", JsonCompareMode.STRICT);
	}

	@Test
	void putsUndatedEventsLast() {
		MvcTestResult answer = this.reader.get("/api/timeline?lane=LIFE&size=200");

		List<Integer> years = JsonPath.read(Reader.body(answer), "$.content[*].startYear");
		int undated = years.indexOf(null);
		assertThat(undated).isPositive();
		assertThat(years.subList(0, undated)).isSorted().doesNotContainNull();
		assertThat(years.subList(undated, years.size())).containsOnlyNulls();
	}

	@Test
	void givesTheNewestFirstWhereAskedAndUndatedEventsLast() {
		MvcTestResult answer = this.reader.get("/api/timeline?lane=LIFE&size=200&sort=newest");

		List<Integer> years = JsonPath.read(Reader.body(answer), "$.content[*].startYear");
		assertThat(years.subList(0, 28)).isSortedAccordingTo(Comparator.reverseOrder()).doesNotContainNull();
		assertThat(years.subList(28, years.size())).hasSize(29).containsOnlyNulls();
		assertThat(Reader.body(this.reader.get("/timeline.csv?lane=PUBLICATION&sort=newest")).lines().skip(1))
			.first(InstanceOfAssertFactories.STRING)
			.contains("René Balcer: Seeing As");
		assertThat(this.reader.get("/api/timeline?sort=title")).hasStatus(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "10000", "abc", "-1", "01997" })
	void findsNoSuchYear(String year) {
		MvcTestResult answer = this.reader.get("/api/years/" + year);

		assertThat(answer).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("There is nothing at this address.");
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return assertThat(answer).bodyJson();
	}

}
