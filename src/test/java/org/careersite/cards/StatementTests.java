package org.careersite.cards;

import org.careersite.Reader;
import org.careersite.Statements;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs read needs as few statements as a page. */
@WholeSiteTest
class StatementTests {

	@Autowired
	private Reader reader;

	@Autowired
	private CardsController cards;

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap.xml", "/feed.atom" })
	void needsAtMostEightStatementsForADocument(String address) {
		assertThat(Statements.of(() -> this.reader.read(address))).isLessThanOrEqualTo(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/filmography", "/awards", "/exhibitions", "/publications", "/people", "/timeline",
			"/filmography/law-and-order", "/awards/emmy-award", "/exhibitions/backbone",
			"/publications/a-token-of-elegance", "/people/xu-bing", "/years/1997", "/decades/1990s" })
	void needsAtMostFourStatementsForACard(String path) {
		assertThat(Statements.of(() -> this.cards.card(path))).isLessThanOrEqualTo(4);
	}

}
