package org.careersite.home;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the way in says. */
@WholeSiteTest
class HomePageTests {

	@Autowired
	private Reader reader;

	@Test
	void saysWhoseCareerItIs() {
		Document page = this.reader.read("/");

		assertThat(Reader.one(page, "h1").text()).isEqualTo("René Balcer");
		assertThat(Reader.main(page).text()).contains("writer · producer · director · showrunner · photographer");
	}

	@Test
	void showsTheCareerInFigures() {
		assertThat(figures().select("a").eachText()).containsExactly("37 screen works", "7 as creator",
				"31 awards won (1 of them for a publication)", "29 nominations", "11 exhibitions", "9 publications");
	}

	@Test
	void leadsFromEachFigureToAListOfJustSoMany() {
		assertThat(figures().select("a")).hasSize(6).allSatisfy((figure) -> {
			Document list = this.reader.read(figure.attr("href"));

			assertThat(Reader.found(list)).startsWith(Reader.one(figure, "b").text() + " ").doesNotContain(",");
		});
	}

	@Test
	void leadsToWhatHeCreatedLatestAndWasMostAwardedFor() {
		Document page = this.reader.read("/");

		assertThat(Reader.links(Reader.section(page, "Created by René Balcer"), "/filmography/")).containsExactly(
				"FBI: Most Wanted", "Law & Order True Crime: The Menendez Murders", "For Justice", "Jo",
				"Law & Order: Criminal Intent");
		assertThat(Reader.links(Reader.section(page, "Latest works"), "/filmography/")).containsExactly(
				"FBI: Most Wanted", "From Where I Stand", "Law & Order Toronto: Criminal Intent", "FBI",
				"Above the Drowning Sea");
		assertThat(Reader.links(Reader.section(page, "Most awarded"), "/filmography/")).containsExactly("Law & Order",
				"The No Name Painting Association", "Above the Drowning Sea", "Law & Order: Criminal Intent",
				"Out on the Edge");
	}

	@Test
	void saysInWhichSectionAReaderIs() {
		assertThat(this.reader.read("/awards/emmy-award").select("header nav [aria-current=page]").eachText())
			.containsExactly("Awards");
	}

	@Test
	void saysWhatTheSiteIsMadeFromAndHowManyTiesAreInferred() {
		Element about = Reader.main(this.reader.read("/about"));

		assertThat(about.text()).contains("39 awards carry that mark", "2 works carry that mark");
		assertThat(about.select("li").eachText()).contains("Introduction", "Early life", "Career", "Other activities",
				"Filmography", "Awards and nominations");
	}

	@Test
	void saysWhatTheEditorsAdded() {
		assertThat(Reader.one(this.reader.read("/about"), "#added").text()).contains("The editors added four things: ",
				"the coordinates of a showing", "the country of a city, where it is undisputed",
				"a city or state that forms part of the name of a museum or festival", "the language of a title",
				"Franchises are grouped by title.");
	}

	private Element figures() {
		return Reader.one(this.reader.read("/"), "main [aria-label=The career in figures]");
	}

}
