package org.careersite.works;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of single works say. */
@WholeSiteTest
class WorkPageTests {

	@Autowired
	private Reader reader;

	@Test
	void tellsTheRiseOnLawAndOrderFromStaffWriterToShowrunner() {
		Document page = this.reader.read("/filmography/law-and-order");

		List<String> credits = Reader.section(page, "René Balcer’s credits").select(".credits li").eachText();

		assertThat(credits).hasSize(12);
		assertThat(credits.subList(0, 5)).satisfiesExactly(
				(credit) -> assertThat(credit).startsWith("1990 staff writer"),
				(credit) -> assertThat(credit).startsWith("1994 producer"),
				(credit) -> assertThat(credit).startsWith("1995 supervising producer"),
				(credit) -> assertThat(credit).startsWith("1996 co-executive producer"),
				(credit) -> assertThat(credit).startsWith("1996 showrunner end unknown From the seventh season."));
		assertThat(credits.subList(7, 9)).satisfiesExactly(
				(credit) -> assertThat(credit).startsWith("2007 head writer end unknown From March 2007"),
				(credit) -> assertThat(credit).startsWith("2007–2010 showrunner"));
	}

	@Test
	void drawsTheYearsOfLawAndOrderFromItsDatedCreditsAlone() {
		Element tenure = Reader.one(this.reader.read("/filmography/law-and-order"), "figure.tenure");

		assertThat(tenure.select("li").eachText()).containsExactly("TV series 1990–2010",
				"11 won 1993, 1997, 1998, 1999, 2000, 2010", "staff writer 1990", "producer 1994",
				"supervising producer 1995", "co-executive producer 1996", "showrunner 1996, end unknown",
				"executive producer 1997–2000", "executive producer 2007, end unknown", "head writer 2007, end unknown",
				"showrunner 2007–2010", "writer 2010", "director 2010", "writer date not stated");
		assertThat(tenure.select("li:has(.open-end) b").eachText()).containsExactly("showrunner", "executive producer",
				"head writer");
		assertThat(tenure.select("li").last().select("svg")).isEmpty();
		assertThat(Reader.one(tenure, "a").attr("href")).isEqualTo("#won");
	}

	@Test
	void drawsNothingForAWorkOfOneYearOrWithoutDatedCredits() {
		assertThat(this.reader.read("/filmography/above-the-drowning-sea").select(".tenure, .folded .credits"))
			.isEmpty();
		assertThat(this.reader.read("/filmography/law-and-order-uk").select(".tenure")).isEmpty();
	}

	@Test
	void leadsFromTheFiguresOfItsCardToWhatTheyCount() {
		Document page = this.reader.read("/filmography/law-and-order");

		List<String> targets = page.select(".card-figures a[href^=#]").eachAttr("href");

		assertThat(targets).containsExactly("#won", "#nominated");
		assertThat(targets).allSatisfy((target) -> assertThat(page.select(target)).hasSize(1));
	}

	@Test
	void tellsOfTheFinaleOfLawAndOrder() {
		Document page = this.reader.read("/filmography/law-and-order");

		assertThat(Reader.section(page, "René Balcer’s credits").select(".credits li").eachText().subList(9, 11))
			.satisfiesExactly((credit) -> assertThat(credit).startsWith("2010 writer Series finale, “Rubber Room”."),
					(credit) -> assertThat(credit).startsWith("2010 director Series finale, “Rubber Room”."));
		assertThat(Reader.links(Reader.section(page, "Related events"), "/timeline#rubber-room"))
			.containsExactly("Writes and directs the finale of Law & Order");
	}

