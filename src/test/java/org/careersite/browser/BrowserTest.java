package org.careersite.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.careersite.SkipReasons;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What all browser tests share: the site on a port of its own, and a browser that looks
 * at it, both started once.
 */
@ExtendWith(SkipReasons.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock("browser")
abstract class BrowserTest {

	/** One address of every kind of page. */
	static final List<String> PAGES = List.of("/", "/glance", "/filmography", "/filmography?kind=OPERA&years=abc",
			"/filmography/law-and-order", "/filmography/mission-protection-rapprochee", "/awards", "/awards?group=work",
			"/awards/mystery-writers-of-america", "/exhibitions", "/exhibitions/backbone", "/publications",
			"/publications/chow-secrets-of-chinese-cooking", "/people", "/people/xu-bing", "/biography", "/timeline",
			"/cv", "/years", "/years/1997", "/years/1066", "/decades/2010s", "/about", "/search",
			"/search?q=criminal+intnet", "/search?q=law", "/search?q=montreal+wire", "/filmography/law-and-ordr");

	/** The same in French. */
	static final List<String> FRENCH = PAGES.stream().map("/fr"::concat).toList();

	@LocalServerPort
	private int port;

	private ChromeDriver driver;

	/** Why there is no browser. */
	private String reason = "";

	/** Without a browser the tests are skipped, unless they are required. */
	@BeforeAll
	void startBrowser() {
		try {
			this.driver = Browser.get(javaScript());
		}
		catch (IllegalStateException ex) {
			if ("required".equals(System.getProperty("browser.tests"))) {
				throw ex;
			}
			this.reason = "Browser tests are skipped: " + ex.getMessage();
		}
	}

	@BeforeEach
	void skipWithoutBrowser() {
		Assumptions.assumeTrue(this.driver != null, this.reason);
	}

	/** Whether the browser runs scripts. */
	boolean javaScript() {
		return true;
	}

	ChromeDriver driver() {
		return this.driver;
	}

	String base() {
		return "http://127.0.0.1:" + this.port;
	}

	void open(String path) {
		this.driver.get(base() + path);
	}

	/** The address of the page without the host. */
	String address() {
		return String.valueOf(this.driver.getCurrentUrl()).substring(base().length());
	}

	WebElement one(String css) {
		return this.driver.findElement(By.cssSelector(css));
	}

	/**
	 * Clicks where the element stands, as a mouse does: the driver takes what a closed
	 * {@code details} shows for hidden, though style sheets may show it.
	 */
	void clickInPlace(String css) {
		new Actions(this.driver).scrollToElement(one(css)).click(one(css)).perform();
	}

	List<String> texts(String css) {
		return this.driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
	}

	void waitUntil(Supplier<Boolean> condition) {
		new WebDriverWait(this.driver, Duration.ofSeconds(10), Duration.ofMillis(20))
			.ignoring(StaleElementReferenceException.class)
			.until((any) -> condition.get());
	}

	void windowOf(int width, int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	/** Light or dark, as the reader's system would say. */
	void colours(String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	/** All that axe-core looks at. */
	static AxeBuilder everything() {
		return axe().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
	}

	/** Tells at length what is wrong alone, not also each element that is right. */
	static AxeBuilder axe() {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder().withOptions(options);
	}

	/**
	 * What axe-core has against the page. The page has no frames, so its older mode does,
	 * which opens no second window each time.
	 */
	@SuppressWarnings("deprecation")
	List<String> violations(AxeBuilder axe) {
		return axe.setLegacyMode().analyze(this.driver).getViolations().stream().map(BrowserTest::description).toList();
	}

	private static String description(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes()
					.stream()
					.limit(4)
					.map((node) -> node.getHtml() + " (" + node.getFailureSummary() + ")")
					.toList();
	}

}
