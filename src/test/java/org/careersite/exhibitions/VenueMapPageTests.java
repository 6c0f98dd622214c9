package org.careersite.exhibitions;

import java.io.UnsupportedEncodingException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the map as the page of the exhibitions shows it.
 */
@SpringBootTest
@AutoConfigureMockMvc
class VenueMapPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void linksEachDotToItsPlaceInTheList() throws Exception {
		Document page = page("/exhibitions");

		assertThat(page.select(".map-dot")).hasSize(11).allSatisfy((dot) -> {
			assertThat(page.select("ol.places > li" + dot.attr("href"))).hasSize(1);
			assertThat(dot.attr("aria-label")).startsWith(dot.text() + ", ");
		});
		assertThat(page.select(".map-dot").first().attr("aria-label"))
			.isEqualTo("1, New York, United States: 5 showings");
	}

	@Test
	void listsEachPlaceAsCuratorsWriteIt() throws Exception {
		Document page = page("/exhibitions?q=forensics");

		assertThat(page.select("ol.places h3").eachText()).containsExactly("New York, United States");
		assertThat(page.select("ol.places li li").eachText())
			.containsExactly("2024 René Balcer: Forensics, Hutchinson Modern & Contemporary Gallery, New York (solo)");
		assertThat(page.select(".venue-map figcaption").text()).isEqualTo("One place, numbered as below.");
	}

	@Test
	void namesWhatIsNotOnTheMap() throws Exception {
		Document page = page("/exhibitions?q=backbone");

		assertThat(page.select(".places-elsewhere li").eachText())
			.containsExactly("2015–2016 Backbone, SCADA (collaboration)");
	}

	@Test
	void showsNoMapWhereNothingIsFound() throws Exception {
		assertThat(page("/exhibitions?q=nothing+of+that+name").select(".venue-map, .map")).isEmpty();
	}

	private Document page(String address) throws UnsupportedEncodingException {
		return Jsoup.parse(this.mvc.get().uri(address).exchange().getResponse().getContentAsString());
	}

}
