package org.careersite.timeline;

import java.util.ArrayList;
import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the biography places in a year or a decade. */
@WholeSiteTest
class YearPagesTests {

	@Autowired
	private Reader reader;

	@Test
	void shows1997() {
		Document page = this.reader.read("/years/1997");

		assertThat(Reader.one(page, "h1").text()).isEqualTo("1997");
		assertThat(Reader.one(page, "main > header").text()).contains("Turned 43", "2 works · 3 won");
		assertThat(Reader.headings(page)).containsExactly("Ran 1", "Began 1", "Won 3");
		assertThat(Reader.section(page, "Ran").select("li").eachText())
			.containsExactly("1990–2010 Law & Order TV series");
		assertThat(Reader.section(page, "Began").select("li").eachText())
			.containsExactly("1997 Mission Protection Rapprochée TV series");
		assertThat(Reader.section(page, "Won").select("li[id]").eachAttr("id")).containsExactly("emmy-award-1997",
				"peabody-award-1997", "producers-guild-of-america-award-1997");
		assertThat(around(page)).containsExactly("/years/1996", "/years/1998");
	}

	@Test
	void shows2005() {
		Document page = this.reader.read("/years/2005");

		assertThat(Reader.one(page, "main > header").text()).contains("Turned 51", "2 works · 1 won · 3 nominations");
		assertThat(Reader.headings(page)).containsExactly("Ran 2", "Won 1", "Nominated 3");
		assertThat(Reader.section(page, "Ran").select("li").eachText())
			.containsExactly("1990–2010 Law & Order TV series", "2001–2011 Law & Order: Criminal Intent TV series");
		assertThat(page.select("section li[id]").eachAttr("id")).containsExactly("mystery-writers-of-america-2005",
				"mystery-writers-of-america-2005-2");
		assertThat(around(page)).containsExactly("/years/2004", "/years/2006");
	}

	@Test
	void shows1970() {
		Document page = this.reader.read("/years/1970");

		assertThat(Reader.one(page, "main > header").text()).contains("Turned 16", "1 event");
		assertThat(Reader.headings(page)).containsExactly("Happened 1");
		assertThat(Reader.links(Reader.section(page, "Happened"), "/timeline"))
			.containsExactly("Held overnight and beaten during Quebec’s October Crisis");
		assertThat(around(page)).containsExactly("/years/1954", "/years/1973");
	}

	@Test
	void showsTheEighties() {
		Document page = this.reader.read("/decades/1980s");

		assertThat(Reader.one(page, "h1").text()).isEqualTo("1980s");
		assertThat(Reader.one(page, "main > header").text()).contains("Aged 25–35", "2 works · 1 won · 3 events");
		assertThat(Reader.headings(page)).containsExactly("Began 2", "Won 1", "Happened 3");
		assertThat(Reader.section(page, "Began").select("li").eachText())
			.containsExactly("1988 Midnight Moon at the Greasy Spoon Radio play", "1989 Out on the Edge TV movie");
		assertThat(Reader.section(page, "Won").select("li[id]").eachAttr("id"))
			.containsExactly("american-psychological-association-1989");
		assertThat(Reader.links(Reader.section(page, "Happened"), "/timeline")).containsExactly("Moves to Los Angeles",
				"Works as an usher at the Tiffany Theater", "Writes his first television project, Out on the Edge");
		assertThat(around(page)).containsExactly("/decades/1970s", "/decades/1990s");
	}

	@Test
	void namesDecadesInFrench() {
		Document full = this.reader.read("/fr/decades/1980s");
		Document empty = this.reader.read("/fr/decades/1960s");

		assertThat(full.title()).isEqualTo("Années 1980 – René Balcer");
		assertThat(Reader.one(full, "h1").text()).isEqualTo("Années 1980");
		assertThat(full.select("nav.neighbours a").eachText()).containsExactly("Précédent Années 1970",
				"Suivant Années 1990");
		assertThat(Reader.one(empty, "main .found").text()).isEqualTo(
				"Rien n’est consigné pour les années 1960. Décennies les plus proches comptant des entrées : années 1950 et années 1970.");
	}

