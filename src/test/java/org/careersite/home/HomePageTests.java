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
	void showsWhatHeIsKnownForAsCards() {
		assertThat(this.reader.read("/").select(".known-for a").eachText()).containsExactly(
				"1990–2010 Law & Order Staff writer to showrunner · 11 won",
				"2001–2011 Law & Order: Criminal Intent Creator, showrunner, writer · 2 won",
				"2020–2025 · latest FBI: Most Wanted Creator",
				"2017 Above the Drowning Sea Co-director, co-writer, producer · 3 won",
				"2013 The No Name Painting Association Writer, producer · 8 won",
				"2017 Law & Order True Crime: The Menendez Murders Creator, writer, producer");
	}

	@Test
	void readsOutTheFullestYear() {
		assertThat(Reader.one(this.reader.read("/"), ".readout").text()).isEqualTo("2013 Turned 59 · 4 won: "
				+ "Indie Fest, California International Shorts Festival, Accolade Competition, Best Shorts Competition"
				+ " · 6 works · 1 showing · 1 event");
	}

	@Test
	void drawsAFrameForEachEntryOfAYear() {
		Element year = Reader.one(this.reader.read("/"), ".film-columns li:has(a[href=/years/1997])");

		assertThat(year.select("i").eachAttr("class")).containsExactly("won", "won", "won", "made", "made");
		assertThat(year.text()).isEqualTo("1997 Turned 43 · 3 won: Emmy, Peabody, Producers Guild · 2 works");
	}

	@Test
	void foldsTheYearsBeforeTheCareerGetsDense() {
		Element folded = Reader.one(this.reader.read("/"), ".film .folded a");

		assertThat(folded.attr("href")).isEqualTo("/timeline?years=1954-1987");
		assertThat(folded.text()).startsWith("1954–1987 ").endsWith(" · 4 works · 6 events");
		assertThat(this.reader.read("/").select(".film-columns a").eachAttr("href")).startsWith("/years/1988")
			.endsWith("/years/2025")
			.hasSize(38);
	}

	@Test
	void saysInWhichSectionAReaderIs() {
		assertThat(this.reader.read("/awards/emmy-award").select("header nav [aria-current=page]").eachText())
			.containsExactly("Awards");
	}

	@Test
	void saysWhatTheSiteIsMadeFromAndHowManyTiesAreInferred() {
		Element about = Reader.main(this.reader.read("/about"));

		assertThat(about.text()).contains("39 awards carry the mark “probably for”", "2 works carry that mark");
		assertThat(about.select("li").eachText()).contains("Introduction", "Early life", "Career", "Other activities",
				"Filmography", "Awards and nominations");
	}

	@Test
	void saysWhatTheEditorsAdded() {
		assertThat(Reader.main(this.reader.read("/about")).text()).contains("The editors added four things: ",
				"the coordinates of a showing", "the country of a city, where it is undisputed",
				"a city or state that forms part of the name of a museum or festival", "the language of a title",
				"Franchises are grouped by title.");
	}

	private Element figures() {
		return Reader.one(this.reader.read("/"), "main [aria-label=The career in figures]");
	}

}
