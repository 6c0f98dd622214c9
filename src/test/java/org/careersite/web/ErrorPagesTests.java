package org.careersite.web;

import java.net.URI;
import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader gets who asks for what is not there. */
@WholeSiteTest
class ErrorPagesTests {

	@Autowired
	private Reader reader;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Frame frame;

	@ParameterizedTest
	@CsvSource({ "/filmography/law-and-ordr, work, law-and-ordr, Law & Order",
			"/awards/emy-award, awarding body, emy-award, Emmy Award",
			"/exhibitions/backbon, exhibition, backbon, Backbone",
			"/publications/seeing-as, publication, seeing-as, René Balcer: Seeing As",
			"/awards/edgar, awarding body, edgar, Mystery Writers of America",
			"/people/jean-renno, person, jean-renno, Jean Reno" })
	void namesTheNearestTitlesForAnUnknownSlug(String address, String type, String slug, String nearest) {
		Document page = this.reader.read(address, 404);

		assertThat(Reader.one(page, "h1").text()).isEqualTo("Not found");
		assertThat(Reader.main(page).text()).contains("There is no " + type + " “" + slug + "” here.");
		assertThat(Reader.section(page, "Did you mean").select("li").first().text()).isEqualTo(nearest);
	}

	@ParameterizedTest
	@CsvSource({ "/filmography/law-and-ordr, /search?q=law%20and%20ordr, a search for “law and ordr”",
			"/films/Ren%C3%A9_Balcer.html, /search?q=rene%20balcer%20html, a search for “rene balcer html”" })
	void offersToSearchForTheWordsOfTheAddress(String address, String search, String label) {
		Document page = this.reader.read(address, 404);

		assertThat(Reader.hrefs(Reader.main(page), "/search")).containsExactly(search);
		assertThat(Reader.links(Reader.main(page), "/search")).containsExactly(label);
	}

	@Test
	void offersNoSearchForNoWords() {
		assertThat(Reader.hrefs(Reader.main(this.reader.read("/---", 404)), "/search")).isEmpty();
	}

	@Test
	void offersNoSearchForMoreWordsThanOneMayAskFor() {
		assertThat(Reader.hrefs(Reader.main(this.reader.read("/" + "x".repeat(201), 404)), "/search")).isEmpty();
	}

	@Test
	void guessesNothingWhereTheSearchFails() {
		ErrorPages pages = new ErrorPages(this.frame, (words) -> {
			throw new IllegalStateException("the index is gone");
		});

		assertThat(pages.page(HttpStatus.NOT_FOUND, "/law", null).getModel()).containsEntry("words", "law")
			.containsEntry("nearest", List.of());
	}

	@Test
	void suggestsLawAndOrderAndItsFranchise() {
		Document page = this.reader.read("/filmography/law-and-ordr", 404);

		assertThat(Reader.hrefs(Reader.section(page, "Did you mean"), "/")).hasSize(5)
			.startsWith("/filmography/law-and-order");
	}

