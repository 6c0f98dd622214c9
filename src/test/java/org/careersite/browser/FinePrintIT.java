package org.careersite.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written small: examples in fields, notes, faults and the foot of a page.
 */
class FinePrintIT extends BrowserTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/filmography" })
	void hasExamplesInFieldsThatAreLegible(String path) {
		open(path);

		assertThat(driver().executeScript(
				"""
						const light = (colour) => {
							const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255)
								.map((part) => (part <= 0.04045) ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
							return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
						};
						return [...document.querySelectorAll("[placeholder]")].map((field) => {
							const pair = [getComputedStyle(field, "::placeholder").color, getComputedStyle(field).backgroundColor]
								.map(light).sort();
							return pair[1] / pair[0];
						}).filter((contrast) => contrast < 4.5);
						"""))
			.isEqualTo(List.of());
	}

	@ParameterizedTest
	@CsvSource({ "/timeline, .entry summary", "/filmography/law-and-order, .cite summary",
			"/filmography/law-and-order, .award-more summary", "/filmography, .colophon a" })
	void hasTargetsOfTwentyFourPixels(String path, String targets) {
		windowOf(390, 844);
		open(path);

		assertThat(driver().executeScript(
				"""
						return [...document.querySelectorAll(arguments[0])].map((target) => target.getBoundingClientRect().height)
							.filter((height) => height > 0 && height < 24);
						""",
				targets))
			.isEqualTo(List.of());
	}

	@Test
	void saysAllThatIsWrongAboveTheFiltersAndAtTheList() {
		windowOf(390, 844);
		open("/filmography?kind=OPERA&years=abc");

		assertThat(texts(".faults .fault")).hasSize(2);
		assertThat(one("#years").getDomAttribute("aria-describedby")).isEqualTo("years-fault");
		assertThat(bottom("#years-fault")).isLessThanOrEqualTo(bottom(".filter-bar > summary"));
		assertThat(bottom("#years-fault")).isLessThan(480);
		assertThat(texts(".found-line .ignored")).containsExactly("Invalid values were ignored.");
	}

	@Test
	void letsTheStoryOfAWorkFlowBesideItsFacts() {
		windowOf(1440, 900);
		open("/filmography/jo");

		assertThat(bottom("#events-head") - bottom(".detail-main")).isLessThan(80);
		assertThat(bottom(".case-side > aside")).isGreaterThan(bottom("#events-head"));
	}

	private int bottom(String css) {
		return ((Number) driver().executeScript(
				"return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().bottom)", css))
			.intValue();
	}

}
