package org.careersite.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careersite.career.OwnPage;
import org.careersite.career.SiteProfile;
import org.careersite.career.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** What a dataset says of its site: words, pages, colours, drafts. */
class OwnWordsDatasetTests {

	private static final DatasetReader READER = new DatasetReader(new DefaultResourceLoader());

	@TempDir
	private Path path;

	private DatasetFolder folder;

	@BeforeEach
	void copySmallDataset() throws IOException {
		this.folder = DatasetFolder.in(this.path);
		Files.createDirectory(this.path.resolve("pages"));
	}

	@Test
	void readsTextsInEachLanguage() {
		this.folder.append("profile.yaml", """
				languages: [en, fr]
				source: {en: a life of Ada, fr: une vie d’Ada}
				corrections: https://example.org/form?about={address}
				""")
			.write("about.md", "By hand.\n")
			.write("about.fr.md", "À la main.\n")
			.write("pages/press.md", "\n# Press\n\nPictures.\n")
			.write("pages/press.fr.md", "# Presse\n\nImages.\n");

		Dataset dataset = READER.read(this.folder.location());

		SiteProfile site = dataset.subject().site();
		OwnPage press = site.pages().get(0);
		assertThat(site.corrections()).isEqualTo("https://example.org/form?about={address}");
		assertThat(press.slug()).isEqualTo("press");
		assertThat(dataset.languages()).extracting(
				(language) -> language.speak(() -> List.of(site.source(), site.about(), press.title(), press.text())))
			.containsExactly(List.of("a life of Ada", "By hand.", "Press", "Pictures."),
					List.of("une vie d’Ada", "À la main.", "Presse", "Images."));
	}

	@Test
	void saysNothingOfTheSiteUnlessTheDatasetDoes() {
		assertThat(READER.read(this.folder.location()).subject().site()).isEqualTo(SiteProfile.NONE);
	}

	@Test
	void loadsAgainFromOneDocument() throws IOException {
		Dataset dataset = READER.read("classpath:/datasets/own-words/");
		Path other = Files.createDirectory(this.path.resolve("other"));
		Files.writeString(other.resolve("career.json"), dataset.document().toString());

		Dataset again = READER.read(other.toString());

		assertThat(again.document()).isEqualTo(dataset.document());
		assertThat(again.subject()).usingRecursiveComparison().isEqualTo(dataset.subject());
		assertThat(again.sizes()).isEqualTo(dataset.sizes());
		OwnPage press = again.subject().site().pages().get(0);
		assertThat(again.languages()).extracting((language) -> language.speak(press::title))
			.containsExactly("For the *press*", "Pour la presse");
	}

	@ParameterizedTest
	@ValueSource(strings = { "about.md", "about.fr.md", "pages/press.md", "pages/press.fr.md" })
	void changesTheFingerprintWithEachFile(String file) {
		this.folder.append("profile.yaml", "languages: [en, fr]\n")
			.write("about.md", "Text.\n")
			.write("about.fr.md", "Texte.\n")
			.write("pages/press.md", "# Press\n\nText.\n")
			.write("pages/press.fr.md", "# Presse\n\nTexte.\n");
		String before = READER.read(this.folder.location()).fingerprint();

		this.folder.append(file, "\nMore.\n");

		assertThat(READER.read(this.folder.location()).fingerprint()).isNotEqualTo(before);
	}

	@Test
	void changesTheFingerprintWithTheNameOfAPage() {
		this.folder.write("pages/press.md", "# Press\n\nText.\n");
		String before = READER.read(this.folder.location()).fingerprint();

		this.folder.delete("pages/press.md").write("pages/media.md", "# Press\n\nText.\n");

		assertThat(READER.read(this.folder.location()).fingerprint()).isNotEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					awards.md    | the address /awards is taken by the site itself: give the file another name
					api.md       | the address /api is taken by the site itself: give the file another name
					css.md       | the address /css is taken by the site itself: give the file another name
					fr.md        | the address /fr is taken by the site itself: give the file another name
					Press Kit.md | the name of a page is its address: write small letters and digits with single hyphens: press-kit
					press.txt    | it would not be read: a page is a file such as pages/press.md
					press.de.md  | it would not be read. With the languages of this site it could be pages/press.fr.md, messages_en.properties, messages_fr.properties
					press.fr.md  | it would not be read: there is no pages/press.md
					""")
	void reportsAPageWhoseNameCannotBeItsAddress(String file, String message) {
		this.folder.append("profile.yaml", "languages: [en, fr]\n").write("pages/" + file, "# Press\n\nText.\n");

		assertThat(faults()).containsExactly("pages/" + file + ": " + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''                                | 1: a page starts with a line "# Title"
					Text.                             | 1: a page starts with a line "# Title"
					## Press\\n\\nText.                | 1: a page starts with a line "# Title"
					# Press                           | 1: the page "Press" has no text
					# Press\\n\\nText.\\n\\n# More\\n\\nText. | 5: a page has one line "# Title", its first; a heading below it starts with "## "
					# Press\\n\\n[x](work:nothing)      | 3: the link "work:nothing" names no record
					# Press\\n\\n![x](https://a.org/b)  | 3: a text can show no image. Write a link to it: [words](https://example.org/image.jpg)
					""")
	void reportsWhatIsWrongWithAPage(String text, String message) {
		this.folder.write("pages/press.md", text.replace("\\n", "\n"));

		assertThat(faults()).containsExactly("pages/press.md:" + message);
	}

