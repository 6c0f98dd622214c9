package org.careersite.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages on paper: A4 and Letter.
 */
class PrintIT extends BrowserTest {

	private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

	/** Width and height in inches. */
	private static final List<Map<String, Object>> PAPERS = List.of(Map.of("paperWidth", 8.27, "paperHeight", 11.69),
			Map.of("paperWidth", 8.5, "paperHeight", 11));

	@ParameterizedTest
	@CsvSource({ "/, 1", "/fr/, 1", "/cv, 2", "/fr/cv, 2" })
	void fitsOnFewPages(String address, int most) {
		open(address);

		assertThat(PAPERS).allSatisfy((paper) -> assertThat(pages(paper)).isBetween(1L, (long) most));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cv", "/cv?extent=complete" })
	void keepsHeadingsWithTheirLines(String address) {
		open(address);
		driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

		Object loose = driver().executeScript(
				"""
						const style = (element, name) => getComputedStyle(element)[name];
						return [...document.querySelectorAll("main h2")].filter((head) => style(head, "breakAfter") !== "avoid").length
							+ [...document.querySelectorAll(".cv-lines li")].filter((line) => style(line, "breakInside") !== "avoid").length;
						""");

		assertThat(loose).isEqualTo(0L);
	}

	private long pages(Map<String, Object> paper) {
		Object pdf = driver().executeCdpCommand("Page.printToPDF", paper).get("data");
		return PAGE.matcher(new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1))
			.results()
			.count();
	}

}
