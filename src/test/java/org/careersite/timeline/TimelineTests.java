package org.careersite.timeline;

import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole life on one line. */
@WholeSiteTest
class TimelineTests {

	@Autowired
	private Reader reader;

	@Test
	void holdsEveryLane() {
		Document page = this.reader.read("/timeline");

		assertThat(Reader.found(page)).isEqualTo("182 entries");
		assertThat(Reader.choices(page, "Show only")).containsExactly("Life 57", "Works 41", "Awards 65",
				"Dated showings 16", "Dated publications 7");
	}

	@ParameterizedTest
	@CsvSource({ "LIFE, 57", "WORK, 41", "EXHIBITION, 16", "PUBLICATION, 7" })
	void showsOneLane(String lane, int entries) {
		Document page = this.reader.read("/timeline?lane=" + lane);

		assertThat(Reader.found(page)).isEqualTo(entries + " entries");
		assertThat(page.select("main ol ol > li")).hasSize(entries);
	}

	@Test
	void countsAwardsWhereARecordStandsForSeveral() {
		Document page = this.reader.read("/timeline?lane=AWARD");

		assertThat(Reader.found(page)).isEqualTo("61 entries for 65 awards");
		assertThat(Reader.choices(page, "Show only")).contains("Awards 65");
		assertThat(page.select("main ol ol > li")).hasSize(61);
		assertThat(Reader.found(this.reader.read("/timeline?lane=AWARD&years=1997"))).isEqualTo("3 entries");
	}

	@Test
	void namesAFilterAsItsChip() {
		assertThat(Reader.applied(this.reader.read("/timeline?lane=EXHIBITION")))
			.containsExactly("Dated showings -> /timeline");
	}

	@Test
	void givesTheYearsOfAWorkWithoutClaimingARun() {
		assertThat(Reader.main(this.reader.read("/timeline?lane=WORK")).text())
			.contains("Law & Order TV series, 1990–2010", "Backbone Song, date inferred")
			.doesNotContain("until");
	}

	@Test
	void showsThePublicationsInOrderOfDate() {
		Document page = this.reader.read("/timeline?lane=PUBLICATION");

		assertThat(Reader.links(Reader.main(page), "/publications/")).containsExactly(
				"C.T. Wang: Looking Back and Looking Forward", "Wuming (No Name) Group catalogue",
				"Ai Weiwei New York 1983–1993", "A Token of Elegance", "Kuo Ping-Wen, Scholar, Reformer, Statesman",
				"Chow! Secrets of Chinese Cooking", "René Balcer: Seeing As");
		assertThat(years(page)).containsExactly("2008", "2010", "2011", "2015", "2016", "2020", "2023");
	}

	@Test
	void showsTheSeventiesInOrder() {
		Document page = this.reader.read("/timeline?years=1970s");

		assertThat(Reader.found(page)).isEqualTo("7 entries");
		assertThat(years(page)).containsExactly("1970", "1973", "1976", "1978", "1979");
		assertThat(Reader.links(Reader.main(page), "/filmography/")).containsExactly("Averbach Vs. Zak", "Solid State",
				"Turcot Interchange", "Twist of Fate");
		assertThat(page.select("main .entry.life b").eachText()).containsExactly(
				"Held overnight and beaten during Quebec’s October Crisis", "Covers the Yom Kippur War",
				"Graduates from Concordia University");
		assertThat(Reader.main(page).text()).contains("1970 turned 16", "1979 turned 25");
	}

	@Test
	void combinesItsFiltersEachOfWhichCanBeTakenOff() {
		Document page = this.reader.read("/timeline?lane=WORK&years=1990-1991");

		assertThat(Reader.links(Reader.main(page), "/filmography/")).containsExactly("Nasty Boys", "Solar Crisis",
				"Law & Order", "Stranger in the Family");
		assertThat(Reader.applied(page)).containsExactly("Works -> /timeline?years=1990-1991",
				"1990–1991 -> /timeline?lane=WORK");
	}

	@Test
	void showsWhatHasNoDateAfterTheYears() {
		Document page = this.reader.read("/timeline?lane=LIFE");

		assertThat(page.select("#undated .entry [id], #undated .entry[id]").eachAttr("id")).hasSize(29)
			.startsWith("lower-canada-college", "creative-writing-with-deborah-eibel", "godard-seminar",
					"assistant-to-john-huston")
			.endsWith("lectures-international-ukiyo-e-society", "lectures-spaa-conference");
		assertThat(Reader.one(page, "main ol > li:last-child#undated")).isNotNull();
	}

