package org.careersite;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site of a dataset with words, pages, colours and drafts of its own. */
@WholeSiteTest
@TestPropertySource(properties = { "career.dataset=classpath:/datasets/own-words/",
		"spring.datasource.url=jdbc:h2:mem:own-words;DB_CLOSE_DELAY=-1" })
class OwnWordsCrawlIT extends SiteCrawl {

	@Override
	List<String> typed() {
		return List.of("/search?q=portraits", "/search?q=hidden", "/feed.atom", "/sitemap.xml", "/api/openapi.json",
				"/career.json", "/career.jsonld", "/exhibitions.ics", "/publications.bib", "/cv?extent=COMPLETE");
	}

	@Test
	void showsItsPagesAndNoDraft() {
		assertThat(pages()).containsKeys(at("/press"), at("/fr/press"));
		onEachPage((page, all) -> all.assertThat(page.text()).as(page.location()).doesNotContain("Hidden"));
	}

}
