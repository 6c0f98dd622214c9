package org.careersite.search;

import java.util.List;
import java.util.Map;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search shows. */
@WholeSiteTest
class SearchPageTests {

	@Autowired
	private Reader reader;

	@Test
	void saysHowMuchItFoundInTitleCardAndHeading() {
		Document page = this.reader.read("/search?q=criminal+intent");

		String found = Reader.found(page);
		assertThat(found).matches("\\d+ results");
		assertThat(page.title()).isEqualTo("“criminal intent”: " + found + " – René Balcer");
		assertThat(Reader.one(page, "h1").text()).isEqualTo("“criminal intent”");
		assertThat(Reader.one(page, ".card-line").text()).isEqualTo("Search");
		assertThat(Reader.one(page, ".card-figures").text()).isEqualTo(found + " · 5 types");
	}

	@Test
	void groupsWhatItFoundByTypeWithItsCount() {
		Document page = this.reader.read("/search?q=law");

		assertThat(page.select("main section h3").eachText())
			.containsExactlyInAnyOrder("Works (8)", "People (3)", "Awards (35)", "Exhibitions (1)", "Life (10)",
					"Biography (4)")
			.startsWith("Works (8)");
		assertThat(Reader.found(page)).isEqualTo("57 results");
		assertThat(Reader.choices(page, "Type")).containsExactly("Works 8", "People 3", "Awards 35", "Exhibitions 1",
				"Life 10", "Biography 4");
	}

	@Test
	void showsSixOfEachTypeAndTheWayToAllOthers() {
		Document page = this.reader.read("/search?q=law");

		assertThat(page.select("main section ul"))
			.allSatisfy((list) -> assertThat(list.select("> li")).hasSizeLessThanOrEqualTo(6));
		assertThat(Reader.section(page, "Works").select("li")).hasSize(6);
		assertThat(page.select("main section .more").eachText()).contains("All 8 works", "All 35 awards");
		assertThat(page.select("main section .more").eachAttr("href")).contains("/search?q=law&type=WORK",
				"/search?q=law&type=AWARD");
		assertThat(Reader.section(page, "Exhibitions").select(".more")).isEmpty();
	}

	@Test
	void showsAllWhereOnlyOneTypeWasFound() {
		Document page = this.reader.read("/search?q=gavel+since+1990");

		assertThat(Reader.choices(page, "Type")).isEmpty();
		assertThat(page.select("main section .more")).isEmpty();
		assertThat(Reader.section(page, "Awards (2)").select("li")).hasSize(2);
	}

	@Test
	void showsTitleYearsKindAndMarkedWordsOfEach() {
		Element hit = this.reader.read("/search?q=criminal+intent")
			.select("main .hit:has(a[href=/filmography/law-and-order-criminal-intent])")
			.first();

		assertThat(hit).isNotNull();
		assertThat(Reader.one(hit, ".record-when").text()).isEqualTo("2001–2011");
		assertThat(Reader.one(hit, ".hit-kind").text()).isEqualTo("TV series");
		assertThat(Reader.one(hit, "cite a").html())
			.isEqualTo("Law &amp; Order: <mark>Criminal</mark> <mark>Intent</mark>");
		assertThat(Reader.one(hit, ".hit-words").text())
			.startsWith("Balcer created this spin-off of Law & Order and was its showrunner");
	}

	@Test
	void listsAllOfOneType() {
		Document page = this.reader.read("/search?q=law&type=AWARD");

		assertThat(Reader.found(page)).isEqualTo("35 awards");
		assertThat(page.title()).isEqualTo("“law”: 35 awards – René Balcer");
		assertThat(page.select("main .hit")).hasSize(31)
			.allSatisfy((hit) -> assertThat(Reader.hrefs(hit, "/awards/")).hasSize(1));
		assertThat(Reader.applied(page)).containsExactly("Awards -> /search?q=law");
		assertThat(page.select("main .chips [aria-current]").eachAttr("href")).containsExactly("/search?q=law");
	}

	@Test
	void leadsToNoOtherAwardsWhereAllAreShown() {
		Document page = this.reader.read("/search?q=edgar+2005");

		assertThat(Reader.section(page, "Awards (4)").select("li")).hasSize(2);
		assertThat(Reader.section(page, "Awards (4)").select(".more")).isEmpty();
	}

