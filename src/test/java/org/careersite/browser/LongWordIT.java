package org.careersite.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.dataset.SpoiltDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A career in which every text is one word, as long as the name of a Welsh village. */
class LongWordIT extends BrowserTest {

	private static final String VILLAGE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

	static final List<String> PAGES_AND_OTHERS = Stream
		.concat(SpoiltDataset.PAGES.stream(), Stream.of("/search?q=" + VILLAGE, "/filmography?kind=" + VILLAGE,
				"/filmography?years=" + VILLAGE, "/filmography?role=" + longWord("writer"), "/" + VILLAGE, "/api"))
		.toList();

	private static Path folder;

	@DynamicPropertySource
	static void writeLongWordsEverywhere(DynamicPropertyRegistry settings) throws IOException {
		folder = Files.createTempDirectory("long-words");
		SpoiltDataset.write(folder, LongWordIT::longWord);
		settings.add("career.dataset", folder::toString);
		settings.add("career.watch", () -> false);
		settings.add("spring.datasource.url", () -> "jdbc:h2:mem:long-words;DB_CLOSE_DELAY=-1");
	}

	@AfterAll
	void deleteDataset() throws IOException {
		FileSystemUtils.deleteRecursively(folder);
	}

	@ParameterizedTest
	@FieldSource("PAGES_AND_OTHERS")
	void fitsIntoEveryWidth(String path) {
		open(path);
		driver().executeScript("document.querySelectorAll('details').forEach((more) => (more.open = true))");

		for (int width : List.of(320, 768, 1440)) {
			windowOf(width, 640);
			assertThat(width()).as("%d px", width).isLessThanOrEqualTo(width);
		}
	}

	@Test
	void fitsWithSuggestions() {
		windowOf(320, 640);
		open("/");

		one("#search").sendKeys("placeholder");
		waitUntil(() -> !texts(".suggestions a").isEmpty());

		assertThat(texts(".suggestions a")).anyMatch((text) -> text.contains("Llanfairpwll"));
		assertThat(width()).isLessThanOrEqualTo(320);
	}

	private int width() {
		return ((Number) driver().executeScript("return document.documentElement.scrollWidth")).intValue();
	}

	/** A word of 58 letters that starts with those of the text. */
	private static String longWord(String text) {
		return (text.replaceAll("[^A-Za-z]", "") + VILLAGE).substring(0, VILLAGE.length());
	}

}
