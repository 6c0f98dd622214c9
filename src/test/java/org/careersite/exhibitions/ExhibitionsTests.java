package org.careersite.exhibitions;

import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The exhibitions as the biography tells of them. */
@WholeSiteTest
class ExhibitionsTests {

	@Autowired
	private Reader reader;

	@Test
	void listsAllExhibitionsNewestFirstAndTheUndatedLast() {
		Document page = this.reader.read("/exhibitions");

		assertThat(Reader.found(page)).isEqualTo("11 exhibitions");
		assertThat(page.select("main li:has(ol) cite:not(ol cite)").eachText()).containsExactly("Desaparecidos",
				"Gazing Into the Mirror", "Hidden Stories", "René Balcer: Forensics", "Hasui: Water & Shadow",
				"Oil and Water: Reinterpreting Ink", "Light Before Dawn", "Backbone",
				"Blooming in the Shadows: Unofficial Chinese Art 1974–1985", "Tobacco Project Virginia",
				"Barton Benes Period Room: 21st Century Artist Studio");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "part=SOLO | Gazing Into the Mirror, René Balcer: Forensics",
					"part=OWN_WORK | Desaparecidos, Hidden Stories",
					"part=ORGANISER | Blooming in the Shadows: Unofficial Chinese Art 1974–1985",
					"part=COLLECTION | Hasui: Water & Shadow", "part=SPONSOR | Oil and Water: Reinterpreting Ink",
					"years=2015 | Hasui: Water & Shadow, Backbone", "years=2012 | Backbone",
					"q=hong+kong | Light Before Dawn, Backbone", "part=OWN_WORK&years=2024&q=alisan | Hidden Stories",
					"q=ningbo | Gazing Into the Mirror" })
	void filters(String filter, String titles) {
		List<String> found = this.reader.read("/exhibitions?" + filter)
			.select("main li:has(ol) cite:not(ol cite)")
			.eachText();

		assertThat(String.join(", ", found)).isEqualTo(titles);
	}

	@ParameterizedTest
	@CsvSource({ "/exhibitions, November–December 2024, November 2014 to March 2015",
			"/fr/exhibitions, novembre–décembre 2024, novembre 2014 – mars 2015" })
	void namesTheYearOfTwoMonthsOnce(String path, String ofOneYear, String ofTwo) {
		assertThat(this.reader.read(path).select(".dates").eachText()).contains(ofOneYear, ofTwo);
	}

	@Test
	void showsEveryShowingOfBackbone() {
		assertThat(showings("/exhibitions/backbone")).containsExactly("Virginia Museum of Fine Arts | September 2011",
				"Aldrich Museum of Contemporary Art | 2012", "Taipei Fine Arts Museum | 2014",
				"Asia Society Hong Kong Center | 2014", "Los Angeles County Museum of Art | 2015", "SCADA | 2015, 2016",
				"Ullens Center for Contemporary Art | autumn 2018");
	}

	@Test
	void marksPlannedAndPermanentShowings() {
		Document touring = this.reader.read("/exhibitions/gazing-into-the-mirror");
		Document installed = this.reader.read("/exhibitions/desaparecidos");

		assertThat(showings("/exhibitions/gazing-into-the-mirror")).containsExactly(
				"Dimension Art Museum | 19 December 2025", "Contemporary Image Museum | ", "Shanghai, China | ");
		assertThat(Reader.section(touring, "Where it was shown").select("li:contains(planned) b").eachText())
			.containsExactly("Contemporary Image Museum", "Shanghai, China");
		assertThat(Reader.section(installed, "Where it was shown").select("li:contains(permanent) b").eachText())
			.containsExactly("Americas Society/Council of the Americas");
	}

	@Test
	void leadsToWorksPeopleAndNeighbours() {
		Document page = this.reader.read("/exhibitions/tobacco-project-virginia");

		assertThat(Reader.hrefs(Reader.one(page, "main aside"), "/filmography/"))
			.containsExactly("/filmography/backbone-poem");
		assertThat(Reader.hrefs(Reader.section(page, "People"), "/people/")).containsExactly("/people/xu-bing");
		assertThat(Reader.hrefs(Reader.one(page, "main nav"), "/exhibitions/"))
			.containsExactly("/exhibitions/barton-benes-period-room", "/exhibitions/blooming-in-the-shadows");
	}

	@Test
	void claimsNoPartThatTheSourceDoesNotGive() {
		Document page = this.reader.read("/exhibitions/light-before-dawn");

		assertThat(page.select("main dt:not(.cite dt)").eachText()).containsExactly("Works");
		assertThat(page.outerHtml()).doesNotContainIgnoringCase("organiser").doesNotContain("organizer");
		assertThat(Reader.one(page, "main h1").text()).isEqualTo("Light Before Dawn");
		assertThat(Reader.choices(this.reader.read("/exhibitions"), "Involvement")).containsExactly("Solo 2",
				"Own work 2", "Collaboration 2", "Collector 1", "Organiser 1", "Sponsor 1", "Work shown 1");
		assertThat(this.reader.read("/exhibitions").select("main li").eachText())
			.contains("2013 Light Before Dawn Asia Society Museum, Hong Kong May 2013 6");
	}

	@Test
	void saysWhichWorksWereProbablyShownAndWhy() {
		Element documentary = works("/exhibitions/light-before-dawn");
		Element pieces = works("/exhibitions/backbone");

		assertThat(Reader.one(documentary, "li").text())
			.startsWith("probably The No Name Painting Association Documentary short Why we think so "
					+ "The source, having just named Light Before Dawn, says that the documentary");
		assertThat(pieces.select("> li").eachText()).satisfiesExactly(
				(poem) -> assertThat(poem).startsWith("Backbone Poem Note The source says that the installation"),
				(song) -> assertThat(song)
					.startsWith("probably Backbone Song Why we think so The source mentions the song"));
		assertThat(works("/exhibitions/desaparecidos").text()).isEqualTo("Desaparecidos Photographic series");
	}

	@Test
	void doesNotCallAFilmAboutAnExhibitionShownInIt() {
		assertThat(works("/exhibitions/tobacco-project-virginia").text()).isEqualTo("Backbone Poem");
	}

	@Test
	void givesTaipeiAndHongKongNoCountry() {
		assertThat(this.reader.read("/exhibitions").select(".map-dot title").eachText()).contains("Taipei", "Hong Kong",
				"Beijing, China");
		assertThat(Reader.body(this.reader.get("/exhibitions.csv"))).doesNotContain("Taiwan")
			.contains("Asia Society Hong Kong Center,Hong Kong,,,22.32,114.17");
		assertThat(Reader.body(this.reader.get("/exhibitions.ics"))).doesNotContain("Taiwan")
			.doesNotContain("Hong Kong\\, China");
	}

	@Test
	void marksTheLanguageOfASpanishTitle() {
		assertThat(Reader.one(this.reader.read("/exhibitions/desaparecidos"), "h1").attr("lang")).isEqualTo("es");
	}

	/** The works of the fact box. */
	private Element works(String address) {
		return Reader.one(this.reader.read(address), "main .facts div:has(> dt:containsOwn(Works)) ul");
	}

	/** Each showing as its venue and its dates. */
	private List<String> showings(String address) {
		return Reader.section(this.reader.read(address), "Where it was shown")
			.select("li")
			.stream()
			.map((showing) -> Reader.one(showing, "b").text() + " | "
					+ String.join(", ", showing.select("time").eachText()))
			.toList();
	}

}
