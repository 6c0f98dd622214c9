package org.careersite;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site of somebody of whom no more is known than one song. */
@WholeSiteTest
@TestPropertySource(properties = { "career.dataset=classpath:/datasets/one-song/",
		"spring.datasource.url=jdbc:h2:mem:one-song;DB_CLOSE_DELAY=-1" })
class OneSongCrawlIT extends SiteCrawl {

	@Override
	List<String> typed() {
		return List.of("/awards", "/exhibitions", "/publications", "/people", "/search?q=canto", "/search?q=cantu",
				"/search?q=nothing", "/feed.atom", "/sitemap.xml", "/api/openapi.json", "/career.json",
				"/career.jsonld", "/exhibitions.ics", "/publications.bib", "/decades/1790s", "/years/1791",
				"/api/years/1791");
	}

	@Test
	void holdsOneRecord() {
		assertThat(records()).hasSize(1).containsValue("Canto & Coda");
	}

	@Test
	void countsNothingThatIsNotThere() {
		onEachPage((page, all) -> {
			if (!page.location().contains("/search?")) {
				all.assertThat(page.select("main").text()).as(page.location()).doesNotContainPattern("\\b0 [a-z]");
			}
			all.assertThat(page.select("main :is(h2, h3, p, ul, ol, dl, tbody, li, nav):not(:has(*))").eachText())
				.as(page.location())
				.doesNotContain("");
		});
	}

	@Test
	void saysThatThereAreNoAwards() {
		Document page = pages().get(at("/awards"));

		assertThat(Reader.found(page)).isEqualTo("No awards");
		assertThat(Reader.main(page).text()).contains("None are recorded here");
	}

}
