package org.careersite.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.careersite.career.snapshot.CareerDrafted;
import org.careersite.career.snapshot.CareerReplaced;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.DatasetLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.datasource.url=jdbc:h2:mem:loader")
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class DatasetLoaderTests {

	private static final List<String> OF_THE_SMALL_ONE = List.of("1 Person", "2 Work", "1 AwardBody", "3 Award",
			"1 Exhibition", "2 Showing", "1 Publication", "2 LifeEvent");

	/** No other text grows so much when it is folded: 18 letters for one. */
	private static final String GROWING = "\uFDFA".repeat(255);

	@Autowired
	private DatasetReader reader;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionTemplate transaction;

	private final DatasetLock lock = new DatasetLock();

	private final CurrentCareer career = new CurrentCareer();

	private final DatasetDocument document = new DatasetDocument();

	/** What the loader told of. */
	private final List<Object> told = new ArrayList<>();

	@TempDir
	private Path path;

	@BeforeEach
	void loadTheRealDataset() {
		load("classpath:/career/");
	}

	@Test
	void replacesTheFirstDatasetByTheSecond() {
		assertThat(firstChapter()).isEqualTo("Montreal");

		load("classpath:/datasets/small/");

		assertThat(firstChapter()).isEqualTo("Early Days & Nights");
		assertThat(counts()).isEqualTo(OF_THE_SMALL_ONE);
		assertThat(this.career.get().subject().name()).isEqualTo("Ada O'Example");
	}

	@Test
	void loadsAgainWhatItWritesAsOneFile() throws IOException {
		List<String> before = counts();
		String written = written();
		Files.writeString(this.path.resolve("career.json"), written);

		load(this.path.toString());

		assertThat(counts()).isEqualTo(before);
		assertThat(written()).isEqualTo(written);
	}

	@Test
	void loadsPeopleOfTheOneFileUnderTheirFormerName() throws IOException {
		List<String> before = counts();
		String written = written();
		Files.writeString(this.path.resolve("career.json"), written.replaceFirst("\"people\"", "\"collaborators\""));
		DatasetLoader loader = loader(this.path.toString(), this.told::add);

		loader.load();

		assertThat(counts()).isEqualTo(before);
		assertThat(written()).isEqualTo(written);
		assertThat(loader.state().warnings()).singleElement()
			.asString()
			.endsWith(" people: it is called collaborators here, as it was before; please rename it");
	}

	@Test
	void takesNoOtherFilesBesideTheOne() throws IOException {
		Files.writeString(this.path.resolve("career.json"), written());
		Files.writeString(this.path.resolve("works.yaml"), "works: []");

		assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(() -> load(this.path.toString()))
			.satisfies((ex) -> assertThat(ex.faults()).singleElement().extracting(Fault::file).isEqualTo("works.yaml"));
	}

	@Test
	void tellsWhatIsWrongWithTheOneFileAndWhere() throws IOException {
		Files.writeString(this.path.resolve("career.json"),
				written().replace("\"kind\" : \"TV_MOVIE\"", "\"kind\" : \"TV\"")
					.replace("## Los Angeles", "## [Los Angeles](work:none)"));

		assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(() -> load(this.path.toString()))
			.satisfies((ex) -> assertThat(ex.faults()).isNotEmpty()
				.allSatisfy((fault) -> assertThat(fault.file()).isEqualTo("career.json")));
	}

	@Test
	void loadsTheSameDatasetTwice() {
		List<String> before = counts();

		load("classpath:/career/");

		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void keepsTheFirstDatasetIfTheSecondIsFaulty() {
		load("classpath:/datasets/small/");
		DatasetFolder faulty = DatasetFolder.in(this.path).replace("works.yaml", "kind: TV_SERIES", "kind: TV_SERIE");

		assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(() -> load(faulty.location()));

		assertThat(firstChapter()).isEqualTo("Early Days & Nights");
		assertThat(counts()).isEqualTo(OF_THE_SMALL_ONE);
	}

	@Test
	void storesTextsAsTheyAre() {
		load("classpath:/datasets/small/");

		List<String> titles = this.entities.createQuery("select w.title.text from Work w order by w.slug", String.class)
			.getResultList();

		assertThat(titles).containsExactly("La Série", "Tom & Jen's <b>Film</b>");
	}

	@Test
	void storesTextsAsLongAsTheCheckLetsThem() {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.replace("works.yaml", "title: La Série", "title: " + "x".repeat(255))
			.replace("works.yaml", "franchise: Tom & Jen", "franchise: " + "x".repeat(255))
			.replace("works.yaml", "role: director", "role: " + "x".repeat(255))
			.replace("works.yaml", "note: With [Ed O'Nobody](person:ed-onobody).", "note: " + "x".repeat(2000))
			.replace("works.yaml", "Length: 90 minutes", "x".repeat(255) + ": " + "x".repeat(4000))
			.replace("people.yaml", "knownFor: Nothing & <b>nobody</b>", "knownFor: " + "x".repeat(255))
			.replace("awards.yaml", "note: Nobody says so.", "note: " + "x".repeat(2000))
			.replace("exhibitions.yaml", "summary: Nothing hung there.", "summary: " + "x".repeat(4000))
			.replace("exhibitions.yaml", "planned: true", "note: " + "x".repeat(2000))
			.replace("exhibitions.yaml", "venue: Museum of Air", "venue: " + GROWING)
			.replace("exhibitions.yaml", "city: Atlantis", "city: " + GROWING)
			.replace("exhibitions.yaml", "country: Utopia", "country: " + GROWING)
			.replace("exhibitions.yaml", "title: Empty Walls", "title: " + GROWING)
			.replace("publications.yaml", "title: \"Essay: On Nothing\"", "title: " + GROWING)
			.replace("people.yaml", "name: Ed O'Nobody", "name: " + GROWING)
			.replace("awards.yaml", "name: Academy of Nothing & More", "name: " + GROWING)
			.replace("works.yaml", "title: Tom & Jen's <b>Film</b>", "title: " + GROWING)
			.replace("publications.yaml", "kind: ESSAY",
					"kind: ESSAY\n    volumes: 9999\n    summary: " + "x".repeat(4000))
			.replace("events.yaml", "title: Born in Nowhere",
					"title: " + "x".repeat(500) + "\n    text: " + "x".repeat(4000))
			.replace("biography.md", "with [Ed", "x".repeat(99_800) + "[Ed")
			.replace("biography.md", "## Later", "## " + "x".repeat(200))
			.append("profile.yaml",
					IntStream.range(2, 100).mapToObj((i) -> "  - S" + i + "\n").collect(Collectors.joining()));

		load(folder.location());

		assertThat(counts()).isEqualTo(OF_THE_SMALL_ONE);
	}

	@Test
	void numbersTheAwardsOfOneBodyAndYear() {
		load("classpath:/datasets/small/");

		List<String> slugs = this.entities.createQuery("select a.slug from Award a order by a.position", String.class)
			.getResultList();

		assertThat(slugs).containsExactly("academy-of-nothing-1981", "academy-of-nothing-1981-2",
				"academy-of-nothing-1996");
	}

	@Test
	void tellsThatThereIsAnotherCareerOnceItIsWrittenAndOnceItIsThere() {
		this.told.clear();

		load("classpath:/datasets/small/");

		assertThat(this.told).containsExactly(new CareerDrafted(this.career.inEachLanguage()), new CareerReplaced());
	}

	@Test
	void hasWrittenTheWholeCareerWhenItTellsOfIt() {
		List<List<String>> there = new ArrayList<>();

		loader("classpath:/datasets/small/", (event) -> there.add(counts())).load();

		assertThat(there).containsExactly(OF_THE_SMALL_ONE, OF_THE_SMALL_ONE);
	}

	@Test
	void letsNobodyReadWhileTheNewCareerTakesThePlaceOfTheOld() {
		List<Boolean> readable = new ArrayList<>();
		DatasetLoader loader = loader("classpath:/datasets/small/",
				(event) -> readable.add(isReadableByAnotherThread()));

		loader.load();
		readable.add(isReadableByAnotherThread());

		assertThat(readable).containsExactly(true, false, true);
	}

	@Test
	void letsEverybodyReadTheOldCareerIfTheNewOneCannotBeShown() {
		DatasetLoader loader = loader("classpath:/datasets/small/", (event) -> {
			throw new IllegalStateException("no room for an index");
		});

		assertThatIllegalStateException().isThrownBy(loader::load);

		assertThat(isReadableByAnotherThread()).isTrue();
		assertThat(firstChapter()).isEqualTo("Montreal");
		assertThat(this.career.get().subject().name()).isEqualTo("René Balcer");
	}

	@Test
	void warnsOfAFileThatLosesMoreThanAThirdOfItsRecords(CapturedOutput log) {
		DatasetFolder folder = DatasetFolder.in(this.path).append("people.yaml", """
				  - slug: al
				    name: Al
				    sources: [Life]
				  - slug: bo
				    name: Bo
				    sources: [Life]
				""");
		DatasetLoader loader = loader(folder.location(), this.told::add);
		loader.load();
		assertThat(loader.state().warnings()).isEmpty();

		String people = folder.read("people.yaml");
		folder.write("people.yaml", people.substring(0, people.indexOf("  - slug: bo")));
		loader.load();
		assertThat(loader.state().warnings()).isEmpty();

		folder.write("people.yaml", people.substring(0, people.indexOf("  - slug: al")))
			.write("events.yaml", folder.read("events.yaml").split("(?=  - slug: opening-night)")[0]);
		loader.load();
		assertThat(loader.state().warnings()).containsExactly(
				"people: 1 where there were 2. If nobody took the others out, the file was cut off",
				"events: 1 where there were 2. If nobody took the others out, the file was cut off");
		assertThat(log).contains(loader.state().warnings());

		loader.load();
		assertThat(loader.state().warnings()).isEmpty();
	}

	@Test
	void tellsNothingOfACareerThatIsFaulty() {
		this.told.clear();

		assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(() -> load("classpath:/no-such-folder/"));

		assertThat(this.told).isEmpty();
	}

	private void load(String location) {
		loader(location, this.told::add).load();
	}

	private DatasetLoader loader(String location, ApplicationEventPublisher events) {
		return new DatasetLoader(new DatasetSettings(location, false, Duration.ZERO), this.reader, this.entities,
				this.transaction, this.lock, this.career, events, this.document);
	}

	private String written() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.document.write(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private boolean isReadableByAnotherThread() {
		return CompletableFuture.supplyAsync(() -> {
			boolean readable = this.lock.reading().tryLock();
			if (readable) {
				this.lock.reading().unlock();
			}
			return readable;
		}).join();
	}

	private String firstChapter() {
		return this.career.get().chapters().get(0).title();
	}

	private List<String> counts() {
		return Stream.of("Person", "Work", "AwardBody", "Award", "Exhibition", "Showing", "Publication", "LifeEvent")
			.map((entity) -> this.entities.createQuery("select count(*) from " + entity, Long.class).getSingleResult()
					+ " " + entity)
			.toList();
	}

}
