package org.careersite.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page keeps anybody out, as far as axe-core can tell, in light and in dark.
 */
class AccessibilityIT extends BrowserTest {

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("pagesInBothSchemes")
	void hasNoViolation(String page, String scheme) {
		colours(scheme);
		windowOf(1280, 900);
		open(page);

		List<Rule> violations = new AxeBuilder()
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
			.analyze(driver())
			.getViolations();

		assertThat(violations.stream().map(AccessibilityIT::told)).isEmpty();
	}

	static Stream<Arguments> pagesInBothSchemes() {
		return PAGES.stream().flatMap((page) -> Stream.of(Arguments.of(page, "light"), Arguments.of(page, "dark")));
	}

	private static String told(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes()
					.stream()
					.limit(4)
					.map((node) -> node.getHtml() + " (" + node.getFailureSummary() + ")")
					.toList();
	}

}
