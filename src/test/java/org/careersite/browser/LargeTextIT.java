package org.careersite.browser;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers who have letters twice as large on a phone, see WCAG 1.4.4 and 1.4.10. */
class LargeTextIT extends BrowserTest {

	static final List<String> ALL = Stream.of(PAGES, FRENCH).flatMap(List::stream).toList();

	/** What is not in a box that slides by itself, and yet lies off the side. */
	private static final String OFF_THE_SIDE = """
			const wide = document.documentElement.clientWidth;
			const slides = (element) => element && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX)
				|| /inset/.test(getComputedStyle(element).clipPath) || slides(element.parentElement));
			return [...document.querySelectorAll("body *")]
				.filter((element) => element.getBoundingClientRect().right > wide + 1 && !slides(element))
				.map((element) => element.tagName + "." + element.className + " " + element.textContent.trim().slice(0, 40));
			""";

	@ParameterizedTest
	@FieldSource("ALL")
	void slidesNoPageSideways(String path) {
		windowOf(390, 844);
		open(path);

		driver().executeScript("document.documentElement.style.fontSize = '200%'");

		assertThat((List<?>) driver().executeScript(OFF_THE_SIDE)).isEmpty();
	}

}
