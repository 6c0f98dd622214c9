package org.careersite.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.dataset.files.OtherFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** A dataset that brings words of the site in another language. */
class MessagesFileTests {

	private static final String NAME = "messages_de.properties";

	@TempDir
	private Path path;

	private DatasetFolder folder;

	@BeforeEach
	void nameALanguage() {
		this.folder = DatasetFolder.in(this.path).append("profile.yaml", "languages: [en, de]\n");
	}

	@Test
	void saysWhatItHasAndTheRestInEnglish() {
		this.folder.write(NAME, """
				# The German words
				layout.find=Los!
				years.since = seit {0,number,#}
				outcome.counted.WON: {0,choice,0#{0} Preise|1#{0} Preis|1<{0} Preise}
				""");

		Language german = read("de");

		assertThat(say(german, "layout.find")).isEqualTo("Los!");
		assertThat(say(german, "years.since", 1997)).isEqualTo("seit 1997");
		assertThat(say(german, "outcome.counted.WON", 1)).isEqualTo("1 Preis");
		assertThat(say(german, "layout.search")).isEqualTo(Messages.get("layout.search"));
		assertThat(say(german, "head.locale")).isEqualTo("de");
		assertThat(say(read("en"), "layout.find")).isEqualTo(Messages.get("layout.find"));
	}

	@Test
	void mayChangeSingleWordsOfALanguageThatTheSiteHas() {
		this.folder.replace("profile.yaml", "[en, de]", "[fr, en]")
			.write("messages_fr.properties", "layout.find=Cherchons\n")
			.write("messages_en.properties", "layout.find=Look\n");

		assertThat(say(read("fr"), "layout.find")).isEqualTo("Cherchons");
		assertThat(say(read("fr"), "section.home")).isEqualTo("Accueil");
		assertThat(say(read("en"), "layout.find")).isEqualTo("Look");
	}

	@Test
	void mayBeThatOfASiteInOneLanguage() {
		this.folder.replace("profile.yaml", "[en, de]", "[de]").write(NAME, "layout.find=Los!\n");

		assertThat(say(read("de"), "layout.find")).isEqualTo("Los!");
		assertThat(read("de").path()).isEmpty();
		assertThat(reader().check(this.folder.location()).untranslated()).singleElement()
			.asString()
			.startsWith(NAME + ": it has 1 of " + Messages.keys().size() + " messages; the others are in English: ")
			.doesNotContain("layout.find");
	}

	@Test
	void isNamedAsJavaNamesThem() {
		this.folder.replace("profile.yaml", "[en, de]", "[en, pt-BR]")
			.write("messages_pt_BR.properties", "layout.find=Buscar\n");

		assertThat(say(read("pt-BR"), "layout.find")).isEqualTo("Buscar");
		assertThat(say(read("pt-BR"), "head.locale")).isEqualTo("pt_BR");
	}

	@Test
	void changesTheFingerprint() {
		String before = reader().read(this.folder.location()).fingerprint();

		this.folder.write(NAME, "layout.find=Los!\n");

		assertThat(reader().read(this.folder.location()).fingerprint()).isNotEqualTo(before);
	}

	@Test
	void findsNothingWrongWithTheWordsOfTheSite() throws IOException {
		this.folder.write(NAME,
				new ClassPathResource("messages_fr.properties").getContentAsString(StandardCharsets.UTF_8));

		assertThat(faults()).isEmpty();
		assertThat(reader().check(this.folder.location()).untranslated()).extracting(Fault::file)
			.containsExactly("biography.de.md");
	}

	@Test
	void knowsTheLanguagesOfTheSite() {
		assertThat(OtherFiles.of(Path.of("src/main/resources"))).containsExactlyElementsOf(Messages.LANGUAGES.stream()
			.map((language) -> language.equals(Locale.ENGLISH) ? "messages.properties"
					: MessagesFile.name(language.toLanguageTag()))
			.sorted()
			.toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					layout.fnid=Los!            | there is no such key; near it are layout.find and layout.search
					layout.find=                | it is empty; leave it out to have it in English
					layout.find=Los {0}         | it has {0} instead of no argument; the English is "…"
					error.status=Fehler         | it has no argument instead of {0}; the English is "…"
					error.status={0} {1}        | it has {0}, {1} instead of {0}; the English is "…"
					error.status={0             | it is no pattern of java.text.MessageFormat (Unmatched braces in the pattern.); the English is "…"
					`life.born.PERSON={0,choice,0#a|1#b}` | {0,choice} stands for a text; write {0}; the English is "…"
					search.found={0,date}       | {0,date} stands for a number; write {0}; the English is "…"
					search.found={0,choice,x}   | it is no pattern of java.text.MessageFormat (Index 0 out of bounds for length 0); the English is "…"
					years.since=seit {0}        | {0} is a year; write {0,number,#}
					layout.find=<b>Los</b>      | its tags are not the same; the English is "…"
					layout.find=<script         | its tags are not the same; the English is "…"
					api.openapi=<a href="x{0}">y</a> | its tags are not the same; the English is "…"
					""")
	void reportsWhatDoesNotFit(String line, String complaint) {
		this.folder.write(NAME, "# words\n" + line.strip() + "\n");

		String key = line.substring(0, line.indexOf('='));
		assertThat(faults()).containsExactly(NAME + ":2 " + key + ": "
				+ complaint.replace("…", String.valueOf(Messages.pattern(key, Locale.ENGLISH))));
	}

	@Test
	void takesNoTagsInAnotherOrder() {
		this.folder.write(NAME, "api.openapi=</a>y<a href=\"{0}\">\n");

		assertThat(faults()).singleElement().asString().startsWith(NAME + ":1 api.openapi: its tags are not the same");
	}

	@Test
	void takesNoStraightApostrophe() {
		this.folder.write(NAME, "layout.find=Auf geht's\n");

		assertThat(faults())
			.containsExactly(NAME + ":1 layout.find: a straight apostrophe starts a quotation; write ’");
	}

	@Test
	void reportsWhatIsThereTwice() {
		this.folder.write(NAME, "layout.find=Los!\nlayout.find=Suchen\n");

		assertThat(faults()).containsExactly(NAME + ":1 layout.find: it is there twice");
	}

	@Test
	void reportsWhatCannotBeRead() throws IOException {
		this.folder.write(NAME, "layout.find=\\u00\n");
		assertThat(faults()).containsExactly(NAME + ": it cannot be read: Malformed \\uxxxx encoding. "
				+ "Write letters as they are, and a backslash as \\\\");

		Files.write(this.folder.file(NAME), new byte[] { 'a', '\n', (byte) 0xff });
		assertThat(faults()).containsExactly(NAME + ":2: it is not written in UTF-8; save it again in that encoding, "
				+ "which Notepad offers under Save as");
	}

	private static String say(Language language, String key, Object... arguments) {
		return language.speak(() -> Messages.get(key, arguments));
	}

	private Language read(String tag) {
		return reader().read(this.folder.location())
			.languages()
			.stream()
			.filter((language) -> language.tag().equals(tag))
			.findFirst()
			.orElseThrow();
	}

	private List<String> faults() {
		return reader().check(this.folder.location()).faults().stream().map(Fault::toString).toList();
	}

	private static DatasetReader reader() {
		return new DatasetReader(new DefaultResourceLoader());
	}

}
