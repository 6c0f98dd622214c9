package org.careersite.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the filters of a list stand, and that the list begins on the first screen.
 */
class FiltersIT extends BrowserTest {

	/** Each list as it is, and with two filters on. */
	static final List<String> LISTS = List.of("/filmography", "/filmography?sort=awarded",
			"/filmography?kind=TV_SERIES&years=1990s", "/filmography?role=wrote&years=2010s", "/awards",
			"/awards?outcome=WON&years=1990s", "/exhibitions", "/exhibitions?part=COLLABORATION&years=2010s",
			"/publications", "/publications?years=2000s&q=a", "/people", "/people?q=a", "/timeline",
			"/timeline?lane=WORK&years=1990s", "/search?q=law", "/search?q=law&type=AWARD", "/fr/awards",
			"/awards?group=work", "/awards?group=body", "/fr/exhibitions", "/fr/timeline");

	private static final String BAR = ".filter-bar > summary";

	@ParameterizedTest
	@FieldSource("LISTS")
	void beginTheListOnTheFirstScreenOfAPhone(String path) {
		windowOf(390, 844);
		open(path);

		assertThat(top(".records li, .entries li, .exhibitions li")).isBetween(200, 480);
		assertThat(box(BAR).get("height")).isEqualTo(44L);
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void beginTheListOnTheFirstScreenOfADesk(String path) {
		windowOf(1440, 900);
		open(path);

		assertThat(top(".records li, .entries li, .exhibitions li")).isBetween(200, 420);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography", "/awards", "/exhibitions", "/publications", "/people", "/timeline",
			"/search?q=law" })
	void standBesideTheListOnADesk(String path) {
		windowOf(1024, 768);
		open(path);

		assertThat(box(".filters").get("width")).isEqualTo(240L);
		assertThat(box(BAR).get("height")).isEqualTo(0L);
		assertThat(box(".filter-panel").get("height")).isGreaterThan(50L);
		assertThat(box("#results").get("left")).isGreaterThanOrEqualTo(box(".filters").get("left") + 256);
		assertThat(top("#results")).isBetween(box(".filters").get("top").intValue() - 16,
				box(".filters").get("top").intValue() + 16);
	}

	@Test
	void openOnAPhoneAndLeadToTheListByKeyboard() {
		windowOf(390, 844);
		open("/filmography");

		assertThat(one(".filter-panel").isDisplayed()).isFalse();
		one(BAR).sendKeys(Keys.ENTER);
		assertThat(one(".filter-panel").isDisplayed()).isTrue();
		driver().executeScript("arguments[0].focus()", one(".filters .skip"));
		assertThat(one(".filters .skip").getRect().getX()).isNotNegative();
		one(".filters .skip").sendKeys(Keys.ENTER);

		waitUntil(() -> address().equals("/filmography#results"));
		assertThat(String.valueOf(
				driver().executeScript("return document.getElementById('results').getBoundingClientRect().y < 200")))
			.isEqualTo("true");
	}

	@Test
	void stayOpenWithTheFocusWhenOneIsChosen() {
		windowOf(390, 844);
		open("/filmography");

		one(BAR).click();
		one("summary[aria-label='Credits in “wrote”']").click();
		one(".filters a[href='/filmography?role=co-writer']").click();
		waitUntil(() -> texts(".applied li").size() == 1);

		assertThat(one(".filter-bar").getDomAttribute("open")).isNotNull();
		assertThat(driver().switchTo().activeElement().getText()).startsWith("co-writer");
		one(".applied a").click();
		waitUntil(() -> driver().findElements(By.cssSelector(".applied a")).isEmpty());
		assertThat(driver().switchTo().activeElement().getText()).isEqualTo("41 works");
	}

	@ParameterizedTest
	@FieldSource("LISTS")
	void haveTargetsOfTwentyFourPixels(String path) {
		windowOf(1440, 900);
		open(path);

		assertThat(driver().executeScript(
				"""
						return [...document.querySelectorAll(".filters a:not(.skip), .filters summary, .filters button, .applied a")]
							.map((target) => [target.textContent.trim(), target.getBoundingClientRect()])
							.filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
							.map(([words, box]) => words + " " + box.width + " × " + box.height);
						"""))
			.isEqualTo(List.of());
	}

	private int top(String css) {
		return box(css).get("top").intValue();
	}

	/** The place of the first element that a selector finds, on the page. */
	private Map<String, Long> box(String css) {
		Map<?, ?> box = (Map<?, ?>) driver().executeScript("""
				const box = document.querySelector(arguments[0]).getBoundingClientRect();
				return { top: Math.round(box.top), left: Math.round(box.left), width: Math.round(box.width),
					height: Math.round(box.height) };
				""", css);
		return Map.of("top", (Long) box.get("top"), "left", (Long) box.get("left"), "width", (Long) box.get("width"),
				"height", (Long) box.get("height"));
	}

}