	@Test
	void namesAPrizeOnceThatHasTheNameOfItsBody() {
		Element hit = this.reader.read("/search?q=peabody&type=AWARD").select("main .hit").first();

		assertThat(hit).isNotNull();
		assertThat(hit.text()).isEqualTo("1997 Peabody Award Won For Law & Order.");
	}

	@Test
	void keepsAChosenTypeThatHoldsNothing() {
		Document page = this.reader.read("/search?q=criminal+intent&type=PUBLICATION");

		assertThat(Reader.found(page)).isEqualTo("0 publications");
		assertThat(Reader.choices(page, "Type")).contains("Publications 0");
		assertThat(Reader.main(page).text()).contains("Remove the filter, or choose another type.");
	}

	@Test
	void refusesAPagePastTheLast() {
		assertThat(this.reader.read("/search?q=law&type=AWARD&page=1", 400).select("main .fault").eachText())
			.containsExactly("There is only one page, number 0.");
		assertThat(this.reader.read("/search?q=law&page=1", 400).select("main .fault").eachText())
			.containsExactly("There is only one page, number 0.");
	}

	@Test
	void narrowsByYearsBesideWords() {
		Document page = this.reader.read("/search?q=criminal+intent+since+2004&type=AWARD");

		assertThat(Reader.one(page, ".card-figures").text()).isEqualTo("6 awards · since 2004");
		assertThat(page.select("main .record-when").eachText()).containsOnly("2004", "2005");
	}

	@ParameterizedTest
	@CsvSource({ "1997, /years/1997", "1990s, /decades/1990s", "since+2015, /timeline?years=2015-",
			"%201990+to+1994, /timeline?years=1990-1994", "until+1980, /timeline?years=-1980",
			"from+1997+to+1999, /timeline?years=1997-1999", "between+2011+and+2013, /timeline?years=2011-2013",
			"since+2011+until+2013, /timeline?years=2011-2013", "90s, /decades/1990s", "1990s., /decades/1990s",
			"what+happened+in+1997?, /years/1997" })
	void opensTheirPageForYearsAlone(String text, String address) {
		MvcTestResult answer = this.reader.get("/search?q=" + text);

		assertThat(answer).hasStatus(302).hasRedirectedUrl(address);
	}

	@ParameterizedTest
	@CsvSource({ "depuis+2015, /fr/timeline?years=2015-", "ann%C3%A9es+1990, /fr/decades/1990s",
			"de+1997+%C3%A0+1999, /fr/timeline?years=1997-1999", "jusqu%E2%80%99en+1980, /fr/timeline?years=-1980",
			"since+2015, /fr/timeline?years=2015-", "que+s%27est-il+pass%C3%A9+en+1997+?, /fr/years/1997" })
	void opensTheirPageForYearsAloneInFrench(String text, String address) {
		MvcTestResult answer = this.reader.get("/fr/search?q=" + text);

		assertThat(answer).hasStatus(302).hasRedirectedUrl(address);
	}

	@Test
	void saysYearsInTheLanguageOfThePageWhateverTheyWereAskedForIn() {
		assertThat(Reader.one(this.reader.read("/fr/search?q=prix+since+2019"), ".card-figures").text())
			.endsWith("depuis 2019");
		assertThat(Reader.one(this.reader.read("/search?q=awards+depuis+2019"), ".card-figures").text())
			.endsWith("since 2019");
	}

	@Test
	void asksWhetherAnotherSpellingWasMeantInFrench() {
		Element respelt = Reader.one(this.reader.read("/fr/search?q=doctorat+honorifque"), "main .respelt");

		assertThat(respelt.text()).isEqualTo(
				"Aucune correspondance exacte\u202f; résultats les plus proches. Cherchiez-vous «\u202fdoctorat honorifique\u202f»\u202f?");
		assertThat(Reader.one(respelt, "a").attr("href")).isEqualTo("/fr/search?q=doctorat%20honorifique");
	}

	@Test
	void findsByTitlesInBothLanguagesAndShowsThatOfThePage() {
		assertThat(this.reader.read("/fr/search?q=born+in+montreal").select("main .hit a").eachText())
			.startsWith("Naissance à Montréal");
		assertThat(this.reader.read("/fr/search?q=naissance+a+montreal").select("main .hit a").eachText())
			.startsWith("Naissance à Montréal");
	}

