package org.careersite.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A site in three languages, two of which are known from a file of the dataset alone. */
@WholeSiteTest
@TestPropertySource(
		properties = { "career.watch=false", "spring.datasource.url=jdbc:h2:mem:any-language;DB_CLOSE_DELAY=-1" })
class AnyLanguageTests {

	private static final Path FOLDER = folder();

	private static final DatasetFolder DATASET = DatasetFolder.in(FOLDER)
		.append("profile.yaml", "languages: [en, de, ar]\n")
		.write("messages_de.properties", words("messages_de.properties"))
		.write("messages_ar.properties", words("messages_ar.properties"));

	@Autowired
	private Reader reader;

	@Autowired
	private DatasetLoader loader;

	@DynamicPropertySource
	static void serveTheFolder(DynamicPropertyRegistry properties) {
		properties.add("career.dataset", DATASET::location);
	}

	@AfterAll
	static void deleteTheFolder() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
	}

	@ParameterizedTest
	@CsvSource({ "'',en,ltr,Filmography", "/de,de,ltr,Filmografie", "/ar,ar,rtl,الأعمال" })
	void saysItsLanguageAndTheDirectionOfIt(String path, String language, String direction, String section) {
		for (String address : new String[] { "/", "/filmography", "/filmography/tom-and-jens-film", "/biography",
				"/awards", "/timeline", "/about", "/search?q=film" }) {
			Document page = this.reader.read(path + address);

			assertThat(Reader.one(page, "html").attr("lang")).as(address).isEqualTo(language);
			assertThat(Reader.one(page, "html").attr("dir")).as(address).isEqualTo(direction);
			assertThat(page.select(".masthead-nav a").eachText()).as(address).contains(section);
		}
	}

	@Test
	void saysTheWordsOfTheFileAndTheRestInEnglish() {
		Document list = this.reader.read("/de/filmography");
		assertThat(list.select("h1").text()).isEqualTo("Werke für den Bildschirm");
		assertThat(list.select(".masthead-search button").text()).isEqualTo("Los");
		assertThat(list.select(".colophon a[href=/de/about]").text()).isEqualTo("Über diese Seiten");
		assertThat(list.select("body > .skip").text()).isEqualTo("Skip to content");
		assertThat(list.select("meta[property=og:locale]").attr("content")).isEqualTo("de");

		assertThat(this.reader.read("/de/filmography/tom-and-jens-film").select("main").text()).contains("Spielfilm");
		Document missing = this.reader.read("/de/nowhere", 404);
		assertThat(missing.select("main").text()).contains("Fehler 404", "Nicht gefunden",
				"Unter dieser Adresse gibt es nichts.");
		assertThat(this.reader.get("/de/api/nowhere")).hasStatus(404)
			.bodyText()
			.contains("Unter dieser Adresse gibt es nichts.");
	}

	@Test
	void saysThemToPrograms() {
		assertThat(this.reader.get("/de/feed.atom")).hasStatusOk()
			.bodyText()
			.contains("<title>Ada O&#39;Example: Laufbahn</title>");
		assertThat(this.reader.get("/de/datapackage.json")).hasStatusOk()
			.bodyText()
			.contains("Die Laufbahn von Ada O'Example");
		assertThat(this.reader.get("/ar/opensearch.xml")).hasStatusOk().bodyText().contains("<Language>ar</Language>");
	}

	@Test
	void saysWhichPassagesAreInAnotherLanguageAndTheirDirection() {
		assertThat(this.reader.read("/ar/filmography/tom-and-jens-film").select("main [lang=en]").eachAttr("dir"))
			.isNotEmpty()
			.containsOnly("ltr");
		assertThat(this.reader.read("/ar/filmography/la-serie").select("h1[lang=fr]").attr("dir")).isEqualTo("auto");
	}

	@Test
	void takesChangedWordsWhenItLoadsAgain() {
		String before = DATASET.read("messages_de.properties");

		DATASET.replace("messages_de.properties", "layout.find=Los", "layout.find=Suchen");
		this.loader.reload();
		assertThat(this.reader.read("/de/").select(".masthead-search button").text()).isEqualTo("Suchen");

		DATASET.replace("messages_de.properties", "Suchen", "{0}");
		this.loader.reload();
		assertThat(this.reader.read("/de/").select(".masthead-search button").text()).isEqualTo("Suchen");

		DATASET.write("messages_de.properties", before);
		this.loader.reload();
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("languages");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String words(String name) {
		try {
			return new ClassPathResource("languages/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
