package org.careersite.works;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The filmography as the biography lists it. */
@WholeSiteTest
class FilmographyTests {

	private static final List<String> NEWEST_FIRST = List.of("FBI: Most Wanted", "Law & Order Toronto: Criminal Intent",
			"From Where I Stand", "FBI", "The Legend of Embroidery", "Law & Order True Crime: The Menendez Murders",
			"Above the Drowning Sea", "Big Orange Predator", "For Justice", "Law & Order: UK", "The Ordained",
			"Watching Tea Leaves in Shanxi", "Jo", "The No Name Painting Association", "Blue Sky",
			"Xu Bing Tobacco Project Virginia", "Law & Order LA", "Law & Order: Criminal Intent", "Law & Order",
			"Law & Order Criminal Intent Russia", "Paris Criminal Inquiries", "Proof of Lies", "Hopewell",
			"Law & Order: Special Victims Unit", "Mission Protection Rapprochée", "Judge Dredd", "People V", "The Crow",
			"Star Trek: The Next Generation", "Stranger in the Family", "Nasty Boys", "Solar Crisis", "Out on the Edge",
			"Twist of Fate", "Turcot Interchange", "Averbach Vs. Zak", "Solid State");

	private static final List<String> OTHER_MEDIA = List.of("Midnight Moon at the Greasy Spoon", "Backbone", "Backbone",
			"Desaparecidos");

	@Autowired
	private Reader reader;

	@Test
	void listsAllWorksNewestFirstAndThoseInOtherMediaAfterThem() {
		Document page = this.reader.read("/filmography");

		assertThat(Reader.one(page, ".card-figures").text()).isEqualTo("37 screen works · 4 in other media");
		assertThat(Reader.found(page)).isEqualTo("41 works");
		assertThat(titles(page))
			.containsExactlyElementsOf(Stream.of(NEWEST_FIRST, OTHER_MEDIA).flatMap(List::stream).toList());
		assertThat(page.select("main .group-head").eachText()).endsWith("1970s 4", "Radio 1", "Poetry 1", "Music 1",
				"Photography 1");
	}

	@Test
	void saysThatAwardCountsIncludeInferredAttributions() {
		String note = "Award counts include inferred attributions.";

		assertThat(Reader.main(this.reader.read("/filmography")).text()).contains(note);
		assertThat(Reader.main(this.reader.read("/filmography?years=1989")).text()).contains("1 won")
			.doesNotContain(note);
	}

	@Test
	void listsTheSeries() {
		Document page = this.reader.read("/filmography?kind=TV_SERIES");

		assertThat(Reader.found(page)).isEqualTo("14 works");
		assertThat(titles(page)).containsExactly("FBI: Most Wanted", "Law & Order Toronto: Criminal Intent", "FBI",
				"Law & Order: UK", "Jo", "Law & Order LA", "Law & Order: Criminal Intent", "Law & Order",
				"Law & Order Criminal Intent Russia", "Paris Criminal Inquiries", "Law & Order: Special Victims Unit",
				"Mission Protection Rapprochée", "Star Trek: The Next Generation", "Nasty Boys");
	}

	@Test
	void listsTheWorksHeCreated() {
		Document page = this.reader.read("/filmography?role=creator");

		assertThat(Reader.found(page)).isEqualTo("7 works");
		assertThat(titles(page)).containsExactly("FBI: Most Wanted", "Law & Order True Crime: The Menendez Murders",
				"For Justice", "Jo", "Law & Order: Criminal Intent", "Hopewell", "Mission Protection Rapprochée");
	}

	@Test
	void listsTheUncreditedRewrites() {
		Document page = this.reader.read("/filmography?role=uncredited%20rewrite");

		assertThat(titles(page)).containsExactly("Judge Dredd", "The Crow", "Solar Crisis");
	}

