package org.careersite.cv;

import java.util.List;

import org.careersite.Reader;
import org.careersite.Statements;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The CV page. */
@WholeSiteTest
class CvTests {

	@Autowired
	private Reader reader;

	@Test
	void opensWithThePerson() {
		Document page = this.reader.read("/cv");

		assertThat(page.title()).isEqualTo("CV – René Balcer");
		assertThat(Reader.one(page, ".card").text()).isEqualTo("Curriculum vitae René Balcer");
		assertThat(Reader.one(page, ".cv-person").text()).isEqualTo("Born 9 February 1954, Montreal, Quebec, Canada · "
				+ "Canadian-American · writer, producer, director, showrunner, photographer, documentary film-maker");
	}

	@Test
	void listsExhibitionsBeforeWorks() {
		assertThat(Reader.headings(this.reader.read("/cv"))).containsExactly("Solo exhibitions",
				"Group and other exhibitions", "As collector, organiser or sponsor", "Related exhibitions",
				"Works for the screen: creator", "Works for the screen: other roles", "Works in other media",
				"Publications", "Awards", "Honours", "Education", "Collections and patronage", "Juries", "Lectures");
	}

	@Test
	void selectsCreatedWorksFirstThenThoseWithPrizes() {
		Document page = this.reader.read("/cv");

		assertThat(lines(page, "Works for the screen: creator"))
			.startsWith("2020–2025 FBI: Most Wanted, TV series",
					"2017 Law & Order True Crime: The Menendez Murders, mini-series, writer, producer")
			.hasSize(7);
		assertThat(lines(page, "Works for the screen: other roles")).extracting((line) -> line.split(",")[0])
			.containsExactly("2017 Above the Drowning Sea", "2013 The No Name Painting Association",
					"2013 The Ordained", "1990–2010 Law & Order", "1989 Out on the Edge");
		assertThat(lines(page, "Awards")).hasSize(31)
			.contains("1997 Peabody Award, for Law & Order",
					"2000 Silver Gavel Award for Television, American Bar Association, episode “Hate”, for Law & Order");
	}

	@Test
	void namesEachShowing() {
		Document page = this.reader.read("/cv");

		assertThat(lines(page, "Solo exhibitions")).containsExactly(
				"2025 Gazing Into the Mirror, Dimension Art Museum, Ningbo, China (2025); Contemporary Image Museum, "
						+ "Chengdu, China (planned); Shanghai, China (planned)",
				"2024 René Balcer: Forensics, Hutchinson Modern & Contemporary Gallery, New York, United States");
	}

	@Test
	void leadsFromEachLineToItsRecord() {
		assertThat(this.reader.read("/cv").select(".cv-lines li:not(:has(a[href]))")).isEmpty();
	}

	@Test
	void listsEverythingOnRequest() {
		Document selected = this.reader.read("/cv");
		Document complete = this.reader.read("/cv?extent=complete");

		assertThat(Reader.one(selected, ".cv-extent a").attr("href")).isEqualTo("/cv?extent=complete");
		assertThat(Reader.one(complete, ".cv-extent a").attr("href")).isEqualTo("/cv");
		assertThat(Reader.headings(complete)).contains("Works for the screen: role not stated",
				"Nominations and mentions", "Career");
		assertThat(lines(complete, "Lectures")).hasSize(17);
		assertThat(Reader.hrefs(Reader.main(complete), "/filmography/")).contains("/filmography/solid-state");
		assertThat(complete.select("link[rel=canonical]").attr("href")).endsWith("/cv?extent=complete");
	}

	@Test
	void speaksFrench() {
		Document page = this.reader.read("/fr/cv");

		assertThat(Reader.headings(page)).startsWith("Expositions individuelles", "Expositions collectives et autres");
		assertThat(Reader.one(page, ".cv-extent a").attr("href")).isEqualTo("/fr/cv?extent=complete");
	}

	@Test
	void tellsWhichExtentsThereAre() {
		assertThat(Reader.one(this.reader.read("/cv?extent=long", 400), ".fault").text())
			.isEqualTo("No extent “long”. Choose one of: Selected CV, Complete CV.");
	}

	@Test
	void isFoundByItsName() {
		assertThat(this.reader.read("/search?q=CV").select("main a[href=/cv]").text()).isEqualTo("CV");
	}

	@Test
	void hasTheWholeCareerForPrograms() {
		assertThat(this.reader.read("/cv").select("link[rel=alternate][type=application/json]").attr("href"))
			.isEqualTo("/career.json");
	}

	@Test
	void needsFewStatements() {
		assertThat(Statements.of(() -> this.reader.read("/cv?extent=complete"))).isLessThanOrEqualTo(5);
	}

	private static List<String> lines(Document page, String heading) {
		return Reader.section(page, heading).select("li").eachText();
	}

}