	@Test
	void showsRolesInTheLanguageOfThePage() {
		assertThat(this.reader.read("/fr/search?q=lawrence+gordon&type=person").select("main .hit-words").eachText())
			.containsExactly("Producteur de cinéma Écrit des scénarios pour des producteurs de cinéma (producteur).");
		assertThat(this.reader.read("/fr/search?q=law").select("main .hit-words").eachText().get(0))
			.endsWith("Séries dérivées : Law & Order: Criminal Intent, Law & Order LA. "
					+ "Présentée dans : Barton Benes Period Room.");
		assertThat(this.reader.read("/fr/search?q=qwertz").title())
			.isEqualTo("«\u202fqwertz\u202f» – Aucun résultat – René Balcer");
	}

	@Test
	void asksWhetherAnotherSpellingWasMeant() {
		Document page = this.reader.read("/search?q=criminal+intnet");

		assertThat(Reader.one(page, "main .respelt").text())
			.isEqualTo("No exact match; closest results. Did you mean “criminal intent”?");
		assertThat(Reader.one(page, "main .respelt a").attr("href")).isEqualTo("/search?q=criminal%20intent");
		assertThat(this.reader.read("/search?q=criminal+intent").select("main .respelt")).isEmpty();
	}

	@Test
	void callsTheClosestResultsSoWhereNothingIsFound() {
		Document page = this.reader.read("/search?q=where+was+backbone+shown");

		assertThat(Reader.found(page)).isEqualTo("No exact match; closest results");
		assertThat(page.select("main .hit a").eachAttr("href")).startsWith("/exhibitions/backbone");
		assertThat(Reader.main(page).text()).doesNotContain("0 results", "No results", "No record");
	}

	@ParameterizedTest
	@CsvSource({ "latest, Newest works, /filmography", "Newest, Newest works, /filmography",
			"newest+works, Newest works, /filmography", "download, Downloads, /about#downloads", "CV, CV, /cv",
			"CSV, Downloads, /about#downloads", "calendar, Downloads, /about#downloads",
			"download+json-ld, Downloads, /about#downloads" })
	void leadsToThePageOfTheSiteThatIsAskedFor(String text, String title, String address) {
		Document page = this.reader.read("/search?q=" + text);

		assertThat(Reader.one(page, "main a[href=" + address + "]:not(.ways-in a)").text()).isEqualTo(title);
		assertThat(Reader.found(page)).isEqualTo("1 page");
	}

	@Test
	void findsTheShowsOfAnArtByTheWordForItsWorks() {
		assertThat(this.reader.read("/search?q=photography+exhibitions+2024").select("main .hit a").eachAttr("href"))
			.containsExactly("/exhibitions/rene-balcer-forensics", "/exhibitions/hidden-stories");
	}

	@Test
	void namesTheNearestTitlesAndWaysInWhereNothingIsFound() {
		Document page = this.reader.read("/search?q=montreal+wire");

		assertThat(Reader.found(page)).isEqualTo("No exact match; closest results");
		assertThat(page.title()).isEqualTo("“montreal wire”: No exact match; closest results – René Balcer");
		assertThat(page.select("main .hit")).hasSizeBetween(1, 5)
			.allSatisfy((hit) -> assertThat(hit.text()).contains("Montreal"));
		assertThat(waysIn(page)).containsExactly("/filmography", "/awards", "/exhibitions", "/publications", "/people",
				"/timeline", "/years");
	}

	@Test
	void namesWaysInAloneWhereNothingComesNear() {
		Document page = this.reader.read("/search?q=qwertzuiop");

		assertThat(Reader.found(page)).isEqualTo("No results");
		assertThat(Reader.main(page).text()).contains("No record matches your search.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=", "?q=+%09+", "?type=AWARD", "?utm_source=x" })
	void showsWaysInToWhoAsksNothing(String query) {
		Document page = this.reader.read("/search" + query);

		assertThat(page.title()).isEqualTo("Search – René Balcer");
		assertThat(page.select("main .found, main .fault, main .hit, main .card-figures")).isEmpty();
		assertThat(waysIn(page)).hasSize(7);
	}

