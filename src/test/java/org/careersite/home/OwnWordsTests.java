package org.careersite.home;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A dataset with words, pages, colours and drafts of its own. */
@WholeSiteTest
@TestPropertySource(properties = { "career.dataset=classpath:/datasets/own-words/",
		"spring.datasource.url=jdbc:h2:mem:own-words;DB_CLOSE_DELAY=-1" })
class OwnWordsTests {

	private static final String STYLE = ":root{--serif:var(--sans)}"
			+ ":root{--card:#14213d;--life-on-card:#77736b}@media (prefers-color-scheme:light){:root{--card-rule:#14213d}}"
			+ ":root{--accent:#8a3324}@media (prefers-color-scheme:dark){:root{--accent:#b2796f}}";

	@Autowired
	private Reader reader;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/about, Maud’s niece typed what the letters say., Each record names its sources. They are:",
			"/fr/about, La nièce de Maud a transcrit les lettres., Chaque fiche indique ses sources. Les voici :" })
	void saysHowTheFactsWereFoundInTheWordsOfTheDataset(String page, String method, String sources) {
		Document about = this.reader.read(page);

		assertThat(withPlainBlanks(about.select("main p").text())).contains(method, sources);
		assertThat(about.select("main a[href$=/filmography/the-shown-play]").eachText())
			.containsExactly("The Shown Play");
		assertThat(about.select("script[type=application/ld+json]").html()).contains(method);
		assertThat(about.select("main").text()).doesNotContain("René", "biography of", "biographie consacrée",
				"editors", "text files", "fichiers");
	}

	@Test
	void namesTheSectionsAloneWhereThereIsNotOneSource() {
		assertThat(Reader.section(this.reader.read("/filmography/the-shown-play"), "Source").text())
			.startsWith("Source “Letters” and “Playbills”. Sources and method");
		assertThat(this.reader.read("/biography").select(".chapter-sources").text()).isEqualTo("Source: “Letters”");
		assertThat(withPlainBlanks(this.reader.read("/fr/biography").select(".chapter-sources").text()))
			.isEqualTo("Source : « Letters »");
		assertThat(Reader.body(this.reader.get("/datapackage.json")))
			.contains("\"sources\":[{\"title\":\"Letters\"},{\"title\":\"Playbills\"}]")
			.doesNotContain("biography", "editors");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/filmography/the-shown-play    | Something wrong here?      | Correction: The Shown Play   | About “The Shown Play”, {}:
					/people/shown-susan            | Something wrong here?      | Correction: Shown Susan      | About “Shown Susan”, {}:
					/awards/shown-body             | Something wrong here?      | Correction: Shown Body       | About “Shown Body”, {}:
					/exhibitions/shown-show        | Something wrong here?      | Correction: Shown Show       | About “Shown Show”, {}:
					/about                         | please report it           | Correction: About            | About “About”, {}:
					/fr/filmography/the-shown-play | Une erreur sur cette page ?| Correction : The Shown Play  | À propos de « The Shown Play », {} :
					/fr/about                      | merci de le signaler       | Correction : À propos        | À propos de « À propos », {} :
					""")
	void asksForCorrectionsByAMessageThatNamesRecordAndAddress(String page, String words, String subject, String body) {
		Document document = this.reader.read(page);

		List<String> links = document.select("main a[href^=mailto:]").eachAttr("href");

		assertThat(withPlainBlanks(document.select("main a[href^=mailto:]").text())).isEqualTo(words);
		assertThat(links).singleElement()
			.extracting((link) -> withPlainBlanks(URLDecoder.decode(link, StandardCharsets.UTF_8)))
			.isEqualTo("mailto:maud@example.org?subject=" + subject + "&body="
					+ body.replace("{}", Reader.one(document, "link[rel=canonical]").attr("href")) + " ");
	}

	@Test
	void showsAPageOfItsOwn() {
		Document page = this.reader.read("/press");

		assertThat(page.title()).isEqualTo("For the press – Maud Example");
		assertThat(page.select("h1").text()).isEqualTo("For the press");
		assertThat(page.select("main h2").eachText()).containsExactly("Whom to write to");
		assertThat(page.select("main .page").text()).isEqualTo(
				"Portraits for print, in colour. Whom to write to " + "Her niece, who knows Shown Susan and a friend.");
		assertThat(page.select(".masthead-nav a").eachText()).endsWith("About", "For the press", "Rights");
		assertThat(page.select(".masthead-nav a[aria-current=page]").eachText()).containsExactly("For the press");
		assertThat(page.select(".colophon-ways a[href=/press]").eachText()).containsExactly("For the press");
		assertThat(Reader.one(page, "meta[name=description]").attr("content"))
			.startsWith("For the press: Portraits for print, in colour.");
		assertThat(Reader.one(page, "meta[property=og:image]").attr("content")).endsWith("/cards/press.png");
		assertThat(this.reader.get("/cards/press.png")).hasStatusOk();
		assertThat(Reader.one(page, "script[type=application/ld+json]").html()).contains("\"BreadcrumbList\"")
			.doesNotContain("\"position\":3");
		assertThat(page.select("link[type=application/json]")).isEmpty();
	}

	@Test
	void showsItInFrench() {
		Document page = this.reader.read("/fr/press");

		assertThat(page.select("h1").text()).isEqualTo("Pour la presse");
		assertThat(page.select("main h2").eachText()).containsExactly("À qui écrire");
		assertThat(page.select(".masthead-nav a[href=/fr/press]").eachText()).containsExactly("Pour la presse");
		assertThat(this.reader.read("/fr/rights").select("h1").attr("lang")).isEqualTo("en");
	}

	@Test
	void leadsToItBySitemapAndSearch() {
		assertThat(this.reader.pages()).contains("/press", "/rights", "/fr/press", "/fr/rights");
		assertThat(Reader.links(Reader.main(this.reader.read("/search?q=portraits")), "/press"))
			.contains("For the press");
		assertThat(Reader.links(Reader.main(this.reader.read("/fr/search?q=portraits")), "/fr/press"))
			.contains("Pour la presse");
		assertThat(Reader.body(this.reader.get("/api/search?q=portraits")))
			.contains("\"type\":\"PAGE\",\"title\":\"For the press\"");
	}

	@Test
	void findsNoOtherPage() {
		assertThat(this.reader.read("/nothing", 404).select("h1").text()).isEqualTo("Not found");
		assertThat(this.mvc.post().uri("/nothing")).hasStatus(404);
		assertThat(this.mvc.post().uri("/press")).hasStatus(405);
		assertThat(this.reader.get("/cards/nothing.png")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography/the-hidden-play", "/people/hidden-hans", "/awards/hidden-body",
			"/publications/hidden-book", "/api/works/the-hidden-play", "/fr/people/hidden-hans" })
	void hidesThePageOfADraft(String address) {
		assertThat(this.reader.get(address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography", "/people", "/awards", "/publications", "/exhibitions/shown-show",
			"/timeline", "/awards/shown-body", "/filmography/the-shown-play", "/sitemap.xml", "/feed.atom",
			"/api/works", "/api/people", "/api/awards", "/api/timeline", "/career.jsonld", "/filmography.csv",
			"/awards.csv", "/timeline.csv", "/search/index.json", "/fr/timeline", "/cv?extent=COMPLETE" })
	void hidesDraftsInLists(String address) {
		assertThat(Reader.body(this.reader.get(address)).replace("work: the-hidden-play", "")).doesNotContain(
				"idden Play", "idden Hans", "idden Body", "idden Book", "idden event", "Hidden with", "Hidden by",
				"play of the year");
	}

	@Test
	void makesWordsOfLinksToDrafts() {
		assertThat(this.reader.read("/timeline").select("#shown-event").html()).contains(
				"She read a [very] <em>hidden</em> book and met <a href=\"/people/shown-susan\">Shown Susan</a>.");
		assertThat(this.reader.read("/biography").select("main .prose").html())
			.contains("She grew up after what happened, and wrote <a href=\"/filmography/the-shown-play\">");
		assertThat(this.reader.read("/fr/biography").select("main .prose").html())
			.contains("Elle a grandi après ce qui arriva, et a écrit");
		assertThat(Reader.body(this.reader.get("/career.json")))
			.doesNotContain("work:the-hidden-play", "Hidden Book", "hidden-hans", "hidden-body", "\"draft\"")
			.contains("\"featured\" : [\n    \"the-shown-play\"\n  ]", "\"work\" : \"the-hidden-play\"");
	}

	@Test
	void hasTheColoursAndTheTypeOfTheDataset() {
		Document page = this.reader.read("/fr/about");
		String address = page.select("link[rel=stylesheet]").last().attr("href");

		MvcTestResult style = this.reader.get(address);

		assertThat(Reader.body(style)).isEqualTo(STYLE);
		assertThat(address).matches("/theme/[0-9a-f]{10}\\.css");
		assertThat(style).hasContentType("text/css;charset=UTF-8")
			.headers()
			.hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
		assertThat(this.reader.get("/theme/0123456789.css")).hasStatus(404);
		assertThat(Reader.one(page, "meta[name=theme-color]").attr("content")).isEqualTo("#14213d");
		assertThat(page.select("link[as=font]")).isEmpty();
		assertThat(Reader.body(this.reader.get("/site.webmanifest"))).contains("\"theme_color\":\"#14213d\"");
	}

	@Test
	void drawsSharePicturesInTheColourOfTheDataset() throws IOException {
		byte[] picture = this.reader.get("/cards/press.png").getResponse().getContentAsByteArray();

		assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getRGB(0, 0)).isEqualTo(0xff14213d);
	}

	/** With blanks in the place of those at which no line breaks. */
	private static String withPlainBlanks(String text) {
		return text.replace('\u00a0', ' ').replace('\u202f', ' ');
	}

}
