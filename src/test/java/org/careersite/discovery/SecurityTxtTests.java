package org.careersite.discovery;

import java.util.List;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.SiteSettings;
import org.careersite.web.SiteSettings.Security;
import org.junit.jupiter.api.Test;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom to tell of a hole, where it is set. */
class SecurityTxtTests {

	@Test
	void saysWhomToTellAndUntilWhenThatHolds() {
		Security security = new Security("mailto:security@example.org", "2027-11-22T00:00:00Z");
		SiteSettings settings = new SiteSettings("https://example.org", security);

		ResponseEntity<String> answer = new CrawlerController(List.of(), new CurrentCareer(), settings).security();

		assertThat(answer.getHeaders().getContentType()).hasToString("text/plain;charset=UTF-8");
		assertThat(answer.getBody()).isEqualTo("""
				Contact: mailto:security@example.org
				Expires: 2027-11-22T00:00:00Z
				Canonical: https://example.org/.well-known/security.txt
				""");
	}

}
