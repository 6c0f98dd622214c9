package org.careersite.browser;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page keeps anybody out, as far as axe-core can tell, in light and in dark.
 */
class AccessibilityIT extends BrowserTest {

	static final List<String> ALL = PAGES;

	static final List<String> ALL_IN_FRENCH = FRENCH;

	/** Dark mode changes colours only, so only what is about colours is asked again. */
	@ParameterizedTest
	@FieldSource("ALL")
	void hasNoViolation(String page) {
		keepsNobodyOut(1440, page);
	}

	@ParameterizedTest
	@FieldSource("ALL_IN_FRENCH")
	void hasNoViolationInFrenchOnAPhone(String page) {
		keepsNobodyOut(390, page);
	}

	private void keepsNobodyOut(int width, String page) {
		windowOf(width, 844);
		colours("light");
		open(page);
		assertThat(violations(everything())).isEmpty();

		colours("dark");
		assertThat(violations(axe().withOnlyRules(List.of("color-contrast", "link-in-text-block")))).as("dark")
			.isEmpty();
	}

}
