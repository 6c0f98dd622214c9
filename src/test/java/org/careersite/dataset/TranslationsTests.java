package org.careersite.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careersite.career.Chapter;
import org.careersite.career.LifeEvent;
import org.careersite.career.Work;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** A dataset whose texts are there in two languages. */
class TranslationsTests {

	private final DatasetReader reader = new DatasetReader(new DefaultResourceLoader());

	@TempDir
	private Path path;

	private DatasetFolder folder;

	@BeforeEach
	void writeInTwoLanguages() throws Exception {
		this.folder = DatasetFolder.in(this.path)
			.append("profile.yaml", "languages: [en, fr]\nglossary: [{en: Network, fr: Réseau}]\n")
			.replace("works.yaml", "Network: The Invented Channel",
					"Network: {en: The Invented Channel, fr: La Chaîne inventée}");
	}

	@Test
	void readsTitlesInEachLanguage() {
		this.folder.replace("works.yaml", "title: Tom & Jen's <b>Film</b>",
				"title: {en: Tom & Jen's Film, fr: Le Film de Tom}");

		Dataset dataset = this.reader.read(this.folder.location());

		Work work = dataset.records(Work.class).get(0);
		assertThat(dataset.languages()).extracting((language) -> language.speak(work::title))
			.containsExactly(new Title("Tom & Jen's Film", null), new Title("Le Film de Tom", "fr"));
		assertThat(dataset.languages()).extracting((language) -> language.speak(work::sortKey))
			.containsExactly("tom and jens film", "film de tom");
	}

	@Test
	void refusesNamesInSeveralLanguages() {
		this.folder.replace("works.yaml", "franchise: Tom & Jen", "franchise: {en: Tom & Jen, fr: Tom et Jen}");

		assertThat(this.reader.check(this.folder.location()).faults()).extracting(Fault::toString)
			.containsExactly("works.yaml:6 works[0].franchise: it is the same in all languages: write it once");
	}

	@Test
	void readsEachTextInEachLanguage() {
		this.folder.write("events.yaml", """
				events:
				  - slug: birth
				    title: {en: Born, fr: Naissance}
				    theme: LIFE
				    sources: [Life]
				""");

		Dataset dataset = this.reader.read(this.folder.location());

		assertThat(dataset.languages()).extracting(Language::tag).containsExactly("en", "fr");
		LifeEvent birth = dataset.records(LifeEvent.class).get(0);
		assertThat(dataset.languages()).extracting((language) -> language.speak(birth::title))
			.containsExactly("Born", "Naissance");
		Work work = dataset.records(Work.class).get(0);
		assertThat(dataset.languages()).extracting((language) -> language.speak(work::facts))
			.containsExactly(
					List.of(new Work.Fact("Network", "The Invented Channel"), new Work.Fact("Length", "90 minutes")),
					List.of(new Work.Fact("Réseau", "La Chaîne inventée"), new Work.Fact("Length", "90 minutes")));
	}

	@Test
	void takesWhatIsNotTranslatedAsItIs() {
		Language french = this.reader.read(this.folder.location()).languages().get(1);

		assertThat(french.speak(() -> Language.translated("Not translated"))).isEqualTo("Not translated");
		assertThat(french.foreign("Not translated")).isEqualTo("en");
		assertThat(french.foreign("Réseau")).isNull();
	}

	@Test
	void takesAWordThatIsTheSameInAllLanguagesFromTheGlossary() {
		this.folder.replace("profile.yaml", "glossary: [", "glossary: [90 minutes, ");

		Language french = this.reader.read(this.folder.location()).languages().get(1);

		assertThat(french.speak(() -> Language.translated("90 minutes"))).isEqualTo("90 minutes");
		assertThat(french.foreign("90 minutes")).isNull();
	}

	@Test
	void readsTheChaptersOfTheBiographyByTheirOrder() {
		List<Chapter> own = translateTheBiography();

		Dataset dataset = this.reader.read(this.folder.location());

		Chapter first = dataset.records(Chapter.class).get(0);
		assertThat(dataset.languages().get(1).speak(first::title)).isEqualTo("Premier");
		assertThat(first.slug()).isEqualTo(own.get(0).slug());
	}

	@Test
	void loadsAgainFromOneDocument() throws Exception {
		translateTheBiography();
		Dataset dataset = this.reader.read(this.folder.location());
		Path other = Files.createDirectory(this.path.resolve("other"));
		Files.writeString(other.resolve("career.json"), dataset.document().toString());

		Dataset again = this.reader.read(other.toString());

		assertThat(again.document()).isEqualTo(dataset.document());
		Chapter first = again.records(Chapter.class).get(0);
		assertThat(again.languages().get(1).speak(first::title)).isEqualTo("Premier");
	}

	@Test
	void reportsALanguageThatTheProfileDoesNotName() {
		this.folder.replace("works.yaml", "fr: La Chaîne", "de: La Chaîne");

		assertThat(faults()).singleElement()
			.asString()
			.endsWith(": \"de\" is not one of the languages in profile.yaml: en, fr");
	}

	@Test
	void reportsATextThatIsMissingInTheOwnLanguage() {
		this.folder.replace("works.yaml", "{en: The Invented Channel, fr:", "{fr:");

		assertThat(faults()).singleElement().asString().endsWith(": it has no text in en, the site's own language");
	}

	@Test
	void reportsWhatIsWrongWithATranslationAlone() {
		this.folder.replace("works.yaml", "fr: La Chaîne inventée", "fr: \"[x](work:nothing)\"");

		assertThat(faults()).singleElement().asString().contains("fr: ").contains("nothing");
	}

	@Test
	void reportsAFileForALanguageThatTheProfileDoesNotName() {
		this.folder.write("biography.de.md", "").write("messages.properties", "");

		assertThat(faults()).extracting(Fault::toString)
			.containsExactly(
					"biography.de.md: it would not be read. With the languages of this site it could be "
							+ "biography.fr.md, messages_en.properties, messages_fr.properties",
					"messages.properties: it would not be read. With the languages of this site it could be "
							+ "biography.fr.md, messages_en.properties, messages_fr.properties");
	}

	private List<Chapter> translateTheBiography() {
		List<Chapter> own = this.reader.read(this.folder.location()).records(Chapter.class);
		this.folder.write("biography.fr.md",
				IntStream.range(0, own.size())
					.mapToObj((n) -> "## " + ((n == 0) ? "Premier" : "Chapitre " + n) + "\n\nTexte.\n\nSources: Life\n")
					.collect(Collectors.joining("\n")));
		return own;
	}

	private List<Fault> faults() {
		return this.reader.check(this.folder.location()).faults();
	}

}
