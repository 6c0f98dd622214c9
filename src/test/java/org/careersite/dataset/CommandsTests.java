package org.careersite.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	private final Commands commands = new Commands(new PrintStream(this.output, true, StandardCharsets.UTF_8));

	@TempDir
	private Path path;

	@Test
	void leavesSettingsToTheSite() {
		assertThat(Commands.isCommand()).isFalse();
		assertThat(Commands.isCommand("--server.port=9000")).isFalse();
		assertThat(Commands.isCommand("--career.dataset=file:/srv/career/", "check")).isFalse();
		assertThat(Commands.isCommand("check", "--server.port=9000")).isTrue();
		assertThat(Commands.isCommand("chekc")).isTrue();
		assertThat(Commands.isCommand("--help")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "-h", "check --help", "new -h" })
	void saysWhatItCanDo(String line) {
		assertThat(this.commands.run(line.split(" "))).isZero();

		assertThat(lines()).startsWith("Serves the site of a career, or looks after its dataset.")
			.anySatisfy((text) -> assertThat(text).contains("new FOLDER"))
			.anySatisfy((text) -> assertThat(text).contains("check FOLDER"));
	}

	@Test
	void saysWhatItDoesNotKnow() {
		assertThat(this.commands.run("chekc", "folder")).isEqualTo(2);

		assertThat(lines()).startsWith("there is no command \"chekc\"", "",
				"Serves the site of a career, or looks after its dataset.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "new", "check one two", "new one two", "new --folder" })
	void needsOneFolder(String line) {
		assertThat(this.commands.run(line.split(" "))).isEqualTo(2);

		assertThat(lines()).first().asString().endsWith("needs the name of one folder, and nothing else");
	}

	@Test
	void checksADatasetWithoutFaults() {
		DatasetFolder.in(this.path);

		assertThat(check()).isZero();

		assertThat(lines()).containsExactly("Gaps, which do no harm:",
				"exhibitions.yaml:17 exhibitions[0].showings[1]: it has no coordinates, so the map cannot show it",
				"works.yaml:23 works[1]: what the person was on it is not said: give it credits", "",
				"Read: works 2, people 1, bodies 1, awards 3, exhibitions 1, publications 1, events 2, chapters 2.",
				"0 faults, 2 gaps. The site can serve it.");
	}

	@Test
	void tellsFaultsAsTheStartDoesAndGapsBesideThem() {
		DatasetFolder.in(this.path)
			.replace("works.yaml", "kind: TV_SERIES", "kind: TV_SERIE")
			.replace("biography.md", "event:birth", "event:death")
			.append("people.yaml", "  - slug: al\n    name: Al\n    sources: [Life]\n")
			.replace("awards.yaml", "    note: Nobody says so.\n", "")
			.replace("awards.yaml", "bodies:\n", "bodies:\n  - slug: nobody\n    name: Nobody\n    sources: [Life]\n");

		assertThat(check()).isEqualTo(1);

		assertThat(lines()).containsExactly("Faults:", "biography.md:3: the link \"event:death\" names no record",
				"works.yaml:26 works[1].kind: \"TV_SERIE\" is not known here; did you mean \"TV_SERIES\"?", "",
				"Gaps, which do no harm:", "awards.yaml:2 bodies[0]: no award names it",
				"awards.yaml:17 awards[1]: it is inferred, but no note says from what",
				"exhibitions.yaml:17 exhibitions[0].showings[1]: it has no coordinates, so the map cannot show it",
				"people.yaml:6 people[1]: no work, exhibition, publication or event names this person",
				"works.yaml:23 works[1]: what the person was on it is not said: give it credits", "",
				"Read: works 2, people 2, bodies 2, awards 3, exhibitions 1, publications 1, events 2, chapters 2.",
				"2 faults, 5 gaps. The site would refuse it.");
	}

	@Test
	void countsWhatIsNotTranslated() {
		DatasetFolder.in(this.path)
			.append("profile.yaml", """
					languages: [en, fr, de]
					glossary:
					  - {en: Network, fr: Réseau, de: Sender}
					  - {en: star, fr: vedette}
					  - Utopia
					""")
			.replace("exhibitions.yaml", "summary: Nothing hung there.",
					"summary: {en: Nothing hung there., de: Leer.}")
			.write("biography.de.md", "## Früh\n\nText.\n\nSources: Life\n\n## Spät\n\nMehr.\n\nSources: Life\n");

		assertThat(check()).isZero();

		assertThat(lines()).contains("biography.fr.md: the biography is not translated into fr",
				"exhibitions.yaml:5 exhibitions[0].summary: \"Nothing hung there.\" is not translated into fr",
				"works.yaml:8 works[0].credits[0].role: \"creator\" is not translated into fr, de",
				"works.yaml:14 works[0].collaborators[0].role: \"star\" is not translated into de",
				"works.yaml:16 works[0].facts.Network: \"The Invented Channel\" is not translated into fr, de",
				"works.yaml:17 works[0].facts.Length: \"Length\" is not translated into fr, de",
				"works.yaml:17 works[0].facts.Length: \"90 minutes\" is not translated into fr, de",
				"fr: 28 of 31 texts are not translated", "de: 24 of 31 texts are not translated");
		assertThat(lines()).noneMatch((line) -> line.contains("\"Network\"") || line.contains("Utopia\""))
			.anyMatch((line) -> line.startsWith("messages_de.properties: it has 0 of "))
			.noneMatch((line) -> line.startsWith("messages_fr.properties"));
	}

	@Test
	void missesTheReasonWhyAWorkIsSaidToHaveBeenShown() {
		DatasetFolder.in(this.path)
			.replace("exhibitions.yaml", "works: [la-serie]", "works: [{work: la-serie, basis: INFERRED}]");

		assertThat(check()).isZero();

		assertThat(lines()).startsWith("Gaps, which do no harm:",
				"exhibitions.yaml:6 exhibitions[0].works[0]: it is inferred, but no note says from what");
	}

	@Test
	void tellsOfAPrizeThatRepeatsTheNameOfItsBody() {
		DatasetFolder.in(this.path).replace("awards.yaml", "prize: Golden Zero", "prize: Academy of Nothing & More");

		assertThat(check()).isZero();

		assertThat(lines()).contains("awards.yaml:2 bodies[0]: its prize has its own name: leave the prize out");
	}

	@Test
	void tellsOfAFileThatHasItsFormerName() {
		DatasetFolder folder = DatasetFolder.in(this.path);
		folder.write("collaborators.yaml", folder.read("people.yaml")).delete("people.yaml");

		assertThat(check()).isZero();

		assertThat(lines()).startsWith("Gaps, which do no harm:",
				"collaborators.yaml:1: the file is now called people.yaml; it is read, but please rename it");
	}

	@Test
	void namesFilesThatNobodyReads() {
		DatasetFolder folder = DatasetFolder.in(this.path);
		Stream
			.of("works2.yaml", "Works.yml", "notes.txt", "README.md", "career.schema.json", ".hidden.md",
					"portrait.jpg")
			.forEach((name) -> folder.write(name, "works: []"));

		assertThat(check()).isZero();

		assertThat(lines())
			.contains("Works.yml: the site does not read this file", "notes.txt: the site does not read this file",
					"works2.yaml: the site does not read this file")
			.noneMatch((line) -> line.matches("(README|career|.hidden|portrait).*"));
	}

	@Test
	void tellsAnEditorFaultsAndGapsAsJsonAndNothingElse() {
		DatasetFolder.in(this.path)
			.replace("works.yaml", "title: La Série", "title: [Série]")
			.replace("exhibitions.yaml", "city: Shangri-La", "city: Shangri-La\n        coordinates: [1, 2]");

		assertThat(this.commands.run("check", "--json", this.path.toString())).isEqualTo(1);

		assertThat(JsonMapper.shared().readTree(this.output.toByteArray())).isEqualTo(JsonMapper.shared()
			.readTree(
					"""
							[ {
							  "file": "works.yaml", "line": 24, "path": "works[1].title", "severity": "error",
							  "message": "a list should be a text: write title: Série, or title: \\"[Série]\\" if the brackets belong to it"
							}, {
							  "file": "works.yaml", "line": 23, "path": "works[1]", "severity": "warning",
							  "message": "what the person was on it is not said: give it credits"
							} ]"""));
		assertThat(this.output.toString(StandardCharsets.UTF_8)).matches("\\p{ASCII}+");
	}

	@Test
	void tellsAnEditorThatAllIsWell() {
		this.commands.run("new", this.path.toString());
		this.output.reset();

		assertThat(this.commands.run("check", this.path.toString(), "--json")).isZero();

		assertThat(lines()).containsExactly("[ ]");
	}

	@Test
	void tellsAnEditorThatThereIsNoFolder() {
		String nowhere = this.path.resolve("nowhere").toString();

		assertThat(this.commands.run("check", "--json", nowhere)).isEqualTo(2);

		assertThat(JsonMapper.shared().readTree(this.output.toByteArray())).singleElement()
			.satisfies((fault) -> assertThat(fault.path("message").asString()).isEqualTo("there is no such folder"));
	}

	@Test
	void checksWhatCanBeReadOfAFileThatCannot() {
		DatasetFolder.in(this.path).write("works.yaml", "works: [");

		assertThat(check()).isEqualTo(1);

		assertThat(lines()).contains("Faults:",
				"Read: works 0, people 1, bodies 1, awards 3, exhibitions 1, publications 1, events 2, chapters 2.");
	}

	@Test
	void saysThatThereIsNoFolderToCheck() {
		String nowhere = this.path.resolve("nowhere").toString();

		assertThat(this.commands.run("check", nowhere)).isEqualTo(2);

		assertThat(lines()).containsExactly(nowhere + ": there is no such folder");
	}

	/** As every name with an accent is to Java where LC_ALL is C. */
	@Test
	void saysSoOfANameThatTheMachineCannotWrite() {
		assertThat(this.commands.run("check", "no\uD800where")).isEqualTo(2);

		assertThat(lines()).singleElement().asString().endsWith("where: there is no such folder");
	}

	@Test
	void writesADatasetThatPassesTheCheck() {
		String folder = this.path.resolve("far/away/my career").toString();

		assertThat(this.commands.run("new", folder)).isZero();

		assertThat(lines()).containsExactly(String.format(Locale.ROOT,
				"Wrote a dataset to begin with into \"%s\": an invented person, for you to write over.", folder), "",
				String.format(Locale.ROOT, "  java -jar balcer-profile.jar check \"%s\"", folder),
				String.format(Locale.ROOT, "  java -jar balcer-profile.jar --career.dataset=\"%s\"", folder), "",
				"The first line checks it, the second serves it at http://localhost:8080.");
		this.output.reset();
		assertThat(this.commands.run("check", folder)).isZero();
		assertThat(lines()).containsExactly(
				"Read: works 3, people 2, bodies 2, awards 4, exhibitions 1, publications 2, events 2, chapters 2.",
				"0 faults, 0 gaps. The site can serve it.");
	}

	@Test
	void tellsTheEditorOfTheSchemaAndTheMaintainerOfEveryFieldAndValue() throws IOException {
		this.commands.run("new", this.path.toString());

		JsonNode schema = JsonMapper.shared().readTree(this.path.resolve("career.schema.json"));
		StringBuilder all = new StringBuilder();
		for (String file : List.of("profile", "kinds", "works", "people", "awards", "exhibitions", "publications",
				"events")) {
			String text = Files.readString(this.path.resolve(file + ".yaml"));
			assertThat(text).startsWith("# yaml-language-server: $schema=career.schema.json\n");
			all.append(text);
		}
		List<String> words = new ArrayList<>();
		schema.findValues("properties").forEach((fields) -> words.addAll(fields.propertyNames()));
		schema.findValues("enum").forEach((values) -> values.forEach((value) -> words.add(value.asString())));
		words.remove("biography"); // It is a file of its own
		assertThat(words).hasSizeGreaterThan(80)
			.allSatisfy((word) -> assertThat(all.toString()).containsPattern("\\b" + word + "\\b"));
	}

	@Test
	void losesNothingOfAFolderThatIsNotEmpty() throws IOException {
		Path mine = Files.writeString(this.path.resolve("works.yaml"), "mine");

		assertThat(this.commands.run("new", this.path.toString())).isEqualTo(1);

		assertThat(lines()).containsExactly(this.path + ": the folder is not empty; nothing was written");
		assertThat(mine).hasContent("mine");
		try (Stream<Path> files = Files.list(this.path)) {
			assertThat(files).containsExactly(mine);
		}
	}

	@Test
	void writesNothingWhereAFileIs() throws IOException {
		Path file = Files.writeString(this.path.resolve("file"), "mine");

		assertThat(this.commands.run("new", file.toString())).isEqualTo(1);

		assertThat(lines()).containsExactly(file + ": there is a file of that name; nothing was written");
		assertThat(file).hasContent("mine");
	}

	private int check() {
		return this.commands.run("check", this.path.toString());
	}

	private List<String> lines() {
		return this.output.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