	@Test
	void showsWorksAwardsExhibitionsPublicationsAndEventsOf2011() {
		Document page = this.reader.read("/years/2011");

		assertThat(Reader.links(Reader.section(page, "Ran"), "/filmography/"))
			.containsExactly("Law & Order: Criminal Intent", "Law & Order: UK");
		assertThat(Reader.links(Reader.section(page, "Began"), "/filmography/"))
			.containsExactly("Xu Bing Tobacco Project Virginia", "Law & Order LA", "Backbone", "Backbone");
		assertThat(Reader.links(Reader.section(page, "Shown"), "/exhibitions/")).containsExactlyInAnyOrder("Backbone",
				"Blooming in the Shadows: Unofficial Chinese Art 1974–1985", "Tobacco Project Virginia");
		assertThat(Reader.links(Reader.section(page, "Published"), "/publications/"))
			.containsExactly("Ai Weiwei New York 1983–1993");
		assertThat(Reader.links(Reader.section(page, "Happened"), "/timeline"))
			.containsExactly("Rewrites the finale of Criminal Intent");
		assertThat(Reader.headings(page)).containsExactly("Ran 2", "Began 4", "Shown 3", "Published 1", "Happened 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/years/1997", "/years/2005", "/years/2011", "/years/2018", "/decades/2010s" })
	void leadsFromTheFiguresOfTheCardToWhatTheyCount(String address) {
		Document page = this.reader.read(address);

		assertThat(page.select(".card-figures a").eachAttr("href")).isNotEmpty()
			.allSatisfy((anchor) -> assertThat(page.select(anchor)).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/years/1990", "/years/2000", "/years/2010", "/decades/1990s" })
	void givesTheYearsOfASeriesWithoutClaimingARun(String address) {
		assertThat(Reader.main(this.reader.read(address))
			.select(".records li:not(.award):has(a[href=/filmography/law-and-order])")
			.eachText()).containsExactly("1990–2010 Law & Order TV series");
	}

	@Test
	void marksAWorkWhoseYearIsInferred() {
		assertThat(Reader.section(this.reader.read("/years/2011"), "Began").select("li").eachText())
			.contains("2011 Backbone Poem date inferred", "2011 Backbone Song date inferred");
	}

	@Test
	void saysOfTheYearOfBirthThatHeWasBorn() {
		assertThat(Reader.one(this.reader.read("/years/1954"), ".card-line").text()).isEqualTo("Born");
	}

	@Test
	void leadsFromYearToYearThroughAllThatHoldSomething() {
		List<String> walked = new ArrayList<>();

		String next = "/years/1954";
		while (!next.isEmpty() && walked.size() < 100) {
			walked.add(next.substring("/years/".length()));
			Document page = this.reader.read(next);
			assertThat(Reader.headings(page)).as(next).isNotEmpty();
			next = page.select("main a[rel=next]").attr("href");
		}

		assertThat(walked).containsExactly("1954", "1970", "1973", "1976", "1978", "1979", "1980", "1981", "1988",
				"1989", "1990", "1991", "1992", "1993", "1994", "1995", "1996", "1997", "1998", "1999", "2000", "2001",
				"2002", "2003", "2004", "2005", "2006", "2007", "2008", "2009", "2010", "2011", "2012", "2013", "2014",
				"2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025");
		assertThat(this.reader.read("/years").select("main .strip ol a[href^=/years/]").eachAttr("href"))
			.containsExactlyElementsOf(walked.stream().map((year) -> "/years/" + year).toList());
	}

	@Test
	void leadsFromDecadeToDecade() {
		assertThat(around(this.reader.read("/decades/1950s"))).containsExactly("/decades/1970s");
		assertThat(around(this.reader.read("/decades/1960s"))).contains("/decades/1950s", "/decades/1970s");
		assertThat(around(this.reader.read("/decades/2020s"))).containsExactly("/decades/2010s");
		assertThat(Reader.links(Reader.main(this.reader.read("/years")), "/decades/")).containsExactly("1950s", "1970s",
				"1980s", "1990s", "2000s", "2010s", "2020s");
	}

	@Test
	void saysHowMuchEachYearHolds() {
		Document page = this.reader.read("/years");

		assertThat(page.select("main a[href=/years/1997]").eachAttr("aria-label"))
			.containsExactly("1997: 5\u00a0entries");
		assertThat(page.select("main a[href=/years/1954]").eachAttr("aria-label"))
			.containsExactly("1954: 1\u00a0entry");
		assertThat(Reader.one(page, ".strip > p:first-child").text())
			.isEqualTo("Busiest years: 2013 and 2014, 12 entries each.");
		assertThat(page.select(".strip > p:first-child a").eachAttr("href")).containsExactly("/years/2013",
				"/years/2014");
	}

	@ParameterizedTest
	@CsvSource({ "1066, /years/1954", "9999, /years/2025", "1, /years/1954" })
	void namesTheNearestYearForOneBeyondTheLife(String year, String nearest) {
		Document page = this.reader.read("/years/" + year);

		assertThat(Reader.main(page).text()).contains("Nothing is recorded for " + year
				+ ". The nearest year with entries is " + nearest.substring("/years/".length()) + ".");
		assertThat(around(page)).containsExactly(nearest);
	}

	@Test
	void namesTheNearestYearsForAnEmptyOne() {
		Document page = this.reader.read("/years/1956");

		assertThat(Reader.main(page).text()).contains("Nothing is recorded for 1956.", "Turned 2",
				"The nearest years with entries are 1954 and 1970.");
		assertThat(around(page)).containsExactly("/years/1954", "/years/1970");
	}

	@ParameterizedTest
	@CsvSource({ "1997, /years/1997", "%201997%20, /years/1997", "1997-1997, /years/1997", "1990s, /decades/1990s",
			"1990S, /decades/1990s", "1990-1999, /decades/1990s", "1990%E2%80%931999, /decades/1990s",
			"1990..1999, /decades/1990s", "1990-1994, /timeline?years=1990-1994",
			"1990%E2%80%931994, /timeline?years=1990-1994", "1990..1994, /timeline?years=1990-1994",
			"since%202015, /timeline?years=2015-", "2015-, /timeline?years=2015-",
			"until%201980, /timeline?years=-1980", "1066, /years/1066", "1-9, /decades/0s", "0s, /decades/0s" })
	void opensYearsInAnyForm(String years, String address) {
		assertThat(this.reader.get("/years?years=" + years)).hasStatus3xxRedirection().hasRedirectedUrl(address);
		assertThat(this.reader.read(address).select("h1")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?years=", "?years=1-9999", "?years=since%201" })
	void showsAllYearsWhereNoneAreAsked(String query) {
		assertThat(Reader.links(Reader.main(this.reader.read("/years" + query)), "/decades/")).hasSize(7);
	}

	private static List<String> around(Document page) {
		return page.select("main a[rel=prev], main a[rel=next]").eachAttr("href");
	}

}
