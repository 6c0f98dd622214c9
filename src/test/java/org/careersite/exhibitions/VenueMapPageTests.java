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
	void linksEachDotToItsPlaceInTheList() {
		Document page = this.reader.read("/exhibitions");

		assertThat(page.select(".map-dot")).hasSize(11).allSatisfy((dot) -> {
			assertThat(page.select("ol.places > li" + dot.attr("href"))).hasSize(1);
			assertThat(dot.attr("aria-label")).startsWith(dot.text() + ", ");
		});
		assertThat(page.select(".map-dot").eachAttr("aria-label")).startsWith("1, New York, United States: 5 showings",
				"2, Ningbo, China: 1 showing");
	}

	@Test
	void listsEachPlaceAsCuratorsWriteIt() {
		Document page = this.reader.read("/exhibitions?q=forensics");

		assertThat(page.select("ol.places h3").eachText()).containsExactly("New York, United States");
		assertThat(page.select("ol.places li li").eachText())
			.containsExactly("2024 René Balcer: Forensics, Hutchinson Modern & Contemporary Gallery, New York (solo)");
		assertThat(page.select(".venue-map figcaption").text()).isEqualTo("One place, numbered as below.");
	}

	@Test
	void listsEachPlaceInFrench() {
		assertThat(this.reader.read("/fr/exhibitions?q=hasui").select("ol.places li li").eachText()).containsExactly(
				"2014–2015 Hasui: Water & Shadow, Virginia Museum of Fine Arts, Virginie (collectionneur)");
	}

	@Test
	void namesWhatIsNotOnTheMap() {
		Document page = this.reader.read("/exhibitions?q=backbone");

		assertThat(page.select(".places-elsewhere li").eachText())
			.containsExactly("2015–2016 Backbone, SCADA (collaboration)");
	}

	@Test
	void showsNoMapWhereNothingIsFound() {
		assertThat(this.reader.read("/exhibitions?q=nothing+of+that+name").select(".venue-map, .map")).isEmpty();
	}

}
