package org.careersite.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page costs and does while it loads: the budgets of the design, measured in the
 * browser.
 */
class PageLoadIT extends BrowserTest {

	static final List<String> ALL = PAGES;

	static final List<String> IN_EACH_LANGUAGE = Stream.of(PAGES, FRENCH).flatMap(List::stream).toList();

	/**
	 * Whatever the page loaded: its address, its kind, its bytes on the wire without
	 * headers.
	 */
	private static final String LOADED = """
			const [page] = performance.getEntriesByType("navigation");
			return [page, ...performance.getEntriesByType("resource")].map((entry) => ({
				name: entry.name, type: entry === page ? "page" : entry.initiatorType, bytes: entry.encodedBodySize }));
			""";

	@ParameterizedTest
	@FieldSource("ALL")
	void staysWithinItsBudgetAndAsksNoOtherHost(String path) {
		windowOf(390, 844);
		driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
		open(path);
		awaitBytes();

		List<Loaded> loaded = loaded();

		assertThat(loaded).allSatisfy((file) -> assertThat(file.name()).startsWith(base()));
		assertThat(bytes(loaded, "")).as("page").isPositive();
		assertThat(bytes(loaded, ".css")).as("styles").isPositive();
		assertThat(bytes(loaded, ".woff2")).as("fonts").isBetween(1L, 60_000L);
		assertThat(bytes(loaded, ".js")).as("scripts").isBetween(1L, 8_000L);
		assertThat(bytes(loaded, "") + bytes(loaded, ".css") + bytes(loaded, ".js")).as("page, styles and scripts")
			.isLessThan(30_000);
	}

	@Test
	void showsTheHomePageWithFourteenKilobytes() {
		driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
		open("/");
		awaitBytes();

		assertThat(bytes(loaded(), "") + bytes(loaded(), ".css")).isLessThan(14_000);
	}

	/** On a slow line, where the fonts come after the text is there. */
	@ParameterizedTest
	@FieldSource("ALL")
	void doesNotShiftWhileItLoads(String path) {
		windowOf(390, 844);
		driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
		line(100, 100_000);
		open(path);

		Object shift = driver().executeAsyncScript(
				"""
						const done = arguments[arguments.length - 1];
						let sum = 0;
						new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
							.observe({ type: "layout-shift", buffered: true });
						document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(String(sum)))));
						""");

		assertThat(Double.parseDouble(String.valueOf(shift))).isLessThan(0.001);
	}

	@AfterEach
	void takeTheSlowLineAway() {
		if (driver() != null) {
			line(0, -1);
		}
	}

	@ParameterizedTest
	@FieldSource("IN_EACH_LANGUAGE")
	void fitsIntoThreeHundredAndTwentyPixels(String path) {
		windowOf(320, 640);
		open(path);

		Object width = driver().executeScript("return document.documentElement.scrollWidth");

		assertThat(((Number) width).intValue()).isLessThanOrEqualTo(320);
	}

	@ParameterizedTest
	@FieldSource("ALL")
	void writesNoErrorToTheConsole(String path) {
		driver().manage().logs().get(LogType.BROWSER);
		open(path);

		Stream<String> errors = driver().manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.map(LogEntry::getMessage);

		boolean refused = path.contains("OPERA") || path.contains("ordr");
		assertThat(errors.filter((error) -> !(refused && error.contains("the server responded with a status of 4"))))
			.isEmpty();
	}

	/**
	 * The line to the site from now on.
	 * @param latency milliseconds until an answer begins
	 * @param throughput bytes a second, -1 for as many as come
	 */
	private void line(int latency, int throughput) {
		driver().executeCdpCommand("Network.enable", Map.of());
		driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency", latency,
				"downloadThroughput", throughput, "uploadThroughput", throughput));
	}

	/**
	 * On a busy machine the browser counts the bytes only some time after the page is
	 * there.
	 */
	private void awaitBytes() {
		waitUntil(() -> Stream.of("", ".css", ".woff2", ".js").allMatch((ending) -> bytes(loaded(), ending) > 0));
	}

	private List<Loaded> loaded() {
		List<?> entries = (List<?>) driver().executeScript(LOADED);
		return entries.stream().map((entry) -> (Map<?, ?>) entry).map(Loaded::of).toList();
	}

	/**
	 * The bytes of all files whose name ends so; those of the page itself for an empty
	 * ending.
	 */
	private static long bytes(List<Loaded> loaded, String ending) {
		return loaded.stream()
			.filter((file) -> ending.isEmpty() ? file.type().equals("page") : file.name().endsWith(ending))
			.mapToLong(Loaded::bytes)
			.sum();
	}

	/**
	 * A file that a page loaded.
	 */
	private record Loaded(String name, String type, long bytes) {

		static Loaded of(Map<?, ?> entry) {
			return new Loaded(String.valueOf(entry.get("name")), String.valueOf(entry.get("type")),
					((Number) entry.get("bytes")).longValue());
		}

	}

}