	@Test
	void listsThePrizesOfLawAndOrderByYear() {
		Element awards = Reader.section(this.reader.read("/filmography/law-and-order"), "Awards");

		assertThat(Reader.one(awards, "h2").text()).isEqualTo("Awards 11 won, 16 nominations");
		assertThat(awards.select("#won > li").eachAttr("id")).containsExactly("mystery-writers-of-america-1993",
				"emmy-award-1997", "peabody-award-1997", "producers-guild-of-america-award-1997",
				"writers-guild-of-america-1998", "mystery-writers-of-america-1999", "international-monitor-award-1999",
				"american-bar-association-1999", "mystery-writers-of-america-2000", "american-bar-association-2000",
				"alliance-for-justice-2010");
		assertThat(awards.select("details > #nominated > li").eachAttr("id")).containsExactly(
				"mystery-writers-of-america-1993-2", "emmy-award-1994", "mystery-writers-of-america-1994",
				"emmy-award-1995", "mystery-writers-of-america-1995", "emmy-award-1996", "emmy-award-1998",
				"golden-globes-1998", "mystery-writers-of-america-1998", "emmy-award-1999", "golden-globes-1999",
				"emmy-award-2000", "writers-guild-of-america-2000", "mystery-writers-of-america-2000-2");
		assertThat(Reader.one(awards, "details.folded > summary").text())
			.isEqualTo("16 nominations: Edgar, Emmy, Golden Globe, Writers Guild");
		assertThat(Reader.one(awards, "#emmy-award-1997").text()).contains("1997", "Won", "Best Drama Series", "Emmy",
				"as executive producer");
		assertThat(Reader.one(awards, "#american-bar-association-2000").text()).contains("Won", "episode “Hate”")
			.doesNotContain("probably");
		assertThat(Reader.one(awards, "#writers-guild-of-america-1998").text()).contains("probably");
	}

	@Test
	void saysAboveTheAwardsThatSomeAreInferred() {
		Document page = this.reader.read("/filmography/law-and-order");

		assertThat(Reader.one(page, ".card-figures").text()).isEqualTo("TV series · 11 won · 16 nominations");
		assertThat(Reader.one(page, "#awards-head + p").text())
			.isEqualTo("Marked “probably”: an inferred attribution. How we infer");
		assertThat(page.select("#won > li summary").eachText()).containsExactly("probably", "Note", "probably",
				"probably", "probably", "probably", "Note", "probably", "Note", "Note");
		assertThat(Reader.one(this.reader.read("/filmography/out-on-the-edge"), "main").text())
			.doesNotContain("inferred");
	}

	@Test
	void marksAYearThatIsInferred() {
		assertThat(Reader.one(this.reader.read("/filmography/backbone-song"), "main .facts").text())
			.contains("Years 2011 (inferred)");
		assertThat(Reader.one(this.reader.read("/filmography/desaparecidos"), "main .facts").text())
			.doesNotContain("inferred");
	}

	@Test
	void saysWhereADocumentaryWasProbablyShownAndWhy() {
		Element facts = Reader.one(this.reader.read("/filmography/the-no-name-painting-association"), "main .facts");

		assertThat(Reader.one(facts, "div:has(> dt:containsOwn(Exhibitions)) li").text())
			.startsWith("probably Light Before Dawn Why we think so "
					+ "The source, having just named Light Before Dawn, says that the documentary");
	}

	@Test
	void namesTheOtherWorksOfTheFranchise() {
		Document page = this.reader.read("/filmography/law-and-order");

		assertThat(Reader.links(Reader.section(page, "Other Law & Order titles"), "/filmography/")).containsExactly(
				"Law & Order: Special Victims Unit", "Law & Order: Criminal Intent",
				"Law & Order Criminal Intent Russia", "Law & Order: UK", "Law & Order LA",
				"Law & Order True Crime: The Menendez Murders", "Law & Order Toronto: Criminal Intent");
	}

	@Test
	void leadsToTheWorksBeforeAndAfter() {
		Document page = this.reader.read("/filmography/law-and-order");

		assertThat(Reader.one(page, "main a[rel=prev]").attr("href"))
			.isEqualTo("/filmography/law-and-order-criminal-intent-russia");
		assertThat(Reader.one(page, "main a[rel=next]").attr("href"))
			.isEqualTo("/filmography/law-and-order-criminal-intent");
	}

