package org.careersite.cards;

import java.util.List;
import java.util.Objects;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.careersite.career.theme.Theme;
import org.careersite.web.section.Card;
import org.careersite.web.section.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The title cards of the real pages. */
@WholeSiteTest
class CardsControllerTests {

	@Autowired
	private Reader reader;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CardsController cards;

	@ParameterizedTest
	@CsvSource({ "/cards/home.png, /", "/cards/filmography/law-and-order.png, /filmography/law-and-order",
			"/cards/years/1997.png, /years/1997", "/cards/awards.png, /awards", "/cards/search.png, /search" })
	void drawsTheCardOfAPage(String address, String page) {
		MvcTestResult answer = this.reader.get(address);

		assertThat(answer).hasStatusOk()
			.hasContentType("image/png")
			.hasHeader("Cache-Control", "max-age=86400, public")
			.body()
			.isEqualTo(new CardDrawing().draw(this.cards.card(page).orElseThrow(), Theme.CARD));
	}

	@Test
	void namesWhoseSiteItIsUnlessTheTitleDoes() {
		assertThat(this.cards.card("/filmography/jo")).contains(new Card("2013", "Jo",
				List.of(new Figure("TV series", "/filmography?kind=TV_SERIES"), new Figure("Creator", "#credits-head")),
				"René Balcer"));
		assertThat(this.cards.card("/years/1997")).contains(new Card("Turned 43", "1997",
				List.of(new Figure("2\u00a0works", "#works-head"), new Figure("3\u00a0won", "#won-head")),
				"René Balcer"));
		assertThat(this.cards.card("/").orElseThrow().name()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cards/filmography/nothing.png", "/cards/years/0.png", "/cards/years/abc.png",
			"/cards/years/10000.png", "/cards/decades/1995s.png", "/cards/decades/1990.png", "/cards/nothing.png",
			"/cards/home", "/cards/.png", "/cards", "/cards/filmography/.png", "/cards/jo.png",
			"/cards/filmography/jo/x.png", "/cards/filmography/jo.jpg", "/cards/..%2Fhome.png" })
	void hasNoCardOfAPageThatIsNotThere(String address) {
		assertThat(this.reader.get(address).getResponse().getStatus()).as(address).isIn(400, 404);
	}

	@Test
	void sendsACardAgainOnlyIfItChanged() {
		String tag = this.reader.get("/cards/home.png").getResponse().getHeader(HttpHeaders.ETAG);

		MvcTestResult again = this.mvc.get()
			.uri("/cards/home.png")
			.header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(tag))
			.exchange();

		assertThat(again).hasStatus(304).hasHeader("ETag", tag);
		assertThat(again.getResponse().getContentLength()).isZero();
	}

	@Test
	void answersHeadAndRefusesToBeWrittenTo() {
		assertThat(this.mvc.head().uri("/cards/home.png")).hasStatusOk().hasContentType("image/png");
		assertThat(this.mvc.post().uri("/cards/home.png")).hasStatus(405).hasHeader("Allow", "GET,HEAD,OPTIONS");
	}

}
