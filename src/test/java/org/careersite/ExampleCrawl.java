package org.careersite;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.careersite.dataset.ExampleDatasets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole site of somebody in another field: it speaks neither of the screen nor of
 * whom the site ships with. All such crawls share one context.
 */
@WholeSiteTest
@Import(ExampleDatasets.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:examples;DB_CLOSE_DELAY=-1")
abstract class ExampleCrawl extends SiteCrawl {

	/** Names in the dataset that ships which are words of the site, too. */
	private static final Set<String> COMMON = Set.of("birth");

	/** Words of the screen, which no page for people says to people in other fields. */
	private static final String SCREEN = "(?i)\\b(films?|movies?|screens?|television|tv|showrunner|broadcasts?|episodes?|"
			+ "franchises?|filmography|role not stated|fonction non précisée|épisodes?|écrans?)\\b";

	private final String name;

	@Autowired
	private ExampleDatasets datasets;

	ExampleCrawl(String name) {
		this.name = name;
	}

	@Override
	void prepare() {
		this.datasets.show(this.name);
	}

	/** Also all that the site answers without being asked for anything of its own. */
	@Override
	List<String> typed() {
		return Stream
			.concat(mapped().filter((path) -> !path.startsWith("/.well-known")),
					Stream.of("/search?q=prize", "/search?q=qwertzuiop", "/search?q=since+1990"))
			.toList();
	}

	@Test
	void tellsNothingOfTheCareerThatShips() throws IOException {
		ShippedNames names = new ShippedNames(COMMON);

		onEachPage((page, all) -> all.assertThat(names.in(page.outerHtml())).as(page.location()).isEmpty());
	}

	@Test
	void saysNothingOfTheScreen() {
		onEachPage((page, all) -> {
			if (!page.location().matches(".*/(api|about)")) {
				Document copy = page.clone();
				copy.select("script, .cite").remove();
				all.assertThat(copy.text()).as(page.location()).doesNotContainPattern(SCREEN);
			}
		});
	}

	@Test
	void leadsToNoEmptyList() {
		SoftAssertions all = new SoftAssertions();

		pages().values()
			.stream()
			.flatMap((page) -> page.select(".masthead-nav a").stream())
			.map((link) -> at(link.attr("href")))
			.distinct()
			.forEach((section) -> all.assertThat(pages().get(section).select("main").text())
				.as(section.toString())
				.doesNotContain("None are recorded here"));

		all.assertAll();
		assertThat(pages()).isNotEmpty();
	}

}
