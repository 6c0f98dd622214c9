package org.careersite.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The foot of the page: copying and sharing its address.
 */
class ShareIT extends BrowserTest {

	/** Keeps what is copied and shared. */
	private static final String RECORDER = """
			Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copied = text; } } });
			Object.defineProperty(navigator, "share", { value: async (what) => { window.shared = what.url; } });
			""";

	private Object recorder = "";

	@BeforeEach
	void recordWhatIsCopied() {
		this.recorder = driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", RECORDER))
			.get("identifier");
	}

	@AfterEach
	void recordNothingMore() {
		driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", this.recorder));
	}

	@Test
	void copiesTheAddressOfThePage() {
		open("/filmography/jo?utm_source=x");

		one("#page-link").click();

		waitUntil(() -> texts("#page-link").equals(List.of("Copied")));
		assertThat(String.valueOf(driver().executeScript("return window.copied"))).endsWith("/filmography/jo");
		assertThat(one("#status").getAttribute("textContent")).isEqualTo("Copied");
	}

	@Test
	void copiesACitation() {
		open("/filmography/jo");
		one(".cite summary").click();

		one(".cite-form button").click();

		waitUntil(() -> driver().executeScript("return window.copied") != null);
		assertThat(String.valueOf(driver().executeScript("return window.copied")))
			.startsWith("Jo. Created by René Balcer, 2013. René Balcer: career, http");
	}

	@Test
	void sharesWithFiltersThatCameLater() {
		open("/publications");
		driver().executeScript("document.querySelector('.filters a[href*=\"kind=ESSAY\"]').click()");
		waitUntil(() -> address().contains("kind=ESSAY"));

		one(".colophon-ways button").click();

		waitUntil(() -> driver().executeScript("return window.shared") != null);
		assertThat(String.valueOf(driver().executeScript("return window.shared"))).endsWith("/publications?kind=ESSAY");
	}

}