	@Test
	void leavesOutWhatHasNoDateWhereYearsAreAsked() {
		assertThat(this.reader.read("/timeline?years=since%201900").select("#undated")).isEmpty();
		assertThat(this.reader.read("/timeline?lane=WORK").select("#undated")).isEmpty();
	}

	@Test
	void givesEachEventAnAnchor() {
		Document page = this.reader.read("/timeline?lane=LIFE");

		assertThat(page.select(".entry:not(:has(details))[id]").size() + page.select(".entry details > [id]").size())
			.isEqualTo(57);
	}

	@Test
	void foldsWhatHappenedUnderItsTitle() {
		Document page = this.reader.read("/timeline?years=1973");

		assertThat(Reader.one(page, ".entry details > summary").text()).isEqualTo("Covers the Yom Kippur War");
		assertThat(Reader.one(page, ".entry details > #yom-kippur-war").text()).startsWith("He worked as a cameraman");
	}

	@Test
	void comesNewestFirstWhereAsked() {
		Document page = this.reader.read("/timeline?years=1970s&sort=newest");

		assertThat(years(page)).containsExactly("1979", "1978", "1976", "1973", "1970");
		assertThat(Reader.links(Reader.main(page), "/filmography/")).containsExactly("Twist of Fate",
				"Turcot Interchange", "Averbach Vs. Zak", "Solid State");
		assertThat(Reader.choices(page, "Sort by")).containsExactly("Oldest first", "Newest first");
		assertThat(this.reader.read("/timeline?sort=newest").select(".jumps a").eachText()).containsExactly("↑ Top",
				"2020s", "2010s", "2000s", "1990s", "1980s", "1970s", "1950s", "Undated");
	}

	@Test
	void leadsToEachDecadeAndBackToTheTop() {
		Document page = this.reader.read("/timeline");

		assertThat(page.select(".jumps a")).hasSize(9)
			.allSatisfy((jump) -> assertThat(page.select(jump.attr("href"))).hasSize(1));
	}

	@Test
	void shortensTheNamesOfDecadesInFrench() {
		Document page = this.reader.read("/fr/timeline");

		assertThat(page.select(".jumps a").eachText()).containsExactly("↑ Haut", "1950", "1970", "1980", "1990", "2000",
				"2010", "2020", "Sans date");
		assertThat(page.select(".jumps a[href=#d1990]").eachAttr("aria-label")).containsExactly("Années 1990");
	}

	@Test
	void marksAnAwardByItsOutcomeAlone() {
		assertThat(marks("/timeline?lane=AWARD&years=1995")).containsExactly("nominated", "nominated", "won");
		assertThat(marks("/timeline?lane=AWARD&years=2008")).containsOnly("honour");
	}

	@Test
	void fillsTheMarksOfShowingsThatTookPlace() {
		assertThat(marks("/timeline?lane=EXHIBITION")).hasSize(16).containsOnly("lane-exhibition");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/timeline    | Timeline            | Life and work in order
			/years       | Years               | Browse by year
			/glance      | Chart and table     | The career at a glance
			/fr/timeline | Chronologie         | Vie et œuvre au fil du temps
			/fr/years    | Années              | Parcourir par année
			/fr/glance   | Graphique et tableau | La carrière en un coup d’œil
			""")
	void hasANameOfItsOwnAmongThePagesByTime(String path, String section, String title) {
		Document page = this.reader.read(path);

		assertThat(Reader.one(page, ".card-line").text()).isEqualTo(section);
		assertThat(Reader.one(page, "h1").text()).isEqualTo(title);
	}

	@Test
	void keepsRoomForLinesOnlyInYearsThatOnePasses() {
		Document page = this.reader.read("/timeline");

		assertThat(page.select(".timeline-year:has(a[href=/years/1989]) .spans")).isEmpty();
		assertThat(page.select(".timeline-year:has(a[href=/years/1990]) .spans line")).hasSize(1);
	}

	@Test
	void namesTheLinesOfLongRuns() {
		assertThat(this.reader.read("/timeline").select(".spans text").eachText()).contains("Law & Order",
				"Law & Order: Criminal Intent");
	}

	@Test
	void setsNothingBeforeTheYearsAskedFor() {
		Document page = this.reader.read("/timeline?years=2015");

		assertThat(page.select("main .year-card a").eachText()).containsExactly("2015");
	}

	private List<String> marks(String path) {
		return this.reader.read(path)
			.select(".entry use")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring(href.indexOf('#') + 1))
			.toList();
	}

	private static List<String> years(Document page) {
		return Reader.links(Reader.main(page), "/years/");
	}

}
