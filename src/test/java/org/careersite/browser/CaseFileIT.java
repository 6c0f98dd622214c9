package org.careersite.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a work and the chart of awards, as they are measured on a phone.
 */
class CaseFileIT extends BrowserTest {

	private static final int HEIGHT = 844;

	@BeforeEach
	void setWindow() {
		windowOf(390, HEIGHT);
	}

	@Test
	void tellsOfLawAndOrderOnFiveAndAHalfScreens() {
		open("/filmography/law-and-order");

		assertThat(number("document.documentElement.scrollHeight")).isLessThanOrEqualTo(5.5 * HEIGHT);
		assertThat(number("document.querySelector('#won > li').getBoundingClientRect().bottom"))
			.isLessThanOrEqualTo(1.5 * HEIGHT);
	}

	@Test
	void opensTheNominationsThatALinkLeadsTo() {
		open("/filmography/law-and-order");
		assertThat(one("#nominated").isDisplayed()).isFalse();

		one(".card-figures a[href='#nominated']").click();

		waitUntil(() -> one("#nominated").isDisplayed());
		waitUntil(() -> number("document.querySelector('#nominated').getBoundingClientRect().top") < HEIGHT);
		assertThat(number("document.querySelector('.folded > summary').getBoundingClientRect().bottom")).isPositive();
	}

	@Test
	void opensTheNominationsAroundAnAwardThatIsLinked() {
		open("/filmography/law-and-order#emmy-award-1994");

		waitUntil(() -> one("#emmy-award-1994").isDisplayed());
	}

	@Test
	void writesTheNamesOfTheDrawnYearsLargeEnough() {
		open("/filmography/law-and-order");

		for (WebElement text : driver().findElements(By.cssSelector(".tenure b, .tenure .quiet, .tenure text"))) {
			assertThat(Double.parseDouble(text.getCssValue("font-size").replace("px", ""))).isGreaterThanOrEqualTo(11);
		}
		assertThat(number("document.querySelector('.tenure a').getBoundingClientRect().height"))
			.isGreaterThanOrEqualTo(24);
	}

	@Test
	void givesFingersRoomOnTheBarsOfAwards() {
		open("/awards");

		assertThat(number("Math.min(...[...document.querySelectorAll('.chart .hit')]"
				+ ".map((bar) => Math.min(bar.getBoundingClientRect().width, bar.getBoundingClientRect().height)))"))
			.isGreaterThanOrEqualTo(24);
		assertThat(number("document.querySelector('.chart').getBoundingClientRect().top"))
			.isGreaterThan(number("document.querySelector('li.award').getBoundingClientRect().top"));
	}

	@Test
	void keepsTheTableOfAwardsWithinThreeHundredAndTwentyPixels() {
		windowOf(320, 640);
		for (String path : new String[] { "/awards", "/fr/awards" }) {
			open(path);
			one(".chart summary").sendKeys(Keys.ENTER);

			assertThat(number("document.querySelector('.chart table').getBoundingClientRect().right")).isBetween(1.0,
					320.0);
		}
	}

	private double number(String script) {
		return ((Number) driver().executeScript("return " + script)).doubleValue();
	}

}
