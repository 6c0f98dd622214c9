package org.careersite.awards;

import java.util.Arrays;
import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The awards as the biography lists them. */
@WholeSiteTest
class AwardsTests {

	@Autowired
	private Reader reader;

	@Test
	void saysHowManyThereAreInAll() {
		Document page = this.reader.read("/awards");

		assertThat(Reader.one(page, ".card-figures").wholeText())
			.isEqualTo("31\u00a0won (1 of them for a publication) · 29\u00a0nominations · 2\u00a0mentions"
					+ " · 3\u00a0honours");
		assertThat(Reader.found(page)).isEqualTo("Awards by year");
		assertThat(anchors(page)).hasSize(61).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "body, Awards by awarding body", "work, Awards by work" })
	void holdsTheSameRecordsHoweverItIsGrouped(String group, String head) {
		Document byYear = this.reader.read("/awards");
		Document grouped = this.reader.read("/awards?group=" + group);

		assertThat(Reader.found(grouped)).isEqualTo(head);
		assertThat(anchors(grouped)).containsExactlyInAnyOrderElementsOf(anchors(byYear)).isNotEqualTo(anchors(byYear));
	}

	@ParameterizedTest
	@CsvSource({ "year, 20", "body, 36", "work, 7" })
	void addsTheHeadsOfTheGroupsUpToTheTotals(String group, int groups) {
		List<String> heads = heads(this.reader.read("/awards?group=" + group));

		assertThat(heads).hasSize(groups);
		assertThat(sum(heads, "won")).isEqualTo(31);
		assertThat(sum(heads, "nominations?")).isEqualTo(29);
		assertThat(sum(heads, "mentions?")).isEqualTo(2);
		assertThat(sum(heads, "honours?")).isEqualTo(3);
	}

	@Test
	void namesACategoryOnceWhereTheNextAwardsOfABodyHaveIt() {
		Document page = this.reader.read("/awards/mystery-writers-of-america");

		assertThat(page.select(".award:not(.same) .award-what").eachText()).containsExactly("Best Television Episode");
		assertThat(page.select(".award.same .award-what.visually-hidden")).hasSameSizeAs(page.select(".award.same"))
			.hasSize(11);
		assertThat(Reader.one(page, ".award:not(.same) .record-more").text())
			.startsWith("for Law & Order: Criminal Intent probably ");
		assertThat(Reader.main(page).text()).contains("Marked “probably”: an inferred attribution. How we infer");
	}

	@Test
	void groupsByYearNewestFirst() {
		assertThat(heads(this.reader.read("/awards"))).containsExactly("2021 1 won (for a publication)",
				"2019 1 won 1 mention", "2018 2 won 5 nominations 1 mention", "2014 4 won 2 nominations", "2013 4 won",
				"2010 3 won", "2008 2 honours", "2006 2 won 1 nomination", "2005 1 won 3 nominations",
				"2004 1 won 1 nomination 1 honour", "2003 1 nomination", "2000 2 won 4 nominations",
				"1999 3 won 2 nominations", "1998 1 won 4 nominations", "1997 3 won", "1996 1 nomination",
				"1995 1 won 2 nominations", "1994 2 nominations", "1993 1 won 1 nomination", "1989 1 won");
	}

	@Test
	void groupsByWorkWithWhatIsForNoneLast() {
		assertThat(heads(this.reader.read("/awards?group=work"))).containsExactly(
				"Above the Drowning Sea 3 won 5 nominations 2 mentions", "Law & Order 11 won 16 nominations",
				"Law & Order: Criminal Intent 2 won 5 nominations",
				"The No Name Painting Association 8 won 2 nominations", "Out on the Edge 1 won",
				"Chow! Secrets of Chinese Cooking 1 won (for a publication)",
				"No work named 5 won 1 nomination 3 honours");
	}

	@Test
	void keepsTheHeadsInStepWithAFilter() {
		assertThat(heads(this.reader.read("/awards?group=work&outcome=NOMINATED"))).containsExactly(
				"Above the Drowning Sea 5 nominations", "Law & Order 16 nominations",
				"Law & Order: Criminal Intent 5 nominations", "The No Name Painting Association 2 nominations",
				"No work named 1 nomination");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "outcome=WON | 31 won (1 of them for a publication)", "outcome=NOMINATED | 29 nominations",
					"outcome=MENTION | 2 mentions", "outcome=HONOUR | 3 honours",
					"body=emmy-award | 1 won, 6 nominations", "work=law-and-order | 11 won, 16 nominations",
					"years=2013-2014 | 8 won, 2 nominations",
					"years=since%202018 | 4 won (1 of them for a publication), 5 nominations, 2 mentions",
					"work=law-and-order&body=emmy-award&years=1998-&outcome=NOMINATED | 3 nominations",
					"made=1990s | 11 won, 16 nominations", "role=creator&outcome=WON | 2 won",
					"role=creator&made=until%201999 | No awards", "years=1970s | No awards" })
	void filters(String filter, String found) {
		assertThat(Reader.found(this.reader.read("/awards?" + filter))).isEqualTo(found);
	}

	@Test
	void showsEachFilterWithTheWayToTakeItOff() {
		Document page = this.reader
			.read("/awards?outcome=NOMINATED&body=emmy-award&work=law-and-order&years=1990s&group=body");

		assertThat(anchors(page)).containsExactly("emmy-award-1999", "emmy-award-1998", "emmy-award-1996",
				"emmy-award-1995", "emmy-award-1994");
		assertThat(Reader.applied(page)).containsExactly(
				"Nominated -> /awards?body=emmy-award&work=law-and-order&years=1990s&group=body",
				"Emmy -> /awards?outcome=NOMINATED&work=law-and-order&years=1990s&group=body",
				"Law & Order -> /awards?outcome=NOMINATED&body=emmy-award&years=1990s&group=body",
				"Awarded: 1990s -> /awards?outcome=NOMINATED&body=emmy-award&work=law-and-order&group=body");
		assertThat(page.select("main option[selected]").eachAttr("value")).containsExactly("emmy-award",
				"law-and-order");
	}

	@Test
	void offersEveryBodyAndEveryWorkThatHasAwards() {
		Document page = this.reader.read("/awards");

		assertThat(page.select("main select[name=body] option")).hasSize(37);
		assertThat(page.select("main select[name=work] option").eachText()).containsExactly("All",
				"Above the Drowning Sea (10)", "Law & Order (27)", "Law & Order: Criminal Intent (7)",
				"The No Name Painting Association (10)", "Out on the Edge (1)");
	}

	@Test
	void callsPrizesAsPeopleDoWithTheBodyBeside() {
		List<String> menu = this.reader.read("/awards").select("main select[name=body] option").eachText();
		List<String> groups = heads(this.reader.read("/awards?group=body"));

		assertThat(menu).contains("Edgar · Mystery Writers of America (16)", "Emmy (7)", "Peabody (1)",
				"Silver Gavel · American Bar Association (2)");
		assertThat(groups).contains("Edgar Mystery Writers of America 4 won 12 nominations", "Emmy 1 won 6 nominations",
				"Peabody 1 won");
		assertThat(groups.indexOf("Emmy 1 won 6 nominations"))
			.isEqualTo(groups.indexOf("Edgar Mystery Writers of America 4 won 12 nominations") + 1);
	}

	@Test
	void countsInItsMenusWhatTheOtherFiltersLeave() {
		Document page = this.reader.read("/awards?outcome=WON&work=law-and-order&body=emmy-award");

		assertThat(page.select("main select[name=work] option").eachText()).containsExactly("All", "Law & Order (1)");
		assertThat(page.select("main select[name=body] option").eachText())
			.contains("Edgar · Mystery Writers of America (3)", "Emmy (1)");
		assertThat(page.select("main select[name=role] option").eachText()).contains("All", "showrunner (1)");
	}

	@Test
	void saysOfEachFilterThatIsOnWhichItIs() {
		Document page = this.reader.read("/awards?outcome=WON&years=2000s&role=creator&made=2000s");

		assertThat(Reader.found(page)).isEqualTo("2 won");
		assertThat(Reader.applied(page)).containsExactly("Won -> /awards?role=creator&years=2000s&made=2000s",
				"Role: creator -> /awards?outcome=WON&years=2000s&made=2000s",
				"Awarded: 2000s -> /awards?outcome=WON&role=creator&made=2000s",
				"Work made: 2000s -> /awards?outcome=WON&role=creator&years=2000s");
	}

	@Test
	void showsTheChartBelowTheListWithAWayToIt() {
		Document page = this.reader.read("/awards");

		assertThat(Reader.hrefs(Reader.main(page), "#")).contains("#chart");
		assertThat(page.select("main section ~ figure#chart")).hasSize(1);
	}

	@Test
	void saysOnTheirPageThatFourEdgarsWereWonAndTwelveNominated() {
		Document page = this.reader.read("/awards/mystery-writers-of-america");

		assertThat(Reader.one(page, "h1").text()).isEqualTo("Mystery Writers of America");
		assertThat(page.select("main h2").eachText()).contains("4 won, 12 nominations");
		assertThat(anchors(page)).containsExactly("mystery-writers-of-america-2005",
				"mystery-writers-of-america-2005-2", "mystery-writers-of-america-2004",
				"mystery-writers-of-america-2003", "mystery-writers-of-america-2000",
				"mystery-writers-of-america-2000-2", "mystery-writers-of-america-1999",
				"mystery-writers-of-america-1998", "mystery-writers-of-america-1995", "mystery-writers-of-america-1994",
				"mystery-writers-of-america-1993", "mystery-writers-of-america-1993-2");
		assertThat(Reader.one(page, "#mystery-writers-of-america-2005-2").text()).contains("3 nominations");
	}

	@Test
	void leadsFromABodyToItsWorksYearsAndNeighbours() {
		Document page = this.reader.read("/awards/planned-parenthood");

		assertThat(Reader.hrefs(Reader.main(page), "/years/")).containsExactly("/years/2004");
		assertThat(Reader.hrefs(Reader.main(page), "/filmography/"))
			.containsExactly("/filmography/law-and-order-criminal-intent");
		assertThat(Reader.main(page).text()).contains("episode “The Third Horseman”");
		assertThat(Reader.one(page, "main a[rel=prev]").attr("href")).isEqualTo("/awards/peabody-award");
		assertThat(Reader.one(page, "main a[rel=next]").attr("href"))
			.isEqualTo("/awards/portsmouth-international-film-festival");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/awards?body=peabody-award | Won Peabody for Law & Order",
			"/awards?body=peabody-award&group=body | 1997 Won for Law & Order",
			"/awards/peabody-award | 1997 Won for Law & Order",
			"/awards?body=gourmand-world-cookbook-award | Won Gourmand World Cookbook Award for Chow! Secrets of Chinese Cooking",
			"/awards?body=american-bar-association&years=1999 | Won Silver Gavel Award for Television American Bar Association for Law & Order episode “DWB”",
			"/awards?body=american-psychological-association | Won Award of Excellence American Psychological Association for Out on the Edge",
			"/timeline?lane=AWARD&years=1989 | Awards Won Award of Excellence American Psychological Association, for Out on the Edge" })
	void namesAPrizeOnce(String address, String row) {
		assertThat(this.reader.read(address).select("main li.award").eachText()).containsExactly(row);
	}

	@Test
	void namesAPrizeOnceOnTheTimeline() {
		assertThat(this.reader.read("/timeline?lane=AWARD&years=1997").select("main li.award").eachText())
			.contains("Awards Won Peabody for Law & Order");
	}

	@Test
	void listsAsManyItemsForProgramsAsItHasRecords() {
		assertThat(Reader.one(this.reader.read("/awards"), "script[type=application/ld+json]").data())
			.contains("\"numberOfItems\":61");
	}

	@Test
	void tiesTheGourmandAwardToTheBook() {
		assertThat(
				Reader.hrefs(Reader.main(this.reader.read("/awards/gourmand-world-cookbook-award")), "/publications/"))
			.containsExactly("/publications/chow-secrets-of-chinese-cooking");
	}

	private static List<String> anchors(Document page) {
		return page.select("main li[id]").eachAttr("id");
	}

	private static List<String> heads(Document page) {
		return page.select("main section > h3:has(+ ul)").eachText();
	}

	private static int sum(List<String> heads, String word) {
		return heads.stream()
			.flatMap((head) -> Arrays.stream(head.split("(?<=[a-z)]) (?=\\d)")))
			.map((part) -> part.replaceFirst(" \\(.*", ""))
			.map((part) -> part.replaceFirst("^\\d{4} (?=\\d)", "").replaceFirst(".* (?=\\d+ [a-z]+$)", ""))
			.filter((part) -> part.matches("\\d+ " + word))
			.mapToInt((part) -> Integer.parseInt(part.split(" ")[0]))
			.sum();
	}

}
