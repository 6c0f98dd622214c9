package org.careersite.browser;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tasks that a visitor comes with, done from the home page by clicking and by
 * keyboard alone. A subclass does the same without scripts.
 */
class VisitorIT extends BrowserTest {

	@Test
	void seesWhatHeMadeAndAsWhat() {
		open("/");

		click(".masthead-nav a[href='/filmography']");
		clickInPlace(".filters a[href*='role=ran']");

		waitUntil(() -> address().equals("/filmography?role=ran"));
		waitUntil(() -> texts(".found").contains("4 works"));
		assertThat(texts(".record-what")).contains("Law & Order", "Law & Order: Criminal Intent", "Law & Order LA");
	}

	@Test
	void seesWhatHeWonForAWork() {
		open("/");

		click(".known-for a[href='/filmography/law-and-order']");

		assertThat(one("#awards-head").getText()).contains("11 won");
		assertThat(texts(".record.award .award-what")).contains("Best Drama Series", "Peabody");
	}

	@Test
	void seesWhatHappenedInAYear() {
		open("/");

		one("#search").sendKeys("1997", Keys.ENTER);

		waitUntil(() -> address().equals("/years/1997"));
		assertThat(texts(".record-what")).contains("Law & Order", "Mission Protection Rapprochée");
	}

	@Test
	void seesWhereAPieceWasShown() {
		open("/");

		click(".masthead-nav a[href='/exhibitions']");
		click(".exhibitions a[href='/exhibitions/backbone']");

		assertThat(texts(".showings .venue")).hasSize(7).anyMatch((venue) -> venue.contains("Taipei Fine Arts Museum"));
	}

	@Test
	void takesFiltersOffOneByOne() {
		open("/filmography?kind=TV_SERIES&years=1990s");

		click(".applied a[href='/filmography?years=1990s']");

		waitUntil(() -> address().equals("/filmography?years=1990s"));
		waitUntil(() -> texts(".applied li").size() == 1);
		assertThat(texts(".applied li").get(0)).contains("1990s");
	}

	@Test
	void reachesAWorkByKeyboardAlone() {
		open("/");

		tabTo("Filmography", Keys.ENTER);
		waitUntil(() -> address().equals("/filmography"));
		tabTo("Jo", Keys.ENTER);

		waitUntil(() -> address().equals("/filmography/jo"));
		assertThat(one("h1").getText()).isEqualTo("Jo");
	}

	@Test
	void opensAYearByKeyboardAlone() {
		open("/about");

		tabTo("Search", Keys.NULL);
		driver().switchTo().activeElement().sendKeys("1990s", Keys.ENTER);

		waitUntil(() -> address().equals("/decades/1990s"));
	}

	@Test
	void findsAWorkByItsName() {
		open("/about");

		one("#search").sendKeys("criminal intent", Keys.ENTER);
		waitUntil(() -> address().equals("/search?q=criminal+intent"));
		click(".hit a[href='/filmography/law-and-order-criminal-intent']");

		waitUntil(() -> address().equals("/filmography/law-and-order-criminal-intent"));
	}

	@Test
	void choosesATypeOfWhatWasFound() {
		open("/search?q=criminal+intent");

		clickInPlace(".filters a[href$='type=WORK']");

		waitUntil(() -> address().equals("/search?q=criminal%20intent&type=WORK"));
		waitUntil(() -> texts(".found").contains("4 works"));
		assertThat(one("#search").getDomProperty("value")).isEqualTo("criminal intent");
	}

	@Test
	void skipsToTheContentByKeyboard() {
		open("/awards");

		body().sendKeys(Keys.TAB);
		WebElement skip = driver().switchTo().activeElement();
		assertThat(skip.getText()).isEqualTo("Skip to content");
		assertThat(skip.getRect().getX()).isNotNegative();
		skip.sendKeys(Keys.ENTER);

		waitUntil(() -> address().equals("/awards#main"));
	}

	/** Presses Tab until what has the focus is called so, then the key. */
	private void tabTo(String name, Keys key) {
		for (int presses = 0; presses < 400; presses++) {
			driver().switchTo().activeElement().sendKeys(Keys.TAB);
			WebElement focused = driver().switchTo().activeElement();
			if (name.equals(focused.getAccessibleName())) {
				if (key != Keys.NULL) {
					focused.sendKeys(key);
				}
				return;
			}
		}
		throw new AssertionError(String.format(Locale.ROOT, "Tab does not lead to “%s”", name));
	}

	private void click(String css) {
		one(css).click();
	}

	private WebElement body() {
		return driver().findElement(By.tagName("body"));
	}

}
