package org.careersite;

import java.util.List;

import org.careersite.dataset.ExampleDatasets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the site says of people in other fields than the screen. */
@WholeSiteTest
@Import(ExampleDatasets.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:example-pages;DB_CLOSE_DELAY=-1")
@Execution(ExecutionMode.SAME_THREAD)
class ExampleSiteTests {

	@Autowired
	private ExampleDatasets datasets;

	@Autowired
	private Reader reader;

	@Test
	void namesThePainterOfAPaintingWithoutCredits() {
		this.datasets.show("painter");

		Document page = this.reader.read("/filmography/first-flood");
		assertThat(Reader.main(page).text()).doesNotContain("role");
		assertThat(page.select(".cite dd").eachText()).first()
			.isEqualTo("Vautrin, Mirela. First Flood. 1974. Mirela Vautrin: career, "
					+ "http://localhost:8080/filmography/first-flood.");
		assertThat(page.select(".cite pre").get(0).text()).contains("author = {{Mirela Vautrin}}");
		assertThat(page.select("script[type=application/ld+json]").html())
			.contains("\"creator\":{\"@id\":\"http://localhost:8080/#person\"}");
		assertThat(this.reader.read("/filmography").select(".record .roles").eachText()).containsExactly("sculptor");
	}

	@Test
	void callsWorksByTheirTitlesInEachLanguage() {
		this.datasets.show("painter");

		assertThat(this.reader.read("/fr/filmography/first-flood").select("h1").text()).isEqualTo("Première crue");
		assertThat(this.reader.read("/fr/exhibitions").select("main cite").eachText()).contains("Sept coloristes",
				"Crues");
		assertThat(this.reader.read("/fr/search?q=premiere+crue").select(".record cite").eachText()).first()
			.isEqualTo("Première crue");
		assertThat(this.reader.read("/fr/search?q=first+flood").select(".record cite").eachText()).first()
			.isEqualTo("Première crue");
	}

	@Test
	void takesWordsOfTheSiteFromTheDataset() {
		this.datasets.show("painter");

		assertThat(Reader.main(this.reader.read("/fr/publications/notes-sur-le-vert")).text()).contains("Autrice");
	}

	@Test
	void citesAuthorsTogetherAndEditorsOnce() {
		this.datasets.show("scholar");

		assertThat(this.reader.read("/filmography/who-drew-the-reef").select(".cite dd").eachText())
			.startsWith("Okonjo, Tomasz, and Amara van den Heuvel. “Who Drew the Reef?” 2007. Tomasz Okonjo: career, "
					+ "http://localhost:8080/filmography/who-drew-the-reef.");
		assertThat(this.reader.read("/filmography/gazetteer-of-lost-harbours").select(".cite dd").eachText().get(0))
			.startsWith("Gazetteer of Lost Harbours. Edited by Tomasz Okonjo, 2019");
	}

	@Test
	void namesComposersAsAuthorsAndWhatElseTheyWereApart() {
		this.datasets.show("dead-composer");

		assertThat(this.reader.read("/filmography/piano-trio-in-e-flat").select(".cite pre").get(0).text())
			.contains("author = {{Theodor Vossberg}}", "note = {Theodor Vossberg: pianist}");
	}

	@Test
	void leadsToListsThatHaveSomething() {
		this.datasets.show("scholar");

		Document page = this.reader.read("/search");
		assertThat(page.select(".masthead-nav a").eachText()).containsExactly("Research", "Awards", "Publications",
				"People", "Biography", "Timeline", "Years", "About");
		assertThat(Reader.links(Reader.section(page, "Ways to explore"), "/")).containsExactly("Research", "Awards",
				"Publications", "People", "Timeline", "Years");
		assertThat(Reader.main(this.reader.read("/about")).text()).doesNotContain("Exhibitions", "calendar");
	}

	@Test
	void speaksOfWorksAsTheyAre() {
		this.datasets.show("dead-composer");

		assertThat(Reader.headings(this.reader.read("/years/1848"))).containsExactly("Works 1");
		assertThat(Reader.headings(this.reader.read("/years/1850"))).containsExactly("In progress 1");
		assertThat(this.reader.read("/glance").select("table thead th").eachText()).contains("Works of several years");
		assertThat(Reader.main(this.reader.read("/awards")).text()).doesNotContain("Probably");
	}

	@Test
	void listsTeachingAndResearchInACv() {
		this.datasets.show("scholar");

		assertThat(Reader.headings(this.reader.read("/cv"))).isEqualTo(List.of("Scholarship", "Literature",
				"Publications", "Awards", "Honours", "Education", "Teaching", "Research"));
	}

}
