package org.careersite.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the maps of the exhibitions and the parts of the timeline stand on the screen.
 */
class MapAndTimelineIT extends BrowserTest {

	private static final int PHONE_SCREEN = 844;

	@ParameterizedTest
	@CsvSource({ "1024, 768", "1440, 900" })
	void setsTheMapsBesideTheListWhereTheyStay(int width, int height) {
		windowOf(width, height);
		open("/exhibitions");

		assertThat(left(".venue-map")).isGreaterThan(right(".exhibitions"));
		assertThat(top(".venue-map") - top(".exhibitions")).isBetween(-40.0, 40.0);

		script("scrollTo(0, document.querySelector('.exhibitions').getBoundingClientRect().top + 300)");
		assertThat(top(".venue-map")).isEqualTo(16);
		assertThat(number("document.documentElement.scrollWidth")).isEqualTo(width);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 390, 768 })
	void setsTheListBeforeTheMapsOnANarrowScreen(int width) {
		windowOf(width, 844);
		open("/exhibitions");

		assertThat(top(".venue-map")).isGreaterThanOrEqualTo(bottom(".exhibitions"));
		assertThat(one(".places-jump a").isDisplayed()).isTrue();
		assertThat(number("document.documentElement.scrollWidth")).isEqualTo(width);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 390, 768, 1024, 1440 })
	void drawsNoDotSmallerThanAFingerNorOnAnother(int width) {
		windowOf(width, 844);
		open("/exhibitions");

		assertThat(number("Math.min(" + each(".map-dot circle", "width") + ")")).isGreaterThanOrEqualTo(24);
		assertThat(number("Math.min(" + each(".place-number", "width") + ")")).isGreaterThanOrEqualTo(24);
		assertThat((List<?>) script(
				"""
						const dots = [...document.querySelectorAll(".map-dot circle")].map((dot) => dot.getBoundingClientRect());
						return dots.filter((one, at) => dots.slice(0, at).some((other) =>
							Math.hypot(one.x - other.x, one.y - other.y) < one.width)).map((dot) => [dot.x, dot.y]);
						"""))
			.isEmpty();
	}

	@Test
	void keepsEachDotAtItsPlaceOrTiedToIt() {
		windowOf(390, 844);
		open("/exhibitions");

		assertThat(number("document.querySelectorAll('.map-way').length"))
			.isEqualTo(number("document.querySelectorAll('.map-seat').length"))
			.isPositive();
		assertThat(number("Math.max(...[...document.querySelectorAll('.map-way')].map((way) => way.getTotalLength()))"))
			.isLessThan(48);
		assertThat(number("Math.min(...[...document.querySelectorAll('.map-way')].map((way) => way.getTotalLength()))"))
			.as("the dot and the mark of its place leave most of the line in sight")
			.isGreaterThanOrEqualTo(14 + 3.5 + 6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 390, 1024, 1440 })
	void endsNoLineOfTheListWithTheFirstPartOfADate(int width) {
		windowOf(width, 844);
		open("/exhibitions");

		assertThat((List<?>) script("""
				return [...document.querySelectorAll(".exhibitions .dates")]
					.filter((dates) => dates.textContent && getComputedStyle(dates).display !== "inline-block")
					.map((dates) => dates.textContent);
				""")).isEmpty();
	}

	@Test
	void leadsFromTheDotToTheShowingAndBack() {
		windowOf(1440, 900);
		open("/exhibitions");
		String number = one(".exhibitions > li:last-child .place-number").getText();

		driver().executeScript("document.querySelector('.exhibitions > li:last-child .place-number').click()");
		assertThat(address()).isEqualTo("/exhibitions#dot-" + number);
		assertThat(top("#dot-" + number)).isBetween(0.0, 900.0);

		one("#dot-" + number).click();
		assertThat(top(".showings li:target")).isBetween(0.0, 900.0);
		assertThat(one(".showings li:target .place-number").getText()).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline", "/fr/timeline", "/timeline?sort=newest" })
	void isNoLongerThanSixteenScreensOnAPhone(String path) {
		windowOf(390, PHONE_SCREEN);
		open(path);

		assertThat(number("document.documentElement.scrollHeight")).isLessThanOrEqualTo(16 * PHONE_SCREEN);
		assertThat(number("document.documentElement.scrollWidth")).isEqualTo(390);
	}

	@ParameterizedTest
	@CsvSource({ "390, 0", "768, 8", "1440, 8" })
	void keepsTheYearInSightWhileItsEntriesScroll(int width, double top) {
		windowOf(width, 844);
		open("/timeline#d2010");

		script("""
				const entries = document.querySelector("a[href='/years/2013']").closest(".timeline-year");
				scrollBy(0, entries.getBoundingClientRect().top + entries.offsetHeight / 2);
				""");

		assertThat(number(
				"document.querySelector(\"a[href='/years/2013']\").closest('.year-head').getBoundingClientRect().top"))
			.isEqualTo(top);
	}

	@ParameterizedTest
	@CsvSource({ "320, /timeline", "390, /timeline", "390, /fr/timeline", "768, /timeline", "1440, /timeline" })
	void keepsTheYearAndTheAgeOnOneLine(int width, String path) {
		windowOf(width, 844);
		open(path);

		assertThat(number("Math.max(" + each(".year-card", "height") + ")")).isLessThan(40);
		assertThat(overlaps(".year-card, .spans, .entry")).isEmpty();
	}

	@Test
	void hidesEntriesBehindTheYearAcrossAPhone() {
		windowOf(390, 844);
		open("/timeline#d2010");

		script("""
				const entries = document.querySelector("a[href='/years/2013']").closest(".timeline-year");
				scrollBy(0, entries.getBoundingClientRect().top + entries.offsetHeight / 2);
				""");

		assertThat((List<?>) script("""
				return [1, 100, 200, 300, 389].map((x) => document.elementFromPoint(x, 12).closest(".year-head"))
					.map((head) => head && head.textContent.trim().slice(0, 4));
				""")).hasToString("[2013, 2013, 2013, 2013, 2013]");
	}

	@Test
	void leavesNoRoomForLinesInAYearThatNonePasses() {
		windowOf(768, 900);
		open("/timeline");

		assertThat(number("document.querySelector('.entries').getBoundingClientRect().left") - right(".year-head"))
			.isLessThan(40);
		assertThat(number("document.querySelector('.spans + .entries').getBoundingClientRect().left"))
			.isGreaterThan(right(".spans"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/glance", "/fr/glance" })
	void listsTheYearsOfTheTableOnANarrowScreen(String path) {
		for (int width : new int[] { 320, 390, 768, 1023 }) {
			windowOf(width, 844);
			open(path);

			assertThat(number("document.querySelector('.scroll:has(.glance-table)').scrollWidth"))
				.isEqualTo(number("document.querySelector('.scroll:has(.glance-table)').clientWidth"));
			assertThat(number("Math.min(" + each(".glance-table td:empty", "height") + ")")).isZero();
			assertThat((List<?>) script("""
					return [...document.querySelectorAll(".glance-table td:not(:empty)")]
						.filter((cell) => !getComputedStyle(cell, "::before").content.includes(cell.dataset.column));
					""")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1024, /glance", "1440, /glance", "1024, /fr/glance" })
	void writesTheYearsAboveTheChartApartAndInFull(int width, String path) {
		windowOf(width, 844);
		open(path);

		assertThat(overlaps(".glance-chart thead span:not(.words)")).isEmpty();
		assertThat(number("Math.max(" + each(".glance-chart thead span:not(.words)", "right") + ")"))
			.isLessThanOrEqualTo(right(".glance"));
		assertThat(number("document.querySelector('.glance .scroll').scrollWidth"))
			.isEqualTo(number("document.querySelector('.glance .scroll').clientWidth"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 390, 768, 1440 })
	void keepsTheDecadesAtHandInOneLine(int width) {
		windowOf(width, 844);
		open("/timeline#d2000");

		assertThat(bottom(".decades")).isEqualTo(844);
		assertThat(number("document.querySelector('.decades').offsetHeight")).isBetween(24.0, 48.0);
		assertThat(number("Math.min(" + each(".jumps a", "height") + ")")).isGreaterThanOrEqualTo(24);

		driver().executeScript("document.querySelector(\".jumps a[href='#d1990']\").click()");
		assertThat(top("#d1990")).isBetween(0.0, 100.0);
	}

	@Test
	void opensTheFoldThatAnAddressLeadsTo() {
		windowOf(390, 844);
		open("/timeline#october-crisis");

		assertThat(one("details:has(#october-crisis)").getDomProperty("open")).isEqualTo("true");
		assertThat(top("details:has(#october-crisis)")).isBetween(0.0, 400.0);
	}

	@ParameterizedTest
	@CsvSource({ "768, /timeline", "768, /timeline?sort=newest", "1440, /timeline", "1440, /timeline?lane=WORK" })
	void writesTheNamesOfLongRunsBesideTheirLines(int width, String path) {
		windowOf(width, 900);
		open(path);

		assertThat(texts(".spans text")).isNotEmpty();
		assertThat(overlaps(".spans text")).isEmpty();
		assertThat(number("Math.max(" + each(".spans text", "right") + ")")).isLessThan(left(".spans + .entries"));
	}

	@Test
	void hasNoLinesOnAPhone() {
		windowOf(390, 844);
		open("/timeline");

		assertThat(driver().findElement(By.cssSelector(".spans")).isDisplayed()).isFalse();
	}

	private double top(String css) {
		return side(css, "top");
	}

	private double bottom(String css) {
		return side(css, "bottom");
	}

	private double left(String css) {
		return side(css, "left");
	}

	private double right(String css) {
		return side(css, "right");
	}

	private double side(String css, String side) {
		return number("document.querySelector('" + css + "').getBoundingClientRect()." + side);
	}

	/** A side of the boxes of all that a selector finds. */
	private static String each(String css, String side) {
		return "...[...document.querySelectorAll('" + css + "')].map((one) => one.getBoundingClientRect()." + side
				+ ")";
	}

	/** Which elements of a kind lie on each other, by what they say. */
	private List<?> overlaps(String css) {
		return (List<?>) script("""
				const boxes = [...document.querySelectorAll('%s')].map((one) => [one, one.getBoundingClientRect()]);
				return boxes.filter(([, one], at) => boxes.slice(0, at).some(([, other]) =>
					one.left + 1 < other.right && other.left + 1 < one.right
						&& one.top + 1 < other.bottom && other.top + 1 < one.bottom)).map(([one]) => one.textContent);
				""".replace("%s", css));
	}

	private double number(String expression) {
		return ((Number) script("return " + expression)).doubleValue();
	}

	private Object script(String script) {
		return driver().executeScript(script);
	}

}
