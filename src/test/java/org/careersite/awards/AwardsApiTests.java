package org.careersite.awards;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the awards. */
@WholeSiteTest
class AwardsApiTests {

	@Autowired
	private Reader reader;

	@Test
	void listsAwardsForAWork() {
		assertThatAnswer("/api/awards?work=out-on-the-edge").isEqualTo(
				"""
						{"content": [{"slug": "american-psychological-association-1989", "year": 1989, "body": {"slug": "american-psychological-association",
						"name": "American Psychological Association", "prize": "Award of Excellence"},
						"prize": "Award of Excellence", "category": "Award of Excellence", "outcome": "WON", "count": 1, "creditedAs": null,
						"episode": null, "work": {"slug": "out-on-the-edge", "title": "Out on the Edge"},
						"publication": null, "basis": "STATED", "note": null, "sources": ["Early life",
						"Awards and nominations"], "url": "/awards/american-psychological-association#american-psychological-association-1989"}],
						"page": {"size": 100, "number": 0, "totalElements": 1, "totalPages": 1}}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void listsAwardsForAPublication() {
		assertThatAnswer("/api/awards?outcome=WON&years=2021").isEqualTo(
				"""
						{"content": [{"slug": "gourmand-world-cookbook-award-2021", "year": 2021, "body": {"slug": "gourmand-world-cookbook-award",
						"name": "Gourmand World Cookbook Award", "prize": null}, "prize": null, "category": null,
						"outcome": "WON", "count": 1, "creditedAs": null, "episode": null, "work": null,
						"publication": {"slug": "chow-secrets-of-chinese-cooking", "title": "Chow! Secrets of Chinese Cooking"},
						"basis": "STATED", "note": null, "sources": ["Other activities"], "url": "/awards/gourmand-world-cookbook-award#gourmand-world-cookbook-award-2021"}],
						"page": {"size": 100, "number": 0, "totalElements": 1, "totalPages": 1}}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void countsAwards() {
		assertThatAnswer("/api/awards/tally?work=law-and-order-criminal-intent").isEqualTo(
				"""
						{"won": 2, "nominated": 5, "mentions": 0, "honours": 0, "byYear": [{"year": 2005,
						"won": 1, "nominated": 3, "mentions": 0, "honours": 0}, {"year": 2004, "won": 1,
						"nominated": 1, "mentions": 0, "honours": 0}, {"year": 2003, "won": 0, "nominated": 1,
						"mentions": 0, "honours": 0}], "byBody": [{"body": {"slug": "mystery-writers-of-america",
						"name": "Mystery Writers of America", "prize": "Edgar Award"}, "won": 1,
						"nominated": 5, "mentions": 0, "honours": 0}, {"body": {"slug": "planned-parenthood",
						"name": "Planned Parenthood", "prize": "Margaret Sanger Award"}, "won": 1,
						"nominated": 0, "mentions": 0, "honours": 0}], "byWork": [{"work": {"slug": "law-and-order-criminal-intent",
						"title": "Law & Order: Criminal Intent"}, "won": 2, "nominated": 5, "mentions": 0,
						"honours": 0}]}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void countsWhatItLists() {
		MvcTestResult won = this.reader.get("/api/awards?outcome=WON&size=200");

		List<Integer> counts = JsonPath.read(Reader.body(won), "$.content[*].count");
		assertThatAnswer("/api/awards/tally").extractingPath("$.won").isEqualTo(31);
		assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(31);
	}

	@Test
	void filtersByTheRoleAndTheYearsOfTheWork() {
		assertThatAnswer("/api/awards?outcome=WON&years=2000s&role=creator").extractingPath("$.content[*].slug")
			.asArray()
			.containsExactly("mystery-writers-of-america-2005", "planned-parenthood-2004");
		assertThatAnswer("/api/awards/tally?made=1980s").extractingPath("$.won").isEqualTo(1);
	}

	@Test
	void putsAwardsOfOneBodyTogether() {
		assertThatAnswer("/api/awards?group=body&size=1").extractingPath("$.content[0].body.slug")
			.isEqualTo("accolade-competition");
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return assertThat(answer).bodyJson();
	}

}