	@Test
	void refusesATextThatIsTooLongAtItsField() {
		Document page = this.reader.read("/search?q=" + "x".repeat(201), 400);

		Element field = Reader.one(page, "#search");
		assertThat(field.attr("value")).hasSize(201);
		assertThat(field.attr("aria-invalid")).isEqualTo("true");
		assertThat(Reader.one(page, "#" + field.attr("aria-describedby")).text())
			.isEqualTo("That is 201 characters long; the limit is 200.");
		assertThat(waysIn(page)).hasSize(7);
		assertThat(page.select("main .fault, main .found")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "title%3Alaw", "%2Blaw+-order", "law~2", "%22law", "%28law+OR", "%5B1990+TO+", "law%5E4",
			"%7B%21func%7D", "%5C", "AND+OR+NOT", "l%3Fw", "l*", "*", "**", "%2F.*%2F", "%27%27", "%22%22", "%00",
			"law%00%01%1F%7F", "%3Cmark%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E", "%22%3E%3Cimg+src%3Dx%3E",
			"%E2%80%AElaw", "%E2%80%8Flaw%E2%81%A6", "%F0%9F%98%80", "%F0%9F%91%A9%E2%80%8D%F0%9F%8E%A8+law",
			"%EF%BF%BF", "%26lt%3Bb%26gt%3B", "%25", "%24%7B7*7%7D", "1990-", "9999+8888", "0", "-1" })
	void takesAnyTextAsPlainText(String text) {
		MvcTestResult answer = this.reader.get("/search?q=" + text);

		assertThat(answer.getResponse().getStatus()).isIn(200, 302);
		assertThat(Reader.body(answer)).doesNotContain("<script>alert", "<img", "\u0000", "\u202E", "\u2066");
	}

	@Test
	void showsMarkupAsItWasTyped() {
		Document page = this.reader.read("/search?q=%3Cb%3Elaw%3C%2Fb%3E+%26amp%3B+%22order%22");

		assertThat(Reader.one(page, "h1").text()).isEqualTo("“<b>law</b> &amp; \"order\"”");
		assertThat(Reader.one(page, "#search").attr("value")).isEqualTo("<b>law</b> &amp; \"order\"");
		assertThat(page.select("main b")).isEmpty();
	}

	@Test
	void hasTheFieldInEveryHeaderAndRemembersTheSearchThere() {
		assertThat(List.of("/", "/filmography?q=law", "/awards", "/search"))
			.allSatisfy((address) -> assertThat(field(this.reader.read(address)).attr("value")).isEmpty());
		assertThat(field(this.reader.read("/nothing", 404)).attr("value")).isEmpty();
		assertThat(field(this.reader.read("/search?q=xu+bing+&type=WORK")).attr("value")).isEqualTo("xu bing");
	}

	@Test
	void tellsTheScriptOfTheFieldItsWords() {
		assertThat(Reader.one(this.reader.read("/about"), "#search").dataset()).containsExactlyInAnyOrderEntriesOf(Map
			.of("list", "Suggestions", "none", "No suggestions", "one", "1 suggestion", "several", "# suggestions"));
		assertThat(Reader.one(this.reader.read("/fr/about"), "#search").dataset())
			.containsExactlyInAnyOrderEntriesOf(Map.of("list", "Suggestions", "none", "Aucune suggestion", "one",
					"1 suggestion", "several", "# suggestions"));
	}

	@Test
	void keepsOtherSearchEnginesFromWhatItFinds() {
		assertThat(Reader.one(this.reader.read("/search?q=law"), "meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
		assertThat(this.reader.read("/search").select("meta[name=robots]")).isEmpty();
		assertThat(this.reader.read("/filmography?q=law").select("meta[name=robots]")).isEmpty();
	}

	private static Element field(Document page) {
		Element field = Reader.one(page, "header form[role=search][method=get][action=/search] input[type=search]");
		assertThat(field.attr("name")).isEqualTo("q");
		assertThat(Reader.one(page, "label[for=" + field.id() + "]").text()).isEqualTo("Search");
		return field;
	}

	private static List<String> waysIn(Document page) {
		return Reader.hrefs(Reader.section(page, "Ways to explore"), "/");
	}

}