	@Test
	void leadsThroughTheWholeFilmographyFromTheFirstWorkToTheLast() {
		List<String> list = Reader.hrefs(Reader.main(this.reader.read("/filmography?sort=newest&years=1-2025")),
				"/filmography/");
		List<String> walked = new ArrayList<>();

		String next = "/filmography/desaparecidos";
		while (!next.isEmpty() && walked.size() < 50) {
			walked.add(next);
			next = this.reader.read(next).select("main a[rel=next]").attr("href");
		}

		Collections.reverse(walked);
		assertThat(walked).hasSize(41).isEqualTo(list);
		assertThat(this.reader.read("/filmography/desaparecidos").select("main a[rel=prev]")).isEmpty();
	}

	@Test
	void leadsFromEachFactToItsRecord() {
		Document page = this.reader.read("/filmography/law-and-order");

		assertThat(Reader.hrefs(Reader.one(page, "main aside"), "/years/")).containsExactly("/years/1990",
				"/years/2010");
		assertThat(Reader.hrefs(Reader.section(page, "People"), "/people/"))
			.containsExactly("/people/michael-moriarty");
		assertThat(Reader.hrefs(Reader.main(page), "/exhibitions/")).contains("/exhibitions/barton-benes-period-room");
		assertThat(Reader.hrefs(Reader.main(page), "/awards?")).containsExactly("/awards?work=law-and-order");
		assertThat(Reader.section(page, "Awards").select("li[id]")).allSatisfy((award) -> {
			assertThat(Reader.hrefs(award, "/years/")).hasSize(1);
			assertThat(Reader.hrefs(award, "/awards/")).isNotEmpty();
		});
	}

	@Test
	void marksThePrizesOfTheNoNamePaintingAssociationAsInferred() {
		Element awards = Reader.section(this.reader.read("/filmography/the-no-name-painting-association"), "Awards");

		assertThat(Reader.one(awards, "h2").text()).isEqualTo("Awards 8 won, 2 nominations");
		assertThat(awards.select("li[id]").eachAttr("id")).containsExactly("indie-fest-2013",
				"california-international-shorts-festival-2013", "accolade-competition-2013",
				"best-shorts-competition-2013", "kansas-city-film-festival-2014",
				"richmond-international-film-festival-2014", "williamsburg-independent-film-festival-2014",
				"portsmouth-international-film-festival-2014", "usa-film-festival-2014",
				"madrid-international-film-festival-2014");
		assertThat(awards.select("li[id]")).allSatisfy((award) -> assertThat(award.text()).contains("probably"));
	}

	@Test
	void doesNotMarkAStatedPrizeAsInferred() {
		Document page = this.reader.read("/filmography/out-on-the-edge");
		Element awards = Reader.section(page, "Awards");

		assertThat(Reader.one(page, ".card-figures").text()).isEqualTo("TV movie · 1 won");
		assertThat(awards.select("li[id]").eachAttr("id")).containsExactly("american-psychological-association-1989");
		assertThat(awards.text()).doesNotContain("probably");
	}

	@Test
	void marksTheLanguageOfAFrenchTitle() {
		Document page = this.reader.read("/filmography/mission-protection-rapprochee");

		assertThat(Reader.one(page, "h1").text()).isEqualTo("Mission Protection Rapprochée");
		assertThat(Reader.one(page, "h1").attr("lang")).isEqualTo("fr");
		assertThat(this.reader.read("/filmography/jo").select("h1[lang]")).isEmpty();
	}

	@Test
	void tellsWorksOfTheSameTitleApart() {
		assertThat(this.reader.read("/filmography/backbone-poem").title())
			.isEqualTo("Backbone (Poem, 2011) – René Balcer");
		assertThat(this.reader.read("/filmography/backbone-song").title())
			.isEqualTo("Backbone (Song, 2011) – René Balcer");
	}

	@Test
	void saysWhereItComesFromOnEachWork() {
		List<String> works = Reader.hrefs(Reader.main(this.reader.read("/filmography")), "/filmography/");

		assertThat(works).hasSize(41)
			.allSatisfy((work) -> assertThat(Reader.section(this.reader.read(work), "Source").text())
				.containsPattern("section(s)? “(Early life|Career|Other activities|Filmography)”"));
	}

}
