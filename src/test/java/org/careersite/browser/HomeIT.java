package org.careersite.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

/** The cold open and the header, as they stand on a screen. */
class HomeIT extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "390, 844", "768, 1024", "1024, 768", "1440, 900" })
	void opensWithOneBlackScreen(int width, int height) {
		windowOf(width, height);
		open("/");

		assertThat(number("document.querySelector('.card-home').getBoundingClientRect().bottom")).isEqualTo(height);
		assertThat(number("document.documentElement.scrollWidth")).isEqualTo(width);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1024, 1440 })
	void givesEachYearATargetOfAFingersWidthOnADesk(int width) {
		windowOf(width, 900);
		open("/");

		assertThat(driver().findElements(By.cssSelector(".film-columns a"))).hasSize(38)
			.allSatisfy((year) -> assertThat(year.getRect().getWidth()).isGreaterThanOrEqualTo(24));
	}

	@Test
	void givesEachDecadeATargetOnAPhone() {
		windowOf(390, 844);
		open("/");

		assertThat(driver().findElements(By.cssSelector(".film-columns a"))).noneMatch(WebElement::isDisplayed);
		driver().executeScript("document.elementFromPoint(...arguments).click()",
				middle("li:nth-child(4) > .film-columns"));
		waitUntil(() -> address().equals("/decades/2000s"));
	}

	@Test
	void readsOutTheYearInFocusAndStepsWithTheArrowKeys() {
		windowOf(1440, 900);
		open("/");
		WebElement year = one(".film-columns a[href='/years/1997']");

		new Actions(driver()).moveToElement(year).perform();
		assertThat(one(".readout").getText()).startsWith("1997 Turned 43 · 3 won: Emmy, Peabody");

		year.sendKeys(Keys.ARROW_RIGHT);
		assertThat(one(".readout").getText()).startsWith("1998 Turned 44");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/fr" })
	void readsOutTheFullestYearInThreeLinesOnAPhone(String path) {
		windowOf(390, 844);
		open(path);

		assertThat(number("document.querySelector('.readout').getBoundingClientRect().height"
				+ " / parseFloat(getComputedStyle(document.querySelector('.readout')).lineHeight)"))
			.isBetween(1.0, 3.5);
	}

	@Test
	void readsOutWhatAMarkOfTheChartStandsFor() {
		windowOf(1440, 900);
		open("/glance");

		one(".lane-award a[href='/years/1997']").sendKeys(Keys.ARROW_LEFT);
		assertThat(one(".readout").getText()).startsWith("1996 · Awards: ");
		assertThat(driver().findElements(By.cssSelector(".glance-chart a"))).allSatisfy((mark) -> {
			assertThat(mark.getRect().getWidth()).isGreaterThanOrEqualTo(24);
			assertThat(mark.getRect().getHeight()).isGreaterThanOrEqualTo(24);
		});
		assertThat(number("Math.min(...[...document.querySelectorAll('.glance-chart use')]"
				+ ".map((mark) => mark.getBoundingClientRect().width))"))
			.isGreaterThanOrEqualTo(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography", "/awards/emmy-award", "/fr/exhibitions" })
	void keepsTheHeaderOfAPhoneLow(String path) {
		windowOf(390, 844);
		open(path);

		assertThat(number("document.querySelector('.masthead').getBoundingClientRect().height"))
			.isLessThanOrEqualTo(96);
	}

	private double number(String expression) {
		return ((Number) driver().executeScript("return " + expression)).doubleValue();
	}

	private Object[] middle(String selector) {
		Map<?, ?> box = (Map<?, ?>) driver()
			.executeScript("const r = document.querySelector(arguments[0]).getBoundingClientRect();"
					+ "return { x: r.x + r.width / 2, y: r.y + r.height / 2 }", ".film-groups > " + selector);
		return List.of(box.get("x"), box.get("y")).toArray();
	}

}
