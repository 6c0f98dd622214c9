package org.careersite.web;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page has a twin that programs can read. */
@WholeSiteTest
class ApiAlternatesTests {

	@Autowired
	private Reader reader;

	@ParameterizedTest
	@CsvSource({ "/, /api/person", "/biography, /api/person", "/filmography, /api/works",
			"/filmography/jo, /api/works/jo", "/awards, /api/awards", "/awards/emmy-award, /api/awards?body=emmy-award",
			"/awards?outcome=WON&body=emmy-award&group=work, /api/awards?outcome=WON&body=emmy-award&group=work",
			"/exhibitions, /api/exhibitions", "/exhibitions/backbone, /api/exhibitions/backbone",
			"/exhibitions?part=SOLO&years=2020s&q=art, /api/exhibitions?part=SOLO&years=2020s&q=art",
			"/publications?kind=BOOK, /api/publications?kind=BOOK",
			"/publications/a-token-of-elegance, /api/publications/a-token-of-elegance",
			"/people?q=xu, /api/people?q=xu", "/people/xu-bing, /api/people/xu-bing",
			"/timeline?lane=WORK&years=1990s, /api/timeline?lane=WORK&years=1990s", "/years, /api/timeline",
			"/glance, /api/timeline", "/years/1997, /api/years/1997", "/years/1066, /api/years/1066",
			"/decades/1990s, /api/timeline?years=1990s",
			"/search?q=emmy+1997&type=AWARD, /api/search?q=emmy%201997&type=AWARD", "/about, /api/openapi.json",
			"/api, /api/openapi.json" })
	void leadsFromAPageToItsTwin(String page, String twin) {
		Document read = this.reader.read(page);

		assertThat(Reader.one(read, "link[rel=alternate][type=application/json]").attr("href")).isEqualTo(twin);
		assertThat(Reader.one(read, "footer a[type=application/json]").attr("href")).isEqualTo(twin);
		assertThat(Reader.one(read, "footer a[type=application/json]").text()).isEqualTo("JSON");
		assertThat(read.select("head > link[rel=alternate][type=application/json]")).hasSize(1);
		assertThat(this.reader.get(twin)).hasStatusOk();
	}

	@Test
	void takesAlongEveryFilterThatBothKnow() {
		assertThat(twin(this.reader
			.read("/filmography?sort=oldest&utm=x&q=law&years=1990-2009&role=director&kind=TV_SERIES&page=0")))
			.isEqualTo("/api/works?kind=TV_SERIES&role=director&years=1990-2009&q=law&sort=oldest");
	}

	@Test
	void leavesOutWhatMeansNothing() {
		assertThat(twin(this.reader.read("/filmography?kind=OPERA&years=2000s&page=x", 400)))
			.isEqualTo("/api/works?years=2000s");
	}

	@Test
	void escapesWhatWasAsked() {
		assertThat(twin(this.reader.read("/people?q=%22%3E%3Cb%3E%26size%3D1%23%C3%A9")))
			.isEqualTo("/api/people?q=%22%3E%3Cb%3E%26size%3D1%23%C3%A9");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/filmography/nothing", "/years/0" })
	void hasNoneForAnErrorPage(String page) {
		assertThat(this.reader.read(page, 404).select("[type=application/json]")).isEmpty();
	}

	private static String twin(Document page) {
		return Reader.one(page, "link[rel=alternate][type=application/json]").attr("href");
	}

}
