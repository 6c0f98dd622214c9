package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.careersite.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The starter dataset with markup in every text of every file. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:markup;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@Import(Reader.class)
class MarkupTests {

	static final List<String> PAGES = SpoiltDataset.PAGES;

	private static final String MARKUP = " '\"\\>\\</title>\\</script>\\<script>alert(1)\\</script>\\<img src=x onerror=alert(1)>";

	@TempDir
	private static Path folder;

	@Autowired
	private Reader reader;

	@DynamicPropertySource
	static void writeMarkupEverywhere(DynamicPropertyRegistry settings) throws IOException {
		SpoiltDataset.write(folder, (text) -> text + MARKUP);
		settings.add("career.dataset", folder::toString);
		settings.add("career.watch", () -> false);
	}

	@ParameterizedTest
	@FieldSource("PAGES")
	void isShownAsItIsWritten(String address) {
		Document page = Reader.parse(this.reader.get(address));

		assertThat(page.select("[onerror], [src=x]")).isEmpty();
		assertThat(page.select("script:not([type=application/ld+json])"))
			.noneMatch((script) -> script.data().contains("alert"));
		assertThat(page.title()).isNotBlank();
	}

}
