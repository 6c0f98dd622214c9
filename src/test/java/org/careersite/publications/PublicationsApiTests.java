package org.careersite.publications;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.careersite.career.Award;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the publications. */
@WholeSiteTest
class PublicationsApiTests {

	@Autowired
	private Reader reader;

	@Test
	void listsPublications() {
		assertThatAnswer("/api/publications?kind=BOOK&years=2015").isEqualTo("""
				{"content": [{"slug": "a-token-of-elegance", "title": "A Token of Elegance", "lang": null,
				"kind": "BOOK", "part": "CO_PUBLISHER", "publisher": "Mattawin", "container": null,
				"containerKind": null, "date": "2015", "year": 2015, "volumes": null,
				"url": "/publications/a-token-of-elegance"}], "page": {"size": 100, "number": 0,
				"totalElements": 1, "totalPages": 1}}
				""", JsonCompareMode.STRICT);
	}

	@Test
	void tellsAllOfAPublication() {
		assertThatAnswer("/api/publications/chow-secrets-of-chinese-cooking").isEqualTo(
				"""
						{"slug": "chow-secrets-of-chinese-cooking", "title": "Chow! Secrets of Chinese Cooking", "lang": null,
						"kind": "BOOK", "part": "CO_PUBLISHER", "publisher": "Mattawin", "container": null, "containerKind": null,
						"year": 2020, "date": "2020", "volumes": null, "summary": "An updated edition, co-published by Mattawin, of a book on Chinese food and culture that the source calls a timeless classic. It won a Gourmand World Cookbook Award in 2021.",
						"collaborators": [], "awards": [{"slug": "gourmand-world-cookbook-award-2021", "year": 2021, "body": {"slug": "gourmand-world-cookbook-award",
						"name": "Gourmand World Cookbook Award", "prize": null}, "prize": null, "category": null,
						"outcome": "WON", "count": 1, "creditedAs": null, "episode": null, "work": null,
						"publication": {"slug": "chow-secrets-of-chinese-cooking", "title": "Chow! Secrets of Chinese Cooking"},
						"basis": "STATED", "note": null, "sources": ["Other activities"], "url": "/awards/gourmand-world-cookbook-award#gourmand-world-cookbook-award-2021"}],
						"sources": ["Other activities"], "url": "/publications/chow-secrets-of-chinese-cooking"}
						""",
				JsonCompareMode.STRICT);
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return assertThat(answer).bodyJson();
	}

}
