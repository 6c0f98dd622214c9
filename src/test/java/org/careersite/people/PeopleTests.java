package org.careersite.people;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The people whom the biography names. */
@WholeSiteTest
class PeopleTests {

	@Autowired
	private Reader reader;

	@Test
	void listsEverybodyByFamilyName() {
		Document page = this.reader.read("/people");

		assertThat(Reader.found(page)).isEqualTo("50 people and groups");
		assertThat(Reader.links(Reader.main(page), "/people/")).hasSize(50)
			.startsWith("Ai Weiwei", "Nathaniel Arcand", "Ed Asner", "Carolyn Balcer", "Barton Benes", "Steve Beshear")
			.endsWith("Roxy Sternberg", "Steve Tisch", "Owen Wilson", "Wuming (No Name) Group", "Xu Bing");
	}

	@Test
	void leadsToEachInitialOfALongList() {
		Document page = this.reader.read("/people");

		assertThat(page.select(".initials a").eachText()).startsWith("A", "B", "C").endsWith("T", "W", "X");
		assertThat(page.select(".initials a").eachAttr("href"))
			.startsWith("/people#ai-weiwei", "/people#carolyn-balcer")
			.allSatisfy((href) -> assertThat(page.select(href.substring(href.indexOf('#')))).hasSize(1));
		assertThat(this.reader.read("/people?q=xu").select(".initials")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "xu", "XU+BING", "%20bing%20" })
	void findsAName(String q) {
		Document page = this.reader.read("/people?q=" + q);

		assertThat(Reader.found(page)).isEqualTo("1 person or group");
		assertThat(Reader.links(Reader.main(page), "/people/")).containsExactly("Xu Bing");
	}

	@Test
	void showsInWhichRecordsSomebodyIsNamed() {
		Document page = this.reader.read("/people/xu-bing");

		assertThat(Reader.one(page, "h1").text()).isEqualTo("Xu Bing");
		assertThat(Reader.main(page).text()).contains("Chinese artist");
		assertThat(Reader.hrefs(Reader.section(page, "Connections"), "/")).containsExactly("/filmography/backbone-poem",
				"/filmography/xu-bing-tobacco-project-virginia", "/exhibitions/backbone",
				"/exhibitions/tobacco-project-virginia");
	}

	@Test
	void showsThePartOfAStarOfJo() {
		Document page = this.reader.read("/people/jean-reno");

		assertThat(Reader.section(page, "Connections").text()).contains("Jo", "TV series", "2013", "star");
	}

	@Test
	void showsWhomOnlyAnEventKnows() {
		Document page = this.reader.read("/people/jean-luc-godard");

		assertThat(page.select("main h2").eachText()).doesNotContain("Connections");
		assertThat(Reader.hrefs(Reader.section(page, "Related events"), "/timeline"))
			.containsExactly("/timeline#godard-seminar");
		assertThat(Reader.section(page, "Related events").select(".roles").eachText()).containsExactly("lecturer");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kawase-hasui | artist, artist", "barton-benes | named in the title",
			"michael-moriarty | star, critic", "juan-cortina | common relative", "david-letterman | told the joke" })
	void saysWhatTiesSomebodyToHimAndClaimsNoJointWork(String slug, String roles) {
		Document page = this.reader.read("/people/" + slug);

		assertThat(String.join(", ", page.select("main .roles").eachText())).isEqualTo(roles);
		assertThat(Reader.main(page).text()).doesNotContain("With René Balcer", "worked with", "together");
	}

}