	@Test
	void reportsWhatIsWrongWithTheTextAboutTheSite() {
		this.folder.write("about.md", "\n");
		assertThat(faults()).containsExactly("about.md:1: it has no text");

		this.folder.write("about.md", "One.\n\n[x](person:nobody)\n\n## Two\n");
		assertThat(faults()).containsExactly("about.md:3: the link \"person:nobody\" names no record",
				"about.md:5: this is read as a heading. A chapter of biography.md starts with \"## Title\", a smaller "
						+ "heading with \"### \"; if the sign belongs to the text, put a backslash before it");
	}

	@Test
	void countsWhatIsNotTranslated() {
		this.folder.append("profile.yaml", "languages: [en, fr]\n")
			.write("about.md", "Text.\n")
			.write("pages/press.md", "# Press\n\nText.\n");

		assertThat(READER.check(this.folder.location()).untranslated()).extracting(Fault::toString)
			.contains("about.fr.md: about.md is not translated into fr",
					"biography.fr.md: the biography is not translated into fr",
					"pages/press.fr.md: pages/press.md is not translated into fr");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					accent: red       | theme.accent: "red": write the sign # and six digits from 0 to f: "#b8432f"
					accent: "#e06c5a" | theme.accent: #e06c5a has a contrast of 3.1:1 to the paper (#fbfaf7), and needs at least 4.5:1: take a darker colour
					card: "#5a5a5a"   | theme.card: #5a5a5a has a contrast of 3.3:1 to the letters on it (#b9b5ab), and needs at least 4.5:1: take a darker colour
					font: comic       | theme.font: "comic" is not one of serif, sans
					""")
	void reportsColoursThatCannotBeRead(String setting, String message) {
		this.folder.append("profile.yaml", "theme:\n  " + setting + "\n");

		assertThat(faults()).containsExactly("profile.yaml:14 " + message);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "maud@example.org", "http://example.org/", "mailto:maud", "https://", "javascript:alert(1)" })
	void reportsWhereNobodyCanReportAnError(String corrections) {
		this.folder.append("profile.yaml", "corrections: \"" + corrections + "\"\n");

		assertThat(faults()).containsExactly("profile.yaml:13 corrections: \"" + corrections
				+ "\": write an address with mailto: or https:// before it: mailto:corrections@example.org");
	}

	@Test
	void takesWhatIsInAFileOfItsOwnForAFaultInTheProfile() {
		this.folder.append("profile.yaml", "about: Text.\n");

		assertThat(faults()).containsExactly("profile.yaml:13 about: it belongs into another file");
	}

	@Test
	void listsDraftsAmongWhatDoesNoHarm() {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		this.folder.replace("works.yaml", "  - slug: tom-and-jens-film\n",
				"  - slug: tom-and-jens-film\n    draft: true\n");

		int code = new Commands(new PrintStream(output, true, StandardCharsets.UTF_8)).run("check",
				this.path.toString());

		assertThat(code).isZero();
		assertThat(output.toString(StandardCharsets.UTF_8)).startsWith("Gaps, which do no harm:\n")
			.contains("works.yaml:2 works[0]: it is a draft, which the site does not show\n", "Read: works 2, ",
					"The site can serve it.");
		assertThat(READER.read(this.folder.location()).records(Work.class)).hasSize(1);
	}

	@Test
	void checksDraftsAsTheyAre() {
		this.folder.replace("works.yaml", "  - slug: tom-and-jens-film\n",
				"  - slug: tom-and-jens-film\n    draft: true\n    kidn: FEATURE_FILM\n");

		assertThat(faults())
			.containsExactly("works.yaml:4 works[0].kidn: there is no such field; did you mean \"kind\"?");
	}

	@Test
	void showsARecordThatIsNoDraftAnyMore() {
		this.folder.replace("works.yaml", "  - slug: tom-and-jens-film\n",
				"  - slug: tom-and-jens-film\n    draft: false\n");

		assertThat(READER.read(this.folder.location()).records(Work.class)).hasSize(2);
	}

	@Test
	void leavesNothingOfADatasetThatIsAllDrafts() throws IOException {
		for (String file : List.of("works", "people", "awards", "exhibitions", "publications", "events")) {
			String text = this.folder.read(file + ".yaml");
			this.folder.write(file + ".yaml",
					text.replaceAll("(?m)^  - (slug|body)(.*)$", "  - draft: true\n    $1$2"));
		}

		Dataset dataset = READER.read(this.folder.location());

		assertThat(dataset.sizes().entrySet()).filteredOn((size) -> size.getValue() > 0)
			.extracting(Object::toString)
			.containsExactly("chapters=2");
	}

	@Test
	void noticesChangesOfItsFiles() {
		assertThat(new Folder(new DefaultResourceLoader(), this.path.toString()).others()).isEmpty();

		this.folder.write("about.md", "").write("about.fr.md", "").write("pages/press.md", "").write("pages/.x", "");

		assertThat(new Folder(new DefaultResourceLoader(), this.path.toString()).others())
			.containsExactly("about.fr.md", "about.md", "pages/press.md");
	}

	private List<String> faults() {
		return READER.check(this.folder.location()).faults().stream().map(Fault::toString).toList();
	}

}