	@ParameterizedTest
	@CsvSource({ "/jean-reno, /people/jean-reno", "/films/jo, /filmography/jo",
			"/a/b/c/hidden-stories, /exhibitions/hidden-stories" })
	void namesTheNearestTitlesForAnUnknownPath(String address, String nearest) {
		Document page = this.reader.read(address, 404);

		assertThat(Reader.main(page).text()).contains("There is no page at this address.");
		assertThat(Reader.section(page, "Did you mean").select("a").first().attr("href")).isEqualTo(nearest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/qqqqqqqq", "/wp-login.php", "/index.html", "/people/steven-spielberg" })
	void guessesNothingFromWhatIsLikeNoTitle(String address) {
		assertThat(this.reader.read(address, 404).select("#nearest-head")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/qqqqqqqq", "/filmography/jo/credits", "/favicon.xyz", "/index.html", "/actuator", "/error" })
	void saysSoWhereThereIsNoPage(String address) {
		Document page = this.reader.read(address, 404);

		assertThat(Reader.one(page, "h1").text()).isEqualTo("Not found");
		assertThat(Reader.hrefs(Reader.main(page), "/")).contains("/", "/filmography", "/timeline");
		assertThat(page.select("header nav a")).hasSize(9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/years/abc", "/years/0", "/years/10000", "/years/0097", "/years/-1", "/years/1997.5",
			"/decades/1985s", "/decades/1980", "/decades/00s", "/decades/10000s", "/decades/0980s" })
	void knowsNoYearsOrDecadesOutsideTheCalendar(String address) {
		assertThat(Reader.one(this.reader.read(address, 404), "h1").text()).isEqualTo("Not found");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/filmography | kind | OPERA | No kind “OPERA”. Choose one of: Short, TV movie, TV series, Mini-series, Feature film, Documentary short, Documentary feature, Video short, Radio play, Poem, Song, Photographic series.",
			"/filmography | kind | NOVEL | No kind “NOVEL”. Choose one of: Short, TV movie, TV series, ",
			"/filmography | medium | X | No medium “X”. Choose one of: Screen, Stage, Radio, ",
			"/filmography | role | astronaut | No role “astronaut”. Choose one of: created, directed, produced, ran, rewrote, wrote, adaptation, co-director, co-executive producer, co-writer, creator",
			"/filmography | sort | X | No order “X”. Choose one of: Newest first, Oldest first, Most awarded, Title.",
			"/filmography | years | abc | 1997, 1990s, 1990-1999, since 2015 or until 1980",
			"/filmography | years | 1999-1990 | 1990-1999", "/filmography | years | 0 | from 1 to 9999",
			"/filmography | page | -1 | from 0 to 1000000", "/filmography | page | x | from 0 to 1000000",
			"/awards | outcome | X | No outcome “X”. Choose one of: Won, Nominated, Mention, Honour.",
			"/awards | body | nobody | No awarding body “nobody”. Choose one of: Accolade Competition, Award of Excellence, Banff Television Festival, ",
			"/awards | work | none | No work “none”. Choose one of: Above the Drowning Sea, Law & Order, Law & Order: Criminal Intent, The No Name Painting Association, Out on the Edge.",
			"/awards | work | jo | No work “jo”. Choose one of: Above the Drowning Sea, ",
			"/awards | group | X | No grouping “X”. Choose one of: Year, Awarding body, Work.",
			"/awards | years | 1999-1990 | 1990-1999", "/awards | page | -1 | from 0 to 1000000",
			"/exhibitions | part | X | No kind of involvement “X”. Choose one of: Solo, Own work, Collaboration, Collector, Organiser, Sponsor, Work shown.",
			"/exhibitions | years | abc | 1997, 1990s", "/exhibitions | page | x | from 0 to 1000000",
			"/publications | kind | X | No kind “X”. Choose one of: Photo book, Catalogue, Book, Biography, Essay.",
			"/publications | years | abc | 1997, 1990s", "/publications | page | 1.0 | from 0 to 1000000",
			"/people | page | x | from 0 to 1000000",
			"/search | type | X | No type “X”. Choose one of: Works, People, Awarding bodies, Awards, Exhibitions, Publications, Life, Biography, Pages.",
			"/search | page | -1 | from 0 to 1000000",
			"/timeline | lane | X | No type of entry “X”. Choose one of: Life, Works, Awards, Dated showings, Dated publications.",
			"/timeline | years | abc | 1997, 1990s", "/years | years | abc | 1997, 1990s",
			"/years | years | 10000 | 1997, 1990s" })
	void saysWhatIsRightWhereAValueMeansNothingAndShowsTheListAllTheSame(String list, String parameter, String value,
			String valid) {
		Document page = this.reader.read(list + "?" + parameter + "=" + value, 400);

		assertThat(page.select("main .fault").eachText()).singleElement().asString().contains("“" + value + "”", valid);
		Document whole = this.reader.read(list);
		assertThat(page.select("main cite").eachText()).isEqualTo(whole.select("main cite").eachText());
		assertThat(page.select("main h2").eachText()).isEqualTo(whole.select("main h2").eachText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography", "/awards", "/exhibitions", "/publications", "/timeline", "/years" })
	void keepsTheMeaninglessValueInItsFieldWithTheMessageBesideIt(String list) {
		Element field = Reader.one(this.reader.read(list + "?years=1999-1990", 400), "main input[name=years]");

		assertThat(field.attr("value")).isEqualTo("1999-1990");
		assertThat(field.attr("aria-invalid")).isEqualTo("true");
		assertThat(Reader.one(field.root(), "#" + field.attr("aria-describedby")).text())
			.isEqualTo("“1999-1990” is not a year or range. 1990 comes before 1999. Try 1990-1999.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography", "/exhibitions", "/publications", "/people" })
	void refusesATextThatIsTooLong(String list) {
		Element field = Reader.one(this.reader.read(list + "?q=" + "x".repeat(201), 400), "main input[name=q]");

		assertThat(field.attr("value")).hasSize(201);
		assertThat(Reader.one(field.root(), "#" + field.attr("aria-describedby")).text())
			.isEqualTo("That is 201 characters long; the limit is 200.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography", "/awards", "/exhibitions", "/publications", "/people" })
	void refusesAPagePastTheLast(String list) {
		Document page = this.reader.read(list + "?page=99", 400);

		assertThat(page.select("main .fault").eachText()).containsExactly("There is only one page, number 0.");
	}

	@Test
	void servesNoFileUnderTheHashOfAnotherVersion() {
		assertThat(this.reader.get("/assets/0000000000/bundle/main.css")).hasStatus(404);
		assertThat(this.reader.get("/assets/0000000000/speculation.json")).hasStatus(404);
	}

	@Test
	void saysAllThatMeansNothingAndFiltersByTheRest() {
		Document page = this.reader.read("/filmography?kind=OPERA&years=abc&role=creator&page=-1", 400);

		assertThat(page.select("main .fault")).hasSize(3);
		assertThat(Reader.found(page)).isEqualTo("7 works");
		assertThat(Reader.applied(page)).containsExactly("creator -> /filmography");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/filmography", "/filmography/jo", "/awards", "/awards/emmy-award", "/exhibitions",
			"/publications", "/people", "/biography", "/timeline", "/years", "/years/1997", "/decades/1980s", "/about",
			"/search" })
	void ignoresUnknownParameters(String address) {
		String body = Reader.body(this.reader.get(address));

		assertThat(Reader.body(this.reader.get(address + "?utm_source=x&size=9999&lang=fr&sort%5B%5D=1")))
			.isEqualTo(body);
	}

	@ParameterizedTest
	@CsvSource({ "POST, /filmography", "PUT, /filmography/jo", "DELETE, /awards/emmy-award", "PATCH, /",
			"POST, /years/1997", "DELETE, /timeline", "POST, /css/main.css" })
	void allowsNothingButReading(String method, String address) {
		MvcTestResult answer = this.mvc.method(HttpMethod.valueOf(method)).uri(URI.create(address)).exchange();

		assertThat(answer).hasStatus(405);
		assertThat(answer.getResponse().getHeader(HttpHeaders.ALLOW)).startsWith("GET");
		assertThat(Reader.main(Reader.parse(answer)).text()).contains("This address is read-only.");
	}

	@ParameterizedTest
	@CsvSource({ "/api/works, This address is read-only.", "/fr/api/works, Cette adresse est en lecture seule." })
	void tellsAProgramInTheLanguageOfTheAddress(String address, String detail) {
		MvcTestResult answer = this.mvc.post().uri(address).exchange();

		assertThat(answer).hasStatus(405).bodyJson().extractingPath("detail").isEqualTo(detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/none.css", "/img/none.svg", "/filmography/x.json", "/none.js" })
	void sendsThePageThatIsNotFoundAsAPage(String address) {
		MvcTestResult answer = this.reader.get(address);

		assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
		assertThat(Reader.one(Reader.parse(answer), "h1").text()).isEqualTo("Not found");
	}

	@Test
	void answersAProgramWithAProblem() {
		MvcTestResult answer = this.reader.get("/api/nothing");

		assertThat(answer).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("status").isEqualTo(404);
	}

}