	@Test
	void listsWhatRanInTheNineties() {
		Document page = this.reader.read("/filmography?years=1990s");

		assertThat(Reader.found(page)).isEqualTo("10 works");
		assertThat(titles(page)).containsExactly("Law & Order", "Law & Order: Special Victims Unit",
				"Mission Protection Rapprochée", "Judge Dredd", "People V", "The Crow",
				"Star Trek: The Next Generation", "Stranger in the Family", "Nasty Boys", "Solar Crisis");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2005", "2005-2005", "2005..2005" })
	void countsARunningSeriesInEachOfItsYears(String years) {
		assertThat(titles(this.reader.read("/filmography?years=" + years)))
			.containsExactly("Law & Order: Criminal Intent", "Law & Order");
	}

	@ParameterizedTest
	@CsvSource({ "1-9999, 41", "since%202015, 9", "2015-, 9", "until%201980, 4", "1950s, 0" })
	void takesYearsInAnyForm(String years, int works) {
		Document page = this.reader.read("/filmography?years=" + years);

		assertThat(Reader.found(page)).isEqualTo(works + " works");
	}

	@Test
	void combinesFiltersEachOfWhichCanBeTakenOff() {
		Document page = this.reader.read("/filmography?kind=TV_SERIES&role=creator&years=2000-2009&q=law&sort=oldest");

		assertThat(titles(page)).containsExactly("Law & Order: Criminal Intent");
		assertThat(Reader.applied(page)).containsExactly(
				"TV series -> /filmography?role=creator&years=2000s&q=law&sort=oldest",
				"creator -> /filmography?kind=TV_SERIES&years=2000s&q=law&sort=oldest",
				"2000s -> /filmography?kind=TV_SERIES&role=creator&q=law&sort=oldest",
				"“law” -> /filmography?kind=TV_SERIES&role=creator&years=2000s&sort=oldest");
		assertThat(titles(this.reader.read("/filmography?kind=TV_SERIES&role=creator&q=law&sort=oldest")))
			.containsExactly("Law & Order: Criminal Intent");
		assertThat(titles(this.reader.read("/filmography?kind=TV_SERIES&role=creator&years=2000s&sort=oldest")))
			.containsExactly("Law & Order: Criminal Intent");
		assertThat(titles(this.reader.read("/filmography?kind=TV_SERIES&years=2000s&q=law&sort=oldest")))
			.containsExactly("Law & Order", "Law & Order: Criminal Intent", "Law & Order Criminal Intent Russia",
					"Law & Order: UK");
	}

	@Test
	void showsMarkupInAFilterAsText() {
		assertThat(Reader.applied(this.reader.read("/filmography?q=%3Cb%3E&years=1990s")))
			.containsExactly("1990s -> /filmography?q=%3Cb%3E", "“<b>” -> /filmography?years=1990s");
	}

	@Test
	void keepsTheOtherFiltersWhenTheFormIsSent() {
		Document page = this.reader.read("/filmography?kind=TV_SERIES&role=creator&sort=oldest");

		assertThat(page.select("main form input[type=hidden]").eachAttr("name")).containsExactly("kind", "role",
				"sort");
		assertThat(page.select("main form input[type=hidden]").eachAttr("value")).containsExactly("TV_SERIES",
				"creator", "oldest");
	}

	@Test
	void saysHowManyWorksEachKindWouldLeave() {
		assertThat(Reader.choices(this.reader.read("/filmography"), "Kind")).containsExactly("Short 4", "TV movie 7",
				"TV series 14", "Mini-series 1", "Feature film 3", "Documentary short 4", "Documentary feature 1",
				"Video short 3", "Radio play 1", "Poem 1", "Song 1", "Photographic series 1");
		assertThat(Reader.choices(this.reader.read("/filmography?medium=MUSIC"), "Kind")).containsExactly("Song 1");
		assertThat(Reader.choices(this.reader.read("/filmography"), "Medium")).containsExactly("Screen 37", "Radio 1",
				"Poetry 1", "Music 1", "Photography 1");
		assertThat(Reader.choices(this.reader.read("/filmography?role=creator"), "Kind")).containsExactly("TV movie 2",
				"TV series 4", "Mini-series 1");
	}

	@Test
	void sortsOldestFirst() {
		assertThat(titles(this.reader.read("/filmography?sort=oldest&kind=SHORT"))).containsExactly("Averbach Vs. Zak",
				"Solid State", "Turcot Interchange", "Twist of Fate");
		assertThat(titles(this.reader.read("/filmography?sort=oldest&years=1990"))).containsExactly("Nasty Boys",
				"Solar Crisis", "Law & Order");
	}

	@Test
	void sortsByTitle() {
		assertThat(titles(this.reader.read("/filmography?sort=title&kind=TV_MOVIE"))).containsExactly("For Justice",
				"Hopewell", "The Ordained", "Out on the Edge", "People V", "Proof of Lies", "Stranger in the Family");
	}

	@Test
	void sortsByPrizesThenNominationsThenTitle() {
		Document page = this.reader.read("/filmography?sort=awarded");

		assertThat(titles(page)).startsWith("Law & Order", "The No Name Painting Association", "Above the Drowning Sea",
				"Law & Order: Criminal Intent");
		assertThat(page.select("main .group-head")).isEmpty();
		assertThat(this.reader.get("/filmography.csv?sort=awarded&kind=TV_SERIES")).bodyText()
			.contains("\r\nlaw-and-order,")
			.matches("(?s)[^\n]*\nlaw-and-order,[^\n]*\nlaw-and-order-criminal-intent,.*");
	}

	@Test
	void gathersTheRolesIntoGroupsWhichOpenToTheExactOnes() {
		Document page = this.reader.read("/filmography");

		assertThat(Reader.choices(page, "Role")).containsExactly("created 7", "creator 7", "ran 4", "showrunner 4",
				"wrote 11", "writer 10", "co-writer 1", "head writer 1", "staff writer 1", "directed 3", "director 2",
				"co-director 1", "produced 7", "producer 6", "executive producer 2", "co-executive producer 1",
				"supervising producer 1", "rewrote 4", "uncredited rewrite 3", "rewrite 1", "adaptation 2",
				"film-maker 2", "photographer 1");
		assertThat(page.select("main .chips details[open]")).isEmpty();
	}

	@Test
	void listsWhatHeWroteInAnyRole() {
		Document page = this.reader.read("/filmography?role=wrote");

		assertThat(Reader.found(page)).isEqualTo("11 works");
		assertThat(titles(page)).contains("Above the Drowning Sea", "Law & Order", "Nasty Boys");
		assertThat(Reader.applied(page)).containsExactly("wrote -> /filmography");
		assertThat(page.select("main .chips details[open] summary").eachAttr("aria-label"))
			.containsExactly("Credits in “wrote”");
	}

	@Test
	void opensTheGroupOfAChosenRole() {
		assertThat(this.reader.read("/fr/filmography?role=co-writer")
			.select("main .chips details[open] a[aria-current]")
			.eachText()).containsExactly("coscénariste 1");
	}

	@Test
	void offersTheFranchises() {
		assertThat(Reader.choices(this.reader.read("/filmography"), "Franchise")).containsExactly("Law & Order 8",
				"FBI 2");
		assertThat(Reader.choices(this.reader.read("/filmography?years=1995"), "Franchise")).isEmpty();
		assertThat(titles(this.reader.read("/filmography?franchise=FBI"))).containsExactly("FBI: Most Wanted", "FBI");
		assertThat(this.reader.get("/filmography.csv?franchise=FBI")).bodyText()
			.matches("[^\n]*\nfbi-most-wanted,[^\n]*\nfbi,[^\n]*\n");
	}

	@Test
	void marksWorksWithPrizesAndSaysWhereTheRoleIsNotKnown() {
		Document page = this.reader.read("/filmography?years=1989-1991");

		assertThat(Reader.links(Reader.main(page), "/filmography/")).containsExactly("Law & Order",
				"Stranger in the Family", "Nasty Boys", "Solar Crisis", "Out on the Edge");
		assertThat(page.select(".prized .record-what").eachText()).containsExactly("Law & Order", "Out on the Edge");
		assertThat(page.select(".roles:contains(role not stated)")).hasSize(1);
	}

	@Test
	void namesTheFiltersInOneLineThatOpensWhereOneIsAtFault() {
		Element none = Reader.one(this.reader.read("/filmography"), "main .filter-bar");
		Element two = Reader.one(this.reader.read("/filmography?role=ran&years=1990s&sort=title"), "main .filter-bar");
		Element fault = Reader.one(this.reader.read("/filmography?years=abc", 400), "main .filter-bar");

		assertThat(Reader.one(none, "> summary").text()).isEqualTo("Filter · Newest first");
		assertThat(Reader.one(two, "> summary").text()).isEqualTo("Filter · Title 2 active");
		assertThat(two.hasAttr("open")).isFalse();
		assertThat(fault.hasAttr("open")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography", "/awards", "/exhibitions", "/publications", "/people", "/timeline",
			"/search?q=law" })
	void letsReadersSkipTheFilters(String address) {
		Document page = this.reader.read(address);

		assertThat(Reader.one(page, "main .filters > a.skip:containsOwn(Skip to results)").attr("href"))
			.isEqualTo("#results");
		assertThat(Reader.one(page, "#results").text()).isEqualTo(Reader.found(page));
	}

	@Test
	void leavesTheUsualOrderOutOfAddresses() {
		assertThat(this.reader.read("/filmography?sort=newest")
			.select("main a:containsOwn(Newest first)")
			.eachAttr("href")).containsExactly("/filmography");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=jo", "kind=TV_SERIES", "role=writer", "years=1990s" })
	void leavesOtherMediaOutOfAFilteredList(String filter) {
		assertThat(Reader.main(this.reader.read("/filmography?" + filter)).text()).contains("Filmography")
			.doesNotContain("In other media", "Midnight Moon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "protection%20rapprochee", "PROTECTION+RAPPROCH%C3%89E", "rapproche%CC%81e" })
	void findsTitlesWhateverTheAccents(String q) {
		assertThat(titles(this.reader.read("/filmography?q=" + q))).containsExactly("Mission Protection Rapprochée");
	}

	@ParameterizedTest
	@ValueSource(strings = { "law+%26+order+la", "Law+and+Order+LA" })
	void takesTheAmpersandForAnd(String q) {
		assertThat(titles(this.reader.read("/filmography?q=" + q))).containsExactly("Law & Order LA");
	}

	@Test
	void saysSoWhenNothingIsFound() {
		Document page = this.reader.read("/filmography?q=nothing+is+called+so");

		assertThat(Reader.found(page)).isEqualTo("0 works");
		assertThat(titles(page)).isEmpty();
		assertThat(Reader.main(page).text()).contains("Nothing matches these filters. Remove one, or see all works.");
	}

	@Test
	void ordersTheHeadsAsTheWorks() {
		assertThat(Reader.links(Reader.main(this.reader.read("/filmography")), "/decades/")).containsExactly("2020s",
				"2010s", "2000s", "1990s", "1980s", "1970s");
	}

	@Test
	void saysWhichYearADecadeGoesByWhereWorksRanIntoAnother() {
		assertThat(this.reader.read("/filmography?q=law").select("main .group-head").eachText())
			.containsExactly("2020s 1", "2010s 5, by the year they ended", "2000s 1", "1990s 1");
		assertThat(this.reader.read("/filmography?q=law&sort=oldest").select("main .group-head").eachText())
			.containsExactly("1990s 2, by the year they began", "2000s 3, by the year they began", "2010s 2",
					"2020s 1");
	}

	@Test
	void marksTheLanguageOfATitle() {
		Element title = Reader.one(this.reader.read("/filmography?q=rapprochee"),
				"main a[href=/filmography/mission-protection-rapprochee]");

		assertThat(title.attr("lang")).isEqualTo("fr");
	}

	private static List<String> titles(Document page) {
		return Reader.links(Reader.main(page), "/filmography/");
	}

}
