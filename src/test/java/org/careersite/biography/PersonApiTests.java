package org.careersite.biography;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the person. */
@WholeSiteTest
class PersonApiTests {

	@Autowired
	private Reader reader;

	@Test
	void tellsWhoseCareerItIs() {
		assertThatAnswer("/api/person").isEqualTo(
				"""
						{"name": "René Balcer", "type": "PERSON", "birthDate": "1954-02-09", "deathDate": null, "birthPlace": "Montreal, Quebec, Canada",
						"nationality": "Canadian-American", "occupations": ["writer", "producer",
						"director", "showrunner", "photographer", "documentary film-maker"], "summary": "Born in Montreal in 1954, Balcer works in television, documentary film and photography. He is noted for writing and running Law & Order, which he joined in its first season and led from 1996, and again from 2007 until it ended, and for creating and running its spin-off Law & Order: Criminal Intent. Other series that he has created include Jo and FBI: Most Wanted. He has also made documentaries, exhibited his photographs, given two collections to museums and, through his company Mattawin, sponsored and co-published books.",
						"url": "/biography"}
						""",
				JsonCompareMode.STRICT);
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return assertThat(answer).bodyJson();
	}

}
