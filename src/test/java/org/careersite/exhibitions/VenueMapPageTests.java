package org.careersite.exhibitions;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the map as the page of the exhibitions shows it.
 */
@WholeSiteTest
class VenueMapPageTests {

	@Autowired
	private Reader reader;

	@Test
	void linksEachDotToTheFirstShowingOfItsPlace() {
		Document page = this.reader.read("/exhibitions");

		assertThat(page.select(".map-dot")).hasSize(11).allSatisfy((dot) -> {
			assertThat(page.select(".showings li" + dot.attr("href") + " .place-number").text())
				.isEqualTo(dot.select("text").text());
			assertThat(dot.attr("aria-label")).startsWith(dot.select("text").text() + ", ");
		});
		assertThat(page.select(".map-dot").eachAttr("aria-label"))
			.startsWith("1, New York, United States: 5\u00a0showings")
			.contains("2, Ningbo, China: 1\u00a0showing");
	}

	@Test
	void linksEachNumberInTheListToItsDot() {
		Document page = this.reader.read("/exhibitions");

		assertThat(page.select(".place-number")).hasSize(18).allSatisfy((number) -> {
			assertThat(page.select("a.map-dot" + number.attr("href") + " text").text()).isEqualTo(number.text());
			assertThat(number.attr("aria-label")).isEqualTo("Place " + number.text() + " on the map");
		});
	}

	@Test
	void listsEachShowingOnce() {
		Document page = this.reader.read("/exhibitions");

		assertThat(page.select("main .exhibitions > li > .showings > li")).hasSize(19);
		assertThat(page.select("main :containsOwn(Hutchinson)")).hasSize(1);
		assertThat(Reader.links(Reader.main(page), "/exhibitions/")).hasSize(12)
			.contains("Backbone")
			.containsOnlyOnce("Desaparecidos");
	}

	@Test
	void showsAMapOfEachPartOfTheWorld() {
		Document page = this.reader.read("/exhibitions");

		assertThat(page.select(".venue-map svg.map").eachAttr("aria-label")).containsExactly("Map 1 of 2",
				"Map 2 of 2");
		assertThat(page.select(".venue-map figcaption").text())
			.isEqualTo("11 places, numbered as in the list. Where dots would overlap, a line leads to the exact spot. "
					+ "Open circles: announced, not yet open. One showing is not on the map.");
	}

	@Test
	void listsEachExhibitionAsCuratorsWriteIt() {
		Document page = this.reader.read("/exhibitions?q=forensics");

		assertThat(page.select(".exhibitions > li").eachText()).containsExactly("2024 René Balcer: Forensics (solo) "
				+ "Hutchinson Modern & Contemporary Gallery, New York, United States 20 June 2024 1");
		assertThat(page.select(".venue-map figcaption").text()).isEqualTo("One place, numbered as in the list.");
	}

	@Test
	void listsEachExhibitionInFrench() {
		assertThat(this.reader.read("/fr/exhibitions?q=hasui").select(".exhibitions > li").eachText())
			.containsExactly("2014–2015 Hasui: Water & Shadow (collectionneur) "
					+ "Virginia Museum of Fine Arts, Virginie, États-Unis novembre 2014 – mars 2015 1");
	}

	@Test
	void numbersNoPlaceThatIsNotOnTheMap() {
		Document page = this.reader.read("/exhibitions?q=backbone");

		assertThat(page.select(".showings li:not(:has(.place-number))").eachText())
			.containsExactly("SCADA 2015 to 2016");
	}

	@Test
	void showsNoMapWhereNothingIsFound() {
		assertThat(this.reader.read("/exhibitions?q=nothing+of+that+name").select(".venue-map, .map")).isEmpty();
	}

}
