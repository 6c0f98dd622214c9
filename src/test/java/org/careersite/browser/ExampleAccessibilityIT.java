package org.careersite.browser;

import java.util.List;

import org.careersite.dataset.ExampleDatasets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page of other careers than the one that ships keeps anybody out, as far as axe-core
 * can tell: their lists are shorter, and they have colours of their own.
 */
@Import(ExampleDatasets.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:example-browser;DB_CLOSE_DELAY=-1")
class ExampleAccessibilityIT extends BrowserTest {

	@Autowired
	private ExampleDatasets datasets;

	@ParameterizedTest
	@MethodSource("org.careersite.dataset.ExampleDatasets#names")
	void hasNoViolation(String name) {
		this.datasets.show(name);
		windowOf(1440, 900);

		for (String page : pages()) {
			colours("light");
			open(page);
			assertThat(violations(everything())).as(page).isEmpty();
			colours("dark");
			assertThat(violations(axe().withOnlyRules(List.of("color-contrast", "link-in-text-block"))))
				.as(page + " in the dark")
				.isEmpty();
		}
	}

	/** One of every kind, in the order of the menu. */
	private List<String> pages() {
		open("/filmography");
		String work = driver().findElement(By.cssSelector(".record cite a")).getDomAttribute("href");
		return List.of("/", "/filmography", String.valueOf(work), "/exhibitions", "/people", "/timeline", "/cv",
				"/glance", "/about");
	}

}
