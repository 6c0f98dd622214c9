package org.careersite.dataset;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import org.careersite.career.Medium;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** The kinds of works that a dataset adds, or calls otherwise. */
class KindCheckTests {

	/** The names of all kinds of the site, as messages list them. */
	static final String KINDS = Kinds.BUILT_IN.all().stream().map(Kind::name).collect(Collectors.joining(", "));

	@TempDir
	private Path path;

	private final DatasetReader reader = new DatasetReader(new DefaultResourceLoader());

	@Test
	void takesKindsOfTheDataset() throws Exception {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.replace("profile.yaml", "person:", "languages: [en, fr]\nperson:")
			.replace("works.yaml", "kind: TV_SERIES", "kind: FILM_SCORE")
			.write("kinds.yaml", """
					kinds:
					  - name: FILM_SCORE
					    label: {en: Film score, fr: Musique de film}
					    medium: MUSIC
					    schemaType: MusicComposition
					    citation: SCORE
					  - {name: FEATURE_FILM, label: {en: Long film, fr: Film long}}
					""");

		Dataset dataset = this.reader.read(folder.location());

		Language french = dataset.languages().get(1);
		assertThat(dataset.records(Work.class)).extracting((work) -> work.kind().label())
			.containsExactly("Long film", "Film score");
		assertThat(dataset.records(Work.class)).extracting((work) -> french.speak(work.kind()::label))
			.containsExactly("Film long", "Musique de film");
		assertThat(dataset.records(Work.class)).extracting(Work::medium).containsExactly(Medium.SCREEN, Medium.MUSIC);
		assertThat(dataset.records(Work.class)).extracting((work) -> work.kind().schemaType())
			.containsExactly("Movie", "MusicComposition");
	}

	@Test
	void saysWhatAKindLacks() throws Exception {
		DatasetFolder folder = DatasetFolder.in(this.path).write("kinds.yaml", """
				kinds:
				  - name: FILM_SCORE
				    label: Film score
				  - name: FILM_SCORE
				    medium: MUSIC
				  - name: Score
				    label: Score
				    medium: NOISE
				""");

		assertThat(this.reader.check(folder.location()).faults()).map(Fault::toString)
			.containsExactly("kinds.yaml:2 kinds[0]: \"medium\" is missing, which a word of your own needs",
					"kinds.yaml:4 kinds[1].name: it is there twice",
					"kinds.yaml:6 kinds[2].name: \"Score\": write capitals: write name: SCORE",
					"kinds.yaml:8 kinds[2].medium: \"NOISE\" is not one of SCREEN, STAGE, RADIO, LITERATURE, POETRY, "
							+ "SCHOLARSHIP, MUSIC, VISUAL_ART, PHOTOGRAPHY, ARCHITECTURE, GAMES");
	}

	@Test
	void takesWordsForOtherRecords() throws Exception {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.replace("publications.yaml", "part: AUTHOR", "part: DESIGNER")
			.write("kinds.yaml", """
					publicationParts:
					  - {name: DESIGNER, label: Designer, like: CONTRIBUTOR}
					publicationKinds:
					  - {name: ESSAY, label: Paper}
					""");

		Publication publication = this.reader.read(folder.location()).records(Publication.class).get(0);

		assertThat(publication.part().name()).isEqualTo("DESIGNER");
		assertThat(publication.part().label()).isEqualTo("Designer");
		assertThat(publication.part().is(Publication.Part.CONTRIBUTOR)).isTrue();
		assertThat(publication.kind().label()).isEqualTo("Paper");
	}

	@Test
	void saysWhatAWordForOtherRecordsLacks() throws Exception {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.replace("publications.yaml", "part: AUTHOR", "part: WRITER")
			.write("kinds.yaml", """
					publicationParts:
					  - {name: DESIGNER, label: Designer, like: MAKER}
					eventThemes:
					  - name: RESIDENCE
					""");

		String parts = "AUTHOR, PHOTOGRAPHER, PUBLISHER, CO_PUBLISHER, SPONSOR, CONTRIBUTOR, EDITOR, TRANSLATOR, ILLUSTRATOR";
		assertThat(this.reader.check(folder.location()).faults()).map(Fault::toString)
			.containsExactly("kinds.yaml:2 publicationParts[0].like: \"MAKER\" is not one of " + parts,
					"kinds.yaml:4 eventThemes[0]: \"label\" is missing, which a word of your own needs",
					"kinds.yaml:4 eventThemes[0]: \"like\" is missing, which a word of your own needs",
					"publications.yaml:5 publications[0].part: \"WRITER\" is not one of " + parts + ", DESIGNER");
	}

	@Test
	void callsTheSectionsAsTheDatasetDoes() throws Exception {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.replace("profile.yaml", "person:",
					"languages: [en, fr]\nlabels: {works: {en: Compositions, fr: Musique}, people: Players}\nperson:");

		Dataset dataset = this.reader.read(folder.location());

		assertThat(said(dataset, 0, "section.filmography")).isEqualTo("Compositions");
		assertThat(said(dataset, 1, "section.filmography")).isEqualTo("Musique");
		assertThat(said(dataset, 1, "section.people")).isEqualTo("Players");
		assertThat(said(dataset, 1, "section.awards")).isEqualTo("Prix");
	}

	@Test
	void callsWorksAFilmographyOnlyWhereMostAreForTheScreen() throws Exception {
		DatasetFolder folder = DatasetFolder.in(this.path);
		Dataset screen = this.reader.read(folder.location());

		Dataset others = this.reader.read(folder.replace("works.yaml", "kind: TV_SERIES", "kind: NOVEL").location());

		assertThat(said(screen, 0, "section.filmography")).isEqualTo("Filmography");
		assertThat(said(others, 0, "section.filmography")).isEqualTo("Works");
		assertThat(said(others, 0, "home.chart.other-works")).isEqualTo("Works");
	}

	private static String said(Dataset dataset, int language, String key) {
		return dataset.languages().get(language).speak(() -> Messages.get(key));
	}

}
