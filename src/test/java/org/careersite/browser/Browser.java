package org.careersite.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Starts Chromium or Chrome without a window.
 */
final class Browser {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome");

	private static final List<Path> ELSEWHERE = List.of(
			Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
			Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

	/** All tests share them: one that runs scripts, and one that does not. */
	private static final Map<Boolean, ChromeDriver> RUNNING = new HashMap<>();

	private Browser() {
	}

	/**
	 * A browser as if it were new; it ends with the tests.
	 * @throws IllegalStateException with the reason, if none is found or none starts
	 */
	static ChromeDriver get(boolean javaScript) {
		ChromeDriver driver = RUNNING.computeIfAbsent(javaScript, Browser::start);
		driver.get("about:blank");
		driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
		driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
		driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
		return driver;
	}

	private static ChromeDriver start(boolean javaScript) {
		Path program = find()
			.orElseThrow(() -> new IllegalStateException("no Chromium or Chrome was found on the PATH"));
		try {
			ChromeDriver driver = new ChromeDriver(service(), options(program, javaScript));
			Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
			return driver;
		}
		catch (WebDriverException ex) {
			throw new IllegalStateException(String.format(Locale.ROOT, "no driver for %s could be started", program),
					ex);
		}
	}

	private static Optional<Path> find() {
		Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(onPath, ELSEWHERE.stream()).filter(Files::isExecutable).findFirst();
	}

	/** Debian's chromedriver, if it is there; else Selenium looks for one. */
	private static ChromeDriverService service() {
		ChromeDriverService.Builder builder = new ChromeDriverService.Builder();
		Path driver = Path.of("/usr/bin/chromedriver");
		return (Files.isExecutable(driver) ? builder.usingDriverExecutable(driver.toFile()) : builder).build();
	}

	/** Without pages prepared ahead: the driver loses the window where one is shown. */
	private static ChromeOptions options(Path program, boolean javaScript) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(program.toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--disable-features=Prerender2", "--hide-scrollbars",
				"--window-size=1280,900");
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.WARNING);
		options.setCapability("goog:loggingPrefs", logs);
		if (!javaScript) {
			options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
		}
		return options;
	}

}
