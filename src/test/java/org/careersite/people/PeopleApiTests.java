package org.careersite.people;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the people. */
@WholeSiteTest
class PeopleApiTests {

	@Autowired
	private Reader reader;

	@Test
	void listsPeopleWithTheirWorks() {
		assertThatAnswer("/api/people?q=jean+reno").isEqualTo("""
				{"content": [{"slug": "jean-reno", "name": "Jean Reno", "knownFor": null,
				"works": [{"slug": "jo", "title": "Jo", "role": "star"}], "url": "/people/jean-reno"}],
				"page": {"size": 100, "number": 0, "totalElements": 1, "totalPages": 1}}
				""", JsonCompareMode.STRICT);
	}

	@Test
	void tellsAllOfSomebody() {
		assertThatAnswer("/api/people/robert-hobbs").isEqualTo("""
				{"slug": "robert-hobbs", "name": "Robert Hobbs", "knownFor": "Art historian",
				"works": [], "exhibitions": [], "publications": [{"slug": "rene-balcer-seeing-as",
				"title": "René Balcer: Seeing As", "role": "introduction"}], "sources": ["Other activities"],
				"url": "/people/robert-hobbs"}
				""", JsonCompareMode.STRICT);
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return assertThat(answer).bodyJson();
	}

}
