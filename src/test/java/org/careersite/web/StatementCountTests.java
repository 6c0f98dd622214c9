package org.careersite.web;

import org.careersite.Reader;
import org.careersite.Statements;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A page needs few statements, however large the dataset. */
@WholeSiteTest
class StatementCountTests {

	private static final int MOST = 8;

	@Autowired
	private Reader reader;

	@Test
	void countsStatements() {
		assertThat(statements("/filmography", 200)).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/glance", "/about", "/biography", "/filmography",
			"/filmography?kind=TV_SERIES&role=creator&years=2000s&q=law&sort=oldest", "/filmography?sort=title",
			"/filmography/law-and-order", "/filmography/the-no-name-painting-association", "/filmography/backbone-poem",
			"/filmography/solid-state", "/awards", "/awards?group=work", "/awards?group=body",
			"/awards?outcome=WON&body=emmy-award&work=law-and-order&years=1990s", "/awards/mystery-writers-of-america",
			"/exhibitions", "/exhibitions?part=SOLO&years=2024&q=new+york", "/exhibitions/backbone",
			"/exhibitions/blooming-in-the-shadows", "/publications", "/publications?kind=BOOK&years=2015-&q=a",
			"/publications/chow-secrets-of-chinese-cooking", "/publications/rene-balcer-seeing-as", "/people",
			"/people?q=xu", "/people/xu-bing", "/people/carolyn-balcer", "/timeline",
			"/timeline?lane=AWARD&years=1990s", "/years", "/years/1066", "/years/1997", "/years/2011", "/years/2013",
			"/years/2024", "/decades/1990s", "/decades/2010s", "/search", "/search?q=law", "/search?q=law&type=AWARD",
			"/search?q=criminal+intnet", "/search?q=qwertzuiop", "/api", "/filmography.csv", "/awards.csv?group=work",
			"/exhibitions.csv", "/exhibitions.ics", "/publications.csv", "/publications.bib",
			"/publications.ris?kind=BOOK", "/publications/rene-balcer-seeing-as.bib", "/timeline.csv",
			"/datapackage.json" })
	void needsAtMostEightStatementsForAPage(String address) {
		assertThat(statements(address, 200)).isLessThanOrEqualTo(MOST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography/nothing", "/nothing", "/years/0" })
	void needsAtMostEightStatementsForAPageThatIsNotFound(String address) {
		assertThat(statements(address, 404)).isLessThanOrEqualTo(MOST);
	}

	@Test
	void needsAtMostEightStatementsForAPageWithFaults() {
		assertThat(statements("/awards?outcome=X&body=nobody&years=abc&page=x", 400)).isLessThanOrEqualTo(MOST);
	}

	private int statements(String address, int status) {
		return Statements.of(() -> this.reader.read(address, status));
	}

}
