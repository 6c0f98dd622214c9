package org.careersite.browser;

import java.net.URI;
import java.util.logging.Level;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tasks that a visitor comes with, done on the exported site, which plain nginx
 * serves at the root of a host and at a path.
 */
class ExportedVisitorIT extends ExportedSiteTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/some/path/" })
	void seesWhatHeMadeAndAsWhat(String path) {
		open(path);

		click(".masthead-nav", "Filmography");
		clickInPlace(".filters a[href$='role=ran/']");

		waitUntil(() -> address().equals(path + "filmography/role=ran/"));
		assertThat(texts(".found")).containsExactly("4 works");
		assertThat(texts(".record-what")).contains("Law & Order", "Law & Order: Criminal Intent", "Law & Order LA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/some/path/" })
	void seesWhatHeWonForAWork(String path) {
		open(path);

		clickInPlace(".known-for a[href$='filmography/law-and-order/']");

		waitUntil(() -> address().equals(path + "filmography/law-and-order/"));
		assertThat(one("#awards-head").getText()).contains("11 won");
	}

	@ParameterizedTest
	@CsvSource({ "/,1997,years/1997/", "/some/path/,90s,decades/1990s/",
			"/,between 2011 and 2013,timeline/?years=2011-2013", "/some/path/,since 2024,timeline/?years=2024-" })
	void seesWhatHappenedInYears(String path, String years, String page) {
		open(path);

		one("#search").sendKeys(years, Keys.ENTER);

		waitUntil(() -> address().equals(path + page));
		waitUntil(() -> !texts(".record, .entry").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/some/path/" })
	void seesWhereAPieceWasShown(String path) {
		open(path);

		click(".masthead-nav", "Exhibitions");
		click(".exhibitions", "Backbone");

		waitUntil(() -> address().equals(path + "exhibitions/backbone/"));
		assertThat(texts(".showings .venue")).hasSize(7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/some/path/" })
	void findsAWorkByItsName(String path) {
		open(path + "about/");

		one("#search").sendKeys("criminal intent", Keys.ENTER);
		waitUntil(() -> address().equals(path + "search/?q=criminal+intent"));
		waitUntil(() -> !texts(".hit").isEmpty());
		click(".hit", "Law & Order: Criminal Intent");

		waitUntil(() -> address().equals(path + "filmography/law-and-order-criminal-intent/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/some/path/" })
	void readsTheSameInFrench(String path) {
		open(path + "years/1997/");

		click("#languages", "Français");

		waitUntil(() -> address().equals(path + "fr/years/1997/"));
		click(".masthead-nav", "Filmographie");
		waitUntil(() -> address().equals(path + "fr/filmography/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/some/path/" })
	void answersTheAddressesOfTheSite(String path) {
		open(path + "years/1997");
		assertThat(one("h1").getText()).isEqualTo("1997");

		open(path + "filmography?role=writer&kind=TV_SERIES");
		waitUntil(() -> texts(".applied-what").size() == 2);

		open(path + "search?q=peabody");
		waitUntil(() -> !texts(".hit").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/some/path/", "/some/path/filmography/role=writer/", "/fr/exhibitions/backbone/",
			"/some/path/fr/search/?q=emmy" })
	void askNothingThatIsNotThere(String path) {
		driver().manage().logs().get(LogType.BROWSER);

		open(path);

		assertThat(driver().manage().logs().get(LogType.BROWSER).getAll())
			.filteredOn((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.isEmpty();
	}

	@Override
	void open(String path) {
		driver().get(exported(path));
	}

	@Override
	String address() {
		URI address = URI.create(String.valueOf(driver().getCurrentUrl()));
		return address.getRawPath() + ((address.getRawQuery() != null) ? "?" + address.getRawQuery() : "");
	}

	private void click(String css, String text) {
		one(css).findElement(By.linkText(text)).click();
	}

}
