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

	/** The words of the title that stand on two lines. */
	private static final String BROKEN_WORDS = """
			const text = document.querySelector("h1")?.firstChild;
			return [...(text?.data ?? "").matchAll(/[\\p{L}’]+/gu)].filter((word) => {
				const range = document.createRange();
				range.setStart(text, word.index);
				range.setEnd(text, word.index + word[0].length);
				return range.getClientRects().length > 1;
			}).map((word) => word[0]);
			""";

	@ParameterizedTest
	@FieldSource("ALL")
	void slidesNoPageSideways(String path) {
		windowOf(390, 844);
		open(path);

		driver().executeScript("document.documentElement.style.fontSize = '200%'");

		assertThat((List<?>) driver().executeScript(OFF_THE_SIDE)).isEmpty();
		assertThat(driver().executeScript("return document.documentElement.scrollWidth")).isEqualTo(390L);
		assertThat((List<?>) driver().executeScript(BROKEN_WORDS)).isEmpty();
	}

}
