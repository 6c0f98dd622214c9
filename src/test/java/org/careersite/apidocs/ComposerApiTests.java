package org.careersite.apidocs;

import org.careersite.ComposerSiteTest;
import org.careersite.Reader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The API of a composer: other scripts, and years of three centuries ago. */
@ComposerSiteTest
class ComposerApiTests {

	@Autowired
	private Reader reader;

	@Test
	void isAsTheDescriptionOfTheApiPromises() {
		ApiContract contract = new ApiContract(this.reader);

		new ApiCrawl(contract).crawl();

		assertThat(contract.api().at("/info/title").asString()).doesNotContain("Balcer");
	}

}
