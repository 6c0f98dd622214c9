package org.careersite.dataset;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Chapter;
import org.careersite.career.Contribution;
import org.careersite.career.Credit;
import org.careersite.career.Exhibition;
import org.careersite.career.Kinds;
import org.careersite.career.LifeEvent;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.Place;
import org.careersite.career.Publication;
import org.careersite.career.Term;
import org.careersite.career.Showing;
import org.careersite.career.ShownWork;
import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.dataset.files.DatasetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class DatasetReaderTests {

	private static final String SECTIONS = "Life, Work & <b>Play</b>";

	private static final Person ED = new Person("ed-onobody", "Ed O'Nobody", null, false, "Nothing & <b>nobody</b>",
			List.of("Life"));

	/** One for all: it holds nothing but the schema, which takes longest to read. */
	private static final DatasetReader READER = new DatasetReader(new DefaultResourceLoader());

	@TempDir
	private Path path;

	/** As in a jar, whose other threads do not know what is in it. */
	@Test
	void findsFilesThatOnlyTheClassLoaderOfTheCallerKnows(@TempDir Path root) throws IOException {
		DatasetFolder.in(Files.createDirectory(root.resolve("elsewhere")));
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { root.toUri().toURL() }, before)) {
			Thread.currentThread().setContextClassLoader(loader);

			Dataset dataset = new DatasetReader(new DefaultResourceLoader(null)).read("classpath:/elsewhere/");

			assertThat(dataset.records(Work.class)).hasSize(2);
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	@Test
	void readsPerson() {
		Dataset dataset = small();

		assertThat(dataset.subject()).usingRecursiveComparison()
			.isEqualTo(new Subject("Ada O'Example", null, null, PartialDate.parse("1950-02-28"), null,
					"Nowhere & Elsewhere", "Utopian", List.of("film-maker"),
					"Ada O'Example invents \\<b>everything\\</b> & more, first of all [*Tom & Jen's Film*](work:tom-and-jens-film).",
					List.of("Life"), List.of("Life", "Work & <b>Play</b>"), null, null, List.of(), SiteProfile.NONE));
		assertThat(dataset.records(Person.class)).usingRecursiveFieldByFieldElementComparator().containsExactly(ED);
	}

	@Test
	void readsTheDayOfTheLastChange() {
		DatasetFolder folder = DatasetFolder.in(this.path).append("profile.yaml", "updated: 2024-02-29\n");

		assertThat(small().subject().updated()).isNull();
		assertThat(READER.read(folder.location()).subject().updated()).isEqualTo(LocalDate.of(2024, 2, 29));
	}

	@Test
	void readsTheDayOnWhichARecordWasAdded() {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.append("profile.yaml", "published: 2024-01-31\n")
			.replace("works.yaml", "    years: 1985-1990", "    added: 2024-02-29\n    years: 1985-1990")
			.replace("awards.yaml", "    year: 1996", "    added: 2024-02-28\n    year: 1996")
			.replace("exhibitions.yaml", "    part: SOLO", "    added: 2024-02-27\n    part: SOLO")
			.replace("publications.yaml", "    kind: ESSAY", "    added: 2024-02-26\n    kind: ESSAY")
			.replace("events.yaml", "    theme: CAREER", "    added: 2024-02-25\n    theme: CAREER");

		Dataset dataset = READER.read(folder.location());

		assertThat(dataset.subject().published()).isEqualTo(LocalDate.of(2024, 1, 31));
		assertThat(dataset.records(Work.class)).extracting(Work::added)
			.containsExactly(null, LocalDate.of(2024, 2, 29));
		assertThat(dataset.records(Award.class)).extracting(Award::added)
			.containsExactly(null, null, LocalDate.of(2024, 2, 28));
		assertThat(exhibition(dataset).added()).isEqualTo(LocalDate.of(2024, 2, 27));
		assertThat(publication(dataset).added()).isEqualTo(LocalDate.of(2024, 2, 26));
		assertThat(dataset.records(LifeEvent.class)).extracting(LifeEvent::added)
			.containsExactly(null, LocalDate.of(2024, 2, 25));
	}

	@Test
	void refusesADayOfAdditionThatIsNone() {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.replace("works.yaml", "    years: 1985-1990", "    added: 2024-02\n    years: 1985-1990");

		assertThat(faults(folder))
			.containsExactly("works.yaml:27 works[1].added: \"2024-02\": write a day of the calendar: 2004-02-29");
	}

	@Test
	void readsWhatAnEssayStandsIn() {
		DatasetFolder folder = DatasetFolder.in(this.path)
			.replace("publications.yaml", "    kind: ESSAY", "    containerKind: JOURNAL\n    kind: ESSAY");

		assertThat(publication(READER.read(folder.location())).imprint().containerKind())
			.isEqualTo(Publication.Container.JOURNAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-29", "2024", "soon" })
	void refusesADayOfChangeThatIsNone(String day) {
		DatasetFolder folder = DatasetFolder.in(this.path).append("profile.yaml", "updated: \"" + day + "\"\n");

		assertThat(faults(folder))
			.containsExactly("profile.yaml:13 updated: \"" + day + "\": write a day of the calendar: 2004-02-29");
	}

	@Test
	void takesTheDayOfTheLastChangeFromTheProfileAlone() {
		DatasetFolder folder = DatasetFolder.in(this.path).append("works.yaml", "updated: 2024-02-29\n");

		assertThat(faults(folder)).singleElement().asString().endsWith("updated: it belongs into another file");
	}

	@Test
	void readsWorks() {
		Dataset dataset = small();

		assertThat(dataset.records(Work.class)).extracting(Work::slug).containsExactly("tom-and-jens-film", "la-serie");
		Work film = work(dataset, 0);
		assertThat(film.title()).isEqualTo(new Title("Tom & Jen's <b>Film</b>", null));
		assertThat(film.kind()).isEqualTo(Kinds.BUILT_IN.named("FEATURE_FILM"));
		assertThat(film.years()).isEqualTo(YearSpan.of(1980));
		assertThat(film.credits()).containsExactly(new Credit("creator", null, false, null),
				new Credit("director", new YearSpan(1979, 1980), false, "With [Ed O'Nobody](person:ed-onobody)."));
		assertThat(film.contributions()).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(new Contribution(ED, "star"));
		assertThat(film.facts()).containsExactly(new Work.Fact("Network", "The Invented Channel"),
				new Work.Fact("Length", "90 minutes"));
		assertThat(film.summary()).isEqualTo(
				"A film that nobody saw, though [Ed O'Nobody](person:ed-onobody) \\<script>alert('stars')\\</script> in it.");
		assertThat(film.sources()).containsExactly("Life", "Work & <b>Play</b>");
	}

	@Test
	void takesWhatIsLeftOutForEmpty() {
		Work series = work(small(), 1);

		assertThat(series.title().lang()).isEqualTo("fr");
		assertThat(series.credits()).isEmpty();
		assertThat(series.contributions()).isEmpty();
		assertThat(series.facts()).isEmpty();
		assertThat(series.summary()).isNull();
	}

	@Test
	void readsAwards() {
		Dataset dataset = small();

		AwardBody academy = new AwardBody("academy-of-nothing", "Academy of Nothing & More", "Golden Zero", null,
				List.of("Life"));
		Award.For film = new Award.For(work(dataset, 0), null, null, null, Basis.STATED);
		Award.For directing = new Award.For(work(dataset, 0), null, null, "director", Basis.INFERRED);
		Award.For essay = new Award.For(null, publication(dataset), null, null, Basis.STATED);
		assertThat(dataset.records(AwardBody.class)).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(academy);
		assertThat(dataset.records(Award.class)).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(
					new Award("academy-of-nothing-1981", 0, academy, null, 1981, "Best Film Nobody Saw", Outcome.WON, 1,
							film, null, List.of("Life"), null),
					new Award("academy-of-nothing-1981-2", 1, academy, null, 1981, null, Outcome.NOMINATED, 2,
							directing, "Nobody says so.", List.of("Life"), null),
					new Award("academy-of-nothing-1996", 2, academy, null, 1996, null, Outcome.MENTION, 1, essay, null,
							List.of("Life"), null));
	}

	@Test
	void readsExhibitionsAndPublications() {
		Dataset dataset = small();

		assertThat(dataset.records(Exhibition.class)).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(new Exhibition("empty-walls", new Title("Empty Walls", null),
					Term.of(Exhibition.Part.SOLO),
					List.of(new Showing.Details(new Place("Museum of Air", "Atlantis", null, "Utopia", 10.5, -20.0),
							PartialDate.parse("1991-03-05"), PartialDate.parse("1991-06"), false, false, null),
							new Showing.Details(new Place(null, "Shangri-La", null, null, null, null), null, null,
									false, true, null)),
					List.of(new ShownWork(work(dataset, 1), Basis.STATED, null)),
					List.of(new Contribution(ED, "curator")), "Nothing hung there.", List.of("Life"), false, null));
		assertThat(dataset.records(Publication.class)).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(new Publication("essay-on-nothing", new Title("Essay: On Nothing", null),
					new Publication.Imprint(Term.of(Publication.Kind.ESSAY), Term.of(Publication.Part.AUTHOR), null,
							"Journal of Nought", null, PartialDate.parse("summer 1995"), null),
					List.of(new Contribution(ED, "foreword")), null, List.of("Life"), false, null));
	}

	@Test
	void readsAnExhibitionWithoutAPartAndAWorkInferredToBeShown() {
		DatasetFolder folder = folder().replace("exhibitions.yaml", "    part: SOLO\n", "")
			.replace("exhibitions.yaml", "works: [la-serie]",
					"works: [la-serie, {work: tom-and-jens-film, basis: INFERRED, note: It hung near.}]");

		Dataset dataset = READER.read(folder.location());

		assertThat(exhibition(dataset).part()).isNull();
		assertThat(exhibition(dataset).works()).containsExactly(new ShownWork(work(dataset, 1), Basis.STATED, null),
				new ShownWork(work(dataset, 0), Basis.INFERRED, "It hung near."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{work: nothing} | exhibitions[0].works[0].work: there is no work \"nothing\"",
			"nothing | exhibitions[0].works[0]: there is no work \"nothing\"",
			"{basis: INFERRED} | exhibitions[0].works[0]: \"work\" is missing",
			"{work: la-serie, basis: GUESSED} | exhibitions[0].works[0].basis: \"GUESSED\" is not one of STATED, INFERRED",
			"{work: la-serie, why: so} | exhibitions[0].works[0].why: there is no such field; there are work, basis, note",
			"3 | exhibitions[0].works[0]: \"3\" should be a text or a group of fields" })
	void refusesAWorkShownThatIsNone(String work, String fault) {
		DatasetFolder folder = folder().replace("exhibitions.yaml", "works: [la-serie]", "works: [" + work + "]");

		assertThat(faults(folder)).containsExactly("exhibitions.yaml:6 " + fault);
	}

	@Test
	void readsEvents() {
		Dataset dataset = small();

		assertThat(dataset.records(LifeEvent.class)).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(
					new LifeEvent("birth", 0, PartialDate.parse("1950-02-28"), "Born in Nowhere", null, "Nowhere",
							Term.of(LifeEvent.Theme.LIFE), List.of(), List.of(), List.of(), List.of(), List.of("Life"),
							null),
					new LifeEvent("opening-night", 1, PartialDate.parse("1991-03-05"), "Opens *Empty Walls*",
							"It was [quiet](exhibition:empty-walls), as in [1980](year:1980).", null,
							Term.of(LifeEvent.Theme.CAREER), List.of(work(dataset, 0)), List.of(exhibition(dataset)),
							List.of(publication(dataset)), List.of(new Contribution(ED, "guest")), List.of("Life"),
							null));
	}

	@Test
	void readsChaptersOfTheBiography() {
		assertThat(small().records(Chapter.class)).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(new Chapter("early-days-and-nights", "Early Days & Nights", """
					Ada O'Example was [born](event:birth), and made [*Tom & Jen's Film*](work:tom-and-jens-film)
					with [Ed O'Nobody](person:ed-onobody).""", List.of("Life")), new Chapter("later", "Later", """
					She \\<b>rested\\</b>, read [her essay](publication:essay-on-nothing)
					and looked at [the web](https://example.org/).""", List.of("Life", "Work & <b>Play</b>")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "classpath:/datasets/small/", "classpath:/datasets/small", "classpath:datasets/small" })
	void takesFolderWithAndWithoutSlashAtTheEnd(String location) {
		assertThat(READER.read(location).records(Work.class)).hasSize(2);
	}

	@Test
	void readsFilesAsWindowsWritesThem() {
		DatasetFolder folder = folder();
		for (String file : List.of("works.yaml", "biography.md")) {
			folder.write(file, "\uFEFF" + folder.read(file).replace("\n", "\r\n"));
		}

		Dataset dataset = READER.read(folder.location());

		assertThat(dataset.document().path("works")).isEqualTo(small().document().path("works"));
		assertThat(dataset.records(Chapter.class)).usingRecursiveFieldByFieldElementComparator()
			.containsExactlyElementsOf(small().records(Chapter.class));
	}

	@Test
	void reportsAllFaultsAtOnceWithFileAndLine() {
		DatasetFolder folder = folder()
			// wrong syntax
			.replace("publications.yaml", "\"Essay: On Nothing\"", "\"Essay: On Nothing")
			// a date that is in no calendar
			.replace("profile.yaml", "birthDate: 1950-02-28", "birthDate: 1950-02-30")
			// an unknown field, and so a missing one
			.replace("works.yaml", "title: La Série", "titel: La Série")
			// not one of the kinds
			.replace("works.yaml", "kind: TV_SERIES", "kind: TV_SERIE")
			// an end before the start
			.replace("works.yaml", "years: 1979-1980", "years: 1980-1979")
			// not a number
			.replace("awards.yaml", "count: 2", "count: two")
			// a reference to nothing
			.replace("awards.yaml", "    outcome: WON\n    work: tom-and-jens-film",
					"    outcome: WON\n    work: tom-and-jerrys-film")
			// closed before it opened
			.replace("exhibitions.yaml", "closes: 1991-06", "closes: 1991-02")
			// a slug twice
			.replace("events.yaml", "slug: opening-night", "slug: birth")
			// a link to nothing
			.replace("biography.md", "person:ed-onobody", "person:ed-somebody");

		assertThat(faults(folder)).containsExactly(
				"awards.yaml:12 awards[0].work: there is no work \"tom-and-jerrys-film\"",
				"awards.yaml:17 awards[1].count: \"two\" should be a whole number",
				"biography.md:4: the link \"person:ed-somebody\" names no record",
				"events.yaml:8 events[1].slug: \"birth\" is the slug of events[0] too",
				"exhibitions.yaml:15 exhibitions[0].showings[0].closes: "
						+ "it closes (February 1991) before it opens (5 March 1991)",
				"profile.yaml:3 person.birthDate: \"1950-02-30\": there is no such day: Invalid date 'FEBRUARY 30'",
				"publications.yaml:3: the quotation mark has no second one at the end; put the text between two: "
						+ "title: \"Essay: On Nothing\"",
				"works.yaml:10 works[0].credits[1].years: \"1980-1979\": it ends in 1979, before it starts in 1980",
				"works.yaml:24 works[1].titel: there is no such field; did you mean \"title\"?",
				"works.yaml:26 works[1].kind: \"TV_SERIE\" is not known here; did you mean \"TV_SERIES\"?");
	}

	@Test
	void refusesAnchorsAndTagsOfWhatIsNoText() {
		DatasetFolder folder = folder().replace("works.yaml", "sources: [Life]", "sources: !list [&a Life]")
			.replace("works.yaml", "      Length: 90 minutes", "      &Me and You: 90 minutes");

		assertThat(faults(folder)).containsExactly(
				"works.yaml:17: a text that starts with & must stand in quotation marks",
				"works.yaml:28: a text that starts with ! must stand in quotation marks: sources: \"!list [&a Life]\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e3", "007", "1_000", "0o17", "0x1F", ".nan", "12:30", "2011-09-01", "Yes", "no", "On",
			"1990_2010", "C#", "Opus#5", "\u00a0#96", "It's & that!", "-- none", "<< 7", "~" })
	void readsTitleAsItIsWritten(String title) {
		DatasetFolder folder = folder().replace("works.yaml", "title: La Série", "title: " + title);

		assertThat(work(READER.read(folder.location()), 1).title().text()).isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"Untitled #96\" # a comment", "'Untitled #96'", ">-\n      Untitled #96",
			"| # a comment\n      Untitled #96\n" })
	void readsQuotedAndBlockTextsWithTheSignOfAComment(String title) {
		DatasetFolder folder = folder().replace("works.yaml", "title: La Série", "title: " + title);

		assertThat(work(READER.read(folder.location()), 1).title().text().strip()).isEqualTo("Untitled #96");
	}

	@Test
	void takesACommentBehindANumberOrAList() {
		DatasetFolder folder = folder().replace("awards.yaml", "year: 1996", "year: 1996 # or later")
			.replace("exhibitions.yaml", "planned: true", "planned: true # soon")
			.replace("exhibitions.yaml", "works: [la-serie]", "works: [la-serie] # alone");

		assertThat(READER.read(folder.location()).records(Award.class).get(2).year()).isEqualTo(1996);
	}

	@Test
	void readsNoOtherNumberThanTheOneThatIsWritten() {
		DatasetFolder folder = folder().replace("awards.yaml", "year: 1996", "year: 0o3714")
			.replace("awards.yaml", "count: 2", "count: 0x2")
			.replace("works.yaml", "years: 1985-1990", "years: 1985_1990");

		assertThat(faults(folder)).containsExactly("awards.yaml:17 awards[1].count: \"0x2\" should be a whole number",
				"awards.yaml:24 awards[2].year: \"0o3714\" should be a whole number",
				"works.yaml:27 works[1].years: \"1985_1990\": write 1985-1990");
	}

	@Test
	void readsFileThatIsLongerThanTheParserTakesByItself() {
		DatasetFolder folder = folder().append("works.yaml", ("# " + "x".repeat(98) + "\n").repeat(40_000));

		assertThat(READER.read(folder.location()).records(Work.class)).hasSize(2);
	}

	@Test
	void findsTheLineOfAFaultInALongFile() {
		DatasetFolder folder = folder().append("works.yaml", ("# " + "x".repeat(98) + "\n").repeat(40_000))
			.append("works.yaml", "  - Just a Title\n");

		assertThat(faults(folder))
			.containsExactly("works.yaml:40029 works[2]: \"Just a Title\" should be a group of fields, one a line, "
					+ "starting with - slug: …");
	}

	@Test
	void refusesMoreBytesThanFitIntoTheMemory() throws IOException {
		DatasetFolder folder = folder();
		try (RandomAccessFile works = new RandomAccessFile(folder.file("works.yaml").toFile(), "rw")) {
			works.setLength(DatasetLimits.BYTES - 1);
		}

		assertThat(faults(folder)).contains(String.format(Locale.ROOT,
				"works.yaml: with it the files have more than the %,d bytes that fit into the memory; java -Xmx gives more",
				DatasetLimits.BYTES));
	}

	@Test
	void refusesABiographyThatIsNoneByItsLength() {
		DatasetFolder folder = folder().append("biography.md", "\n".repeat(1_000_000));

		assertThat(faults(folder)).containsExactly("biography.md: it has more than 1,000,000 bytes, which is the most");
	}

	@Test
	void tellsTheFirstThousandFaultsOfAFile() {
		DatasetFolder folder = folder().append("works.yaml", "  - {}\n".repeat(2000))
			.append("biography.md", "a\u0001\n".repeat(2000));

		List<String> faults = faults(folder);

		assertThat(faults).filteredOn((fault) -> fault.startsWith("works.yaml:")).hasSize(1001);
		assertThat(faults).filteredOn((fault) -> fault.startsWith("biography.md:")).hasSize(1000);
		assertThat(faults).contains("works.yaml:1: it has more faults than these, and seems to be no such file",
				"works.yaml:29 works[2]: \"slug\" is missing");
	}

	@Test
	void quotesTheStartOfAVeryLongName() {
		DatasetFolder folder = folder().replace("works.yaml", "    lang: fr\n",
				"    ? " + "x".repeat(40_000) + "\n    : 1\n");

		assertThat(faults(folder)).singleElement()
			.asString()
			.startsWith("works.yaml:23 works[1].xxx")
			.contains("xxx…: there is no such field; there are slug, title, ")
			.hasSizeLessThan(1200);
	}

	@Test
	void readsAnEndlessRowOfSyllables() {
		DatasetFolder folder = folder().replace("works.yaml", "la-serie", "la-serie" + "-ab".repeat(100_000))
			.replace("works.yaml", "lang: fr", "lang: fr" + "-ab".repeat(100_000));

		assertThat(faults(folder)).anySatisfy((fault) -> assertThat(fault).startsWith("works.yaml:23 works[1].slug: "))
			.anySatisfy((fault) -> assertThat(fault).startsWith("works.yaml:25 works[1].lang: "));
	}

	@Test
	@Timeout(20)
	void waitsForNobodyAtTheOtherEndOfAPipe() throws IOException, InterruptedException {
		DatasetFolder folder = folder().delete("works.yaml");
		Process pipe = new ProcessBuilder("mkfifo", folder.file("works.yaml").toString()).start();
		assumeThat(pipe.waitFor()).isZero();

		assertThat(faults(folder))
			.contains("works.yaml: it cannot be read: it is a folder or a pipe, or its permissions forbid it");
	}

	@Test
	void refusesWhatHasNoEnd() throws IOException {
		DatasetFolder folder = folder().delete("works.yaml");
		Files.createSymbolicLink(folder.file("works.yaml"), Path.of("/dev/zero"));

		assertThat(faults(folder))
			.contains("works.yaml: it cannot be read: it is a folder or a pipe, or its permissions forbid it");
	}

	@Test
	void refusesAliasesWhichMayStandForMoreThanAMachineHolds() {
		String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n";
		DatasetFolder folder = folder().append("works.yaml", bomb)
			.replace("events.yaml", "place: Nowhere", "place: *birth");

		assertThat(faults(folder)).containsExactly(
				"events.yaml:5: a text that starts with * must stand in quotation marks: place: \"*birth\"",
				"works.yaml:29: a text that starts with & must stand in quotation marks: "
						+ "a: \"&a [x, x, x, x, x, x, x, x, x]\"",
				"works.yaml:30: a text that starts with & must stand in quotation marks: "
						+ "b: \"&b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\"");
	}

	@Test
	void reportsSecondDocumentInFile() {
		DatasetFolder folder = folder().append("works.yaml", "---\nworks: []\n").append("events.yaml", "---\n");

		assertThat(faults(folder)).containsExactly(
				"events.yaml:21: a second YAML document starts here; a file holds one",
				"works.yaml:30: a second YAML document starts here; a file holds one");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void asksForACreditWhereAFieldSaysWhoCreatedAWork(boolean creator) {
		DatasetFolder folder = folder().replace("works.yaml", "    franchise:",
				"    creator: " + creator + "\n    franchise:");

		assertThat(faults(folder)).containsExactly("works.yaml:6 works[0].creator: say it as a credit: "
				+ "\"- role: creator\"; leave it out if the person did not create the work");
	}

	@Test
	void reportsWrongType() {
		DatasetFolder folder = folder().replace("awards.yaml", "year: 1996", "year: [1996]")
			.replace("exhibitions.yaml", "works: [la-serie]", "works: la-serie");

		assertThat(faults(folder)).containsExactly("awards.yaml:24 awards[2].year: a list should be a whole number",
				"exhibitions.yaml:6 exhibitions[0].works: \"la-serie\" should be a list: write works: [la-serie]");
	}

	@Test
	void reportsMissingField() {
		DatasetFolder folder = folder().replace("works.yaml", "    lang: fr\n    kind: TV_SERIES\n", "");

		assertThat(faults(folder)).containsExactly("works.yaml:23 works[1]: \"kind\" is missing");
	}

	@Test
	void reportsEmptyTextOnce() {
		DatasetFolder folder = folder().replace("works.yaml", "title: La Série", "title: ''")
			.replace("events.yaml", "place: Nowhere", "place: ' '")
			.replace("publications.yaml", "container: Journal of Nought", "container: \"\\u2003\"");

		assertThat(faults(folder)).containsExactly(
				"events.yaml:5 events[0].place: it is empty: fill it in, or leave the field out",
				"publications.yaml:6 publications[0].container: it is empty: fill it in, or leave the field out",
				"works.yaml:24 works[1].title: it is empty: fill it in, or leave the field out");
	}

	@Test
	void reportsValueThatIsNotOneOfTheKnown() {
		DatasetFolder folder = folder().replace("awards.yaml", "basis: INFERRED", "basis: GUESSED");

		assertThat(faults(folder))
			.containsExactly("awards.yaml:20 awards[1].basis: \"GUESSED\" is not one of STATED, INFERRED");
	}

	@Test
	void readsPeopleUnderTheirFormerNameAndAsksToRenameThem() {
		DatasetFolder folder = folder();
		String people = folder.read("people.yaml");
		folder.delete("people.yaml")
			.write("collaborators.yaml", "# Who\n" + people.replace("people:", "collaborators:"));

		Dataset dataset = READER.read(folder.location());

		assertThat(dataset.records(Person.class)).extracting(Person::name).containsExactly("Ed O'Nobody");
		assertThat(dataset.document()).isEqualTo(small().document());
		assertThat(dataset.hints()).extracting(Fault::toString)
			.containsExactly(
					"collaborators.yaml:2: the file is now called people.yaml; it is read, but please rename it",
					"collaborators.yaml:2 people: it is called collaborators here, as it was before; please rename it");
		assertThat(small().hints()).isEmpty();
	}

	@Test
	void findsTheLinesOfPeopleUnderTheirFormerName() {
		DatasetFolder folder = folder().replace("people.yaml", "people:", "collaborators:")
			.replace("people.yaml", "name: Ed O'Nobody", "nam: Ed");

		assertThat(faults(folder))
			.containsExactly("people.yaml:3 people[0].nam: there is no such field; did you mean \"name\"?");
	}

	@Test
	void refusesPeopleUnderBothNames() {
		DatasetFolder folder = folder().append("people.yaml", "collaborators: []\n")
			.write("collaborators.yaml", "people: []\n");

		assertThat(faults(folder)).containsExactly(
				"collaborators.yaml: it is now called people.yaml, which is there too: "
						+ "keep people.yaml, with all people in it",
				"people.yaml:6 collaborators: there is no such field; there are people");
	}

	@Test
	void reportsReferenceToUnknownRecord() {
		DatasetFolder folder = folder().replace("exhibitions.yaml", "works: [la-serie]", "works: [la-serie, la-sera]")
			.replace("publications.yaml", "person: ed-onobody", "person: ed")
			.replace("awards.yaml", "  - body: academy-of-nothing\n    year: 1996", "  - body: academy\n    year: 1996")
			.replace("awards.yaml", "publication: essay-on-nothing", "publication: essay-on-something")
			.replace("events.yaml", "exhibitions: [empty-walls]",
					"exhibitions:\n      - empty-walls\n      - full-walls")
			.replace("events.yaml", "publications: [essay-on-nothing]", "publications: [poem]");

		assertThat(faults(folder)).containsExactly("awards.yaml:23 awards[2].body: there is no body \"academy\"",
				"awards.yaml:26 awards[2].publication: there is no publication \"essay-on-something\"",
				"events.yaml:16 events[1].exhibitions[1]: there is no exhibition \"full-walls\"",
				"events.yaml:17 events[1].publications[0]: there is no publication \"poem\"",
				"exhibitions.yaml:6 exhibitions[0].works[1]: there is no work \"la-sera\"",
				"publications.yaml:9 publications[0].collaborators[0].person: there is no person \"ed\"");
	}

	@Test
	void reportsSlugThatIsThereTwice() {
		DatasetFolder folder = folder().append("people.yaml", """
				  - slug: ed-onobody
				    name: Ed Again
				    sources: [Life]
				""");

		assertThat(faults(folder))
			.containsExactly("people.yaml:6 people[1].slug: \"ed-onobody\" is the slug of people[0] too");
	}

	@Test
	void reportsEndBeforeStart() {
		DatasetFolder folder = folder().replace("works.yaml", "years: 1985-1990", "years: 1990-1985")
			.replace("exhibitions.yaml", "closes: 1991-06", "closes: 1991-03-04");

		assertThat(faults(folder)).containsExactly(
				"exhibitions.yaml:15 exhibitions[0].showings[0].closes: "
						+ "it closes (4 March 1991) before it opens (5 March 1991)",
				"works.yaml:27 works[1].years: \"1990-1985\": it ends in 1985, before it starts in 1990");
	}

	@Test
	void reportsYearsBeforeTheBirth() {
		DatasetFolder folder = folder().replace("works.yaml", "years: 1985-1990", "years: 1949-1990")
			.replace("awards.yaml", "year: 1996", "year: 1066")
			.replace("exhibitions.yaml", "opens: 1991-03-05", "opens: 1949-12-31")
			.replace("publications.yaml", "date: summer 1995", "date: circa 1930");

		assertThat(faults(folder)).containsExactly(
				"awards.yaml:24 awards[2].year: 1066 is before the person's birth in 1950",
				"exhibitions.yaml:14 exhibitions[0].showings[0].opens: 1949-12-31 is before the person's birth in 1950",
				"publications.yaml:7 publications[0].date: circa 1930 is before the person's birth in 1950",
				"works.yaml:27 works[1].years: 1949-1990 is before the person's birth in 1950");
	}

	@Test
	void refusesNothingBeforeABirthThatIsNotKnownOrTheFoundingOfAGroup() {
		DatasetFolder folder = folder().replace("works.yaml", "years: 1985-1990", "years: 1949-1990");

		folder.replace("profile.yaml", "  birthDate: 1950-02-28\n", "");
		assertThat(subject(folder).birthDate()).isNull();
		folder.replace("profile.yaml", "  name: ", "  type: GROUP\n  birthDate: 1980\n  name: ");
		assertThat(subject(folder).group()).isTrue();
	}

	@Test
	void refusesNothingAfterTheDeath() {
		DatasetFolder folder = folder().replace("profile.yaml", "birthDate: 1950-02-28",
				"birthDate: 1950-02-28\n  deathDate: 1961-05");

		assertThat(subject(folder).deathDate()).isEqualTo(PartialDate.parse("1961-05"));
	}

	@Test
	void reportsDatesOfALifeThatAreNone() {
		DatasetFolder folder = folder().replace("profile.yaml", "birthDate: 1950-02-28",
				"type: BAND\n  birthDate: 1950-02-28\n  deathDate: 1949");
		folder.replace("works.yaml", "    years: 1985-1990", "    premiere: 1949-12-31");

		assertThat(faults(folder)).containsExactly("profile.yaml:3 person.type: \"BAND\" is not one of PERSON, GROUP",
				"profile.yaml:5 person.deathDate: 1949 is before the birthDate, 28 February 1950",
				"works.yaml:27 works[1].premiere: 1949-12-31 is before the person's birth in 1950");
	}

	@Test
	void reportsDateThatIsInNoCalendar() {
		DatasetFolder folder = folder().replace("events.yaml", "date: 1991-03-05", "date: 1991-13-05")
			.replace("publications.yaml", "date: summer 1995", "date: some day in 1995");

		assertThat(faults(folder)).containsExactly(
				"events.yaml:9 events[1].date: \"1991-13-05\": there is no such day: "
						+ "Invalid value for MonthOfYear (valid values 1 - 12): 13",
				"publications.yaml:7 publications[0].date: \"some day in 1995\": " + "write 1995");
	}

	@Test
	void reportsSourceThatIsNoSection() {
		DatasetFolder folder = folder().replace("works.yaml", "sources: [Life]", "sources: [Life, Childhood]")
			.replace("biography.md", "Sources: Life, Work", "Sources: Lives, Work");

		assertThat(faults(folder)).containsExactly(
				"biography.md:13: \"Lives\" is not one of the sections in profile.yaml: " + SECTIONS,
				"works.yaml:28 works[1].sources[1]: \"Childhood\" is not one of the sections in profile.yaml: "
						+ SECTIONS);
	}

	@Test
	void reportsDeadLinkInTheLineItStandsIn() {
		DatasetFolder folder = folder()
			.replace("works.yaml", "      [Ed O'Nobody](person:ed-onobody) \\<", "      [Ed O'Nobody](person:ed) \\<")
			.replace("events.yaml", "exhibition:empty-walls", "exhibitions:empty-walls")
			.replace("events.yaml", "year:1980", "year:eighties")
			.replace("profile.yaml", "work:tom-and-jens-film", "filmography/tom");

		assertThat(faults(folder)).containsExactly(
				"events.yaml:11 events[1].text: the link \"exhibitions:empty-walls\" should start with https:// or be one of "
						+ "work, person, body, exhibition, publication, event, year, then a colon and a slug",
				"events.yaml:11 events[1].text: the link \"year:eighties\" names no year",
				"profile.yaml:8 person.summary: the link \"filmography/tom\" should start with https:// or be one of "
						+ "work, person, body, exhibition, publication, event, year, then a colon and a slug",
				"works.yaml:20 works[0].summary: the link \"person:ed\" names no record");
	}

	@Test
	void reportsDeadLinksInTheBiography() {
		DatasetFolder folder = folder()
			.replace("biography.md", "[Ed O'Nobody](person:ed-onobody)", "[Ed\nO'Nobody](person:ed)")
			.replace("biography.md", "publication:essay-on-nothing", "publication:poem");

		assertThat(faults(folder)).containsExactly("biography.md:5: the link \"person:ed\" names no record",
				"biography.md:11: the link \"publication:poem\" names no record");
	}

	@Test
	void reportsChapterWithoutSources() {
		DatasetFolder folder = folder().replace("biography.md", "Sources: Life\n", "");

		assertThat(faults(folder)).containsExactly(
				"biography.md:1: the chapter \"Early Days & Nights\" needs a last line \"Sources: section, section\"");
	}

	@Test
	void reportsChaptersThatReadersTakeForTheSame() {
		DatasetFolder folder = folder().replace("biography.md", "## Later", "## Early days and nights");

		assertThat(faults(folder)).containsExactly("biography.md:8: there are two chapters \"Early days and nights\"");
	}

	@Test
	void reportsTextBeforeTheFirstChapter() {
		DatasetFolder folder = folder().replace("biography.md", "## Early", "Early");

		assertThat(faults(folder)).containsExactly("biography.md:1: a chapter starts with a line \"## Title\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '%',
			textBlock = """
					# Later           | this is read as a heading. A chapter of biography.md starts with "## Title", a smaller heading with "### "; if the sign belongs to the text, put a backslash before it
					~ ## Later~       | this is read as a heading. A chapter of biography.md starts with "## Title", a smaller heading with "### "; if the sign belongs to the text, put a backslash before it
					##Later           | this is read as a heading. A chapter of biography.md starts with "## Title", a smaller heading with "### "; if the sign belongs to the text, put a backslash before it
					Later;===         | this is read as a heading. A chapter of biography.md starts with "## Title", a smaller heading with "### "; if the sign belongs to the text, put a backslash before it
					Later;---         | this is read as a heading. A chapter of biography.md starts with "## Title", a smaller heading with "### "; if the sign belongs to the text, put a backslash before it
					![Ada](ada.jpg)   | a text can show no image. Write a link to it: [words](https://example.org/image.jpg)
					~    Later~       | this is read as computer code, for the blanks or signs it starts with. Take them away
					```;Later;```     | this is read as computer code, for the blanks or signs it starts with. Take them away
					[Later]: https:;  | this is read as the address of a link and shown nowhere. Write the link as [words](https://example.org/)
					""")
	void refusesInTheBiographyWhatNoPageShowsAsItIsMeant(String text, String fault) {
		DatasetFolder folder = folder().replace("biography.md", "## Later\n", text.replace(';', '\n') + "\n\n");

		assertThat(faults(folder)).contains("biography.md:8: " + fault);
	}

	@Test
	void takesSmallerHeadingsListsAndLinksInTheBiography() {
		DatasetFolder folder = folder().replace("biography.md", "## Later\n",
				"### Later\n\n- one\n- [two][2]\n\n[2]: https://example.org/\n\n****\n\n> three\n\n#four\n");

		assertThat(READER.read(folder.location()).records(Chapter.class)).hasSize(1);
	}

	@Test
	void refusesInProseWhatNoPageShowsAsItIsMeant() {
		DatasetFolder folder = folder().replace("events.yaml", "title: Born in Nowhere", "title: \"![x](y)\"")
			.replace("exhibitions.yaml", "summary: Nothing hung there.", "summary: \"# 1 of them\"")
			.replace("awards.yaml", "note: Nobody says so.", "note: \"# 1 of ![x](y)\"");

		assertThat(faults(folder)).containsExactly(
				"awards.yaml:21 awards[1].note: a text can show no image. "
						+ "Write a link to it: [words](https://example.org/image.jpg)",
				"events.yaml:4 events[0].title: a text can show no image. "
						+ "Write a link to it: [words](https://example.org/image.jpg)",
				"exhibitions.yaml:5 exhibitions[0].summary: this is read as a heading. "
						+ "A chapter of biography.md starts with \"## Title\", a smaller heading with \"### \"; "
						+ "if the sign belongs to the text, put a backslash before it");
	}

	@Test
	void citesSectionsWithCommasFromTheBiography() {
		DatasetFolder folder = folder().append("profile.yaml", "  - Life, and More, of It\n  - Life, and\n")
			.replace("biography.md", "Sources: Life\n", "Sources: Life, and More, of It, Life, Life, and\n");

		assertThat(READER.read(folder.location()).records(Chapter.class).get(0).sources())
			.containsExactly("Life, and More, of It", "Life", "Life, and");
	}

	@Test
	@Timeout(20)
	void readsAnEndlessRowOfSources() {
		DatasetFolder folder = folder().replace("biography.md", "Sources: Life\n",
				"Sources: " + "a,".repeat(400_000) + "\n");

		assertThat(faults(folder)).hasSize(1000);
	}

	@Test
	void reportsMissingFileWithoutWhatFollowsFromIt() {
		DatasetFolder folder = folder().delete("works.yaml").delete("profile.yaml").delete("biography.md");

		assertThat(faults(folder)).containsExactly("biography.md: there is no such file in " + folder.location(),
				"profile.yaml: there is no such file in " + folder.location(),
				"works.yaml: there is no such file in " + folder.location());
	}

	@Test
	void reportsFileThatIsNoMapping() {
		DatasetFolder folder = folder().write("works.yaml", "# nothing yet\n").write("events.yaml", "- birth\n");

		assertThat(faults(folder)).containsExactly(
				"events.yaml:1: before the first entry a line \"events:\" is missing",
				"works.yaml:1: it is empty: write \"works: []\"");
	}

	@Test
	void reportsKeyInTheWrongFile() {
		DatasetFolder folder = folder().append("works.yaml",
				"\nevents:\n  - slug: late\n    title: Late\n    theme: LIFE\n    sources: [Life]\n");

		assertThat(faults(folder)).containsExactly("works.yaml:30 events: it belongs into another file");
	}

	@Test
	void reportsMissingKeyOfFile() {
		DatasetFolder folder = folder().replace("awards.yaml", "bodies:\n", "bodys:\n");

		assertThat(faults(folder))
			.containsExactly("awards.yaml:1 bodys: there is no such field; there are bodies, awards");
	}

	@Test
	void reportsAwardForWorkAndPublicationBoth() {
		DatasetFolder folder = folder().replace("awards.yaml", "    publication: essay-on-nothing\n",
				"    publication: essay-on-nothing\n    work: la-serie\n");

		assertThat(faults(folder))
			.containsExactly("awards.yaml:23 awards[2]: it is for a work or for a publication, not for both");
	}

	@Test
	void reportsShowingWithoutVenueAndCity() {
		DatasetFolder folder = folder().replace("exhibitions.yaml", "city: Shangri-La", "country: Shangri-La");

		assertThat(faults(folder))
			.containsExactly("exhibitions.yaml:17 exhibitions[0].showings[1]: it needs a venue or a city");
	}

	@Test
	void reportsPositionThatIsNotOnEarth() {
		DatasetFolder folder = folder().replace("exhibitions.yaml", "[10.5, -20]", "[100.5, -20]");

		assertThat(faults(folder)).containsExactly(
				"exhibitions.yaml:16 exhibitions[0].showings[0].coordinates[0]: \"100.5\" must have a maximum value of 90");
	}

	@Test
	void writesOutWhatWouldNotShowInAFault() {
		DatasetFolder folder = folder().replace("works.yaml", "kind: TV_SERIES", "kind: \"TV\\nSERIES\\u202E\\ud800\"")
			.replace("biography.md", "Sources: Life\n", "Sources: Life\u0000\n");

		assertThat(faults(folder)).containsExactly(
				"biography.md:6: it has a control character, which cannot be shown; delete it",
				"biography.md:6: \"Life\\u0000\" is not one of the sections in profile.yaml; did you mean \"Life\"?",
				"works.yaml:26 works[1].kind: it has a control character, which cannot be shown; delete it");
	}

	@Test
	void reportsCharactersThatCannotBeShown() {
		DatasetFolder folder = folder().replace("works.yaml", "title: La Série", "title: \"La\\0 Série\"")
			.replace("works.yaml", "      Length: 90 minutes", "      \"Le\\x07ngth\": 90 minutes")
			.replace("events.yaml", "title: Born in Nowhere", "title: \"Born in\\tNow\\nhere \\ud800\"");

		assertThat(faults(folder)).containsExactly(
				"events.yaml:4 events[0].title: it has a control character, which cannot be shown; delete it",
				"works.yaml:17 works[0].facts.Le\\u0007ngth: it has a control character, which cannot be shown; delete it",
				"works.yaml:24 works[1].title: it has a control character, which cannot be shown; delete it");
	}

	@Test
	void reportsTextsThatAreTooLong() {
		DatasetFolder folder = folder().replace("works.yaml", "title: La Série", "title: " + "x".repeat(256))
			.replace("works.yaml", "      Length: 90 minutes", "      " + "x".repeat(256) + ": 90 minutes")
			.replace("events.yaml", "title: Born in Nowhere", "title: " + "x".repeat(501))
			.replace("exhibitions.yaml", "summary: Nothing hung there.", "summary: " + "x".repeat(4001))
			.replace("awards.yaml", "note: Nobody says so.", "note: " + "x".repeat(2001))
			.replace("biography.md", "looked at", "x".repeat(100_000))
			.replace("biography.md", "## Early", "## " + "x".repeat(200));

		assertThat(faults(folder)).containsExactly(
				"awards.yaml:21 awards[1].note: it has 2001 characters; at most 2000 fit",
				"biography.md:1: the title of a chapter needs a letter or digit, and at most 200 characters",
				"biography.md:8: the chapter \"Later\" has 100105 characters; at most 100000 fit",
				"events.yaml:4 events[0].title: it has 501 characters; at most 500 fit",
				"exhibitions.yaml:5 exhibitions[0].summary: it has 4001 characters; at most 4000 fit",
				"works.yaml:15 works[0].facts: a label has 1 to 255 characters, not all of them blank",
				"works.yaml:24 works[1].title: it has 256 characters; at most 255 fit");
	}

	@Test
	void reportsNumbersThatAreTooLarge() {
		DatasetFolder folder = folder()
			.replace("publications.yaml", "    kind: ESSAY", "    volumes: 99999999999999999999\n    kind: ESSAY")
			.replace("awards.yaml", "count: 2", "count: 1e400")
			.replace("awards.yaml", "year: 1996", "year: 19960000000")
			.replace("exhibitions.yaml", "[10.5, -20]", "[.nan, .inf]");

		assertThat(faults(folder)).containsExactly("awards.yaml:17 awards[1].count: \"1e400\" should be a whole number",
				"awards.yaml:24 awards[2].year: \"19960000000\" must have a maximum value of 9999",
				"exhibitions.yaml:16 exhibitions[0].showings[0].coordinates[0]: \".nan\" should be a number",
				"exhibitions.yaml:16 exhibitions[0].showings[0].coordinates[1]: \".inf\" should be a number",
				"publications.yaml:4 publications[0].volumes: \"99999999999999999999\" must have a maximum value of 9999");
	}

	@Test
	void takesAWholeNumberWithAPointForOne() {
		DatasetFolder folder = folder().replace("awards.yaml", "count: 2", "count: 2.0");

		assertThat(READER.read(folder.location()).records(Award.class)).extracting(Award::count)
			.containsExactly(1, 2, 1);
	}

	@Test
	void reportsMoreEntriesThanFit() {
		String sections = IntStream.range(0, 101).mapToObj((i) -> "  - S" + i + "\n").collect(Collectors.joining());
		DatasetFolder folder = folder().append("profile.yaml", sections);

		assertThat(faults(folder)).containsExactly("profile.yaml:10 sections: it has 103 entries; at most 100 fit");
	}

	@Test
	void reportsChapterWhoseTitleGivesNoAddress() {
		DatasetFolder folder = folder().replace("biography.md", "## Later", "## !!!");

		assertThat(faults(folder)).containsExactly(
				"biography.md:8: the title of a chapter needs a letter or digit, and at most 200 characters");
	}

	@Test
	void readsTheWorksOfTheHomePageAndReportsOneThatIsNotThere() {
		DatasetFolder folder = folder().replace("profile.yaml", "person:", "featured: [la-serie]\nperson:");
		assertThat(READER.read(folder.location()).subject().featured()).containsExactly("la-serie");

		folder.replace("profile.yaml", "[la-serie]", "[la-sera]");
		assertThat(faults(folder)).singleElement()
			.asString()
			.contains("profile.yaml:", "featured[0]: there is no work \"la-sera\"");
	}

	@Test
	void reportsFilesThatAreHalfWritten() {
		DatasetFolder folder = folder();
		for (String file : List.of("works.yaml", "awards.yaml", "biography.md")) {
			String text = folder.read(file);
			folder.write(file, text.substring(0, text.length() / 2));
		}

		assertThat(faults(folder)).containsExactly("awards.yaml:14 awards[1]: \"year\" is missing",
				"awards.yaml:14 awards[1]: \"outcome\" is missing", "awards.yaml:14 awards[1]: \"sources\" is missing",
				"awards.yaml:14 awards[1].body: there is no body \"academy-of-not\"",
				"biography.md:1: the chapter \"Early Days & Nights\" needs a last line \"Sources: section, section\"",
				"exhibitions.yaml:6 exhibitions[0].works[0]: there is no work \"la-serie\"",
				"works.yaml:2 works[0]: \"sources\" is missing",
				"works.yaml:15 works[0].facts: it is empty: fill it in, or leave the field out");
	}

	@Test
	void reportsMegabytesThatAreNoDataset() {
		DatasetFolder folder = folder()
			.write("works.yaml", "works:\n" + ("  - " + "x".repeat(95) + "\n").repeat(100_000))
			.write("awards.yaml", "[".repeat(10_000_000))
			.write("events.yaml", "x".repeat(1_000_000))
			.write("biography.md", "x\n".repeat(5_000_000));

		List<String> faults = faults(folder);

		assertThat(faults.subList(0, 5)).containsExactly(
				"awards.yaml: it has more, or deeper, lists than the site can hold: Document nesting depth (501) exceeds the maximum allowed "
						+ "(500, from `StreamReadConstraints.getMaxNestingDepth()`)",
				"biography.md: it has more than 1,000,000 bytes, which is the most",
				"events.yaml:1: before the first entry a line \"events:\" is missing",
				"works.yaml:1: it has more faults than these, and seems to be no such file", "works.yaml:2 works[0]: \""
						+ "x".repeat(57) + "…\" should be a group of fields, one a line, starting with - slug: …");
		assertThat(faults).hasSize(1004);
	}

	@Test
	void reportsMissingFolder() {
		String location = folder().location() + "nowhere";

		FaultyDatasetException exception = catchThrowableOfType(FaultyDatasetException.class,
				() -> READER.read(location));

		assertThat(exception).hasMessage("The dataset %1$s has 1 fault:%n%1$s: there is no such folder", location);
	}

	@Test
	void reportsFileInPlaceOfTheFolder() {
		String location = folder().location() + "works.yaml";

		assertThat(faults(location)).containsExactly(location + ": it is a file, not a folder");
	}

	@Test
	void reportsEmptyFolder() throws IOException {
		String location = Files.createDirectory(this.path.resolve("empty")).toUri().toString();

		assertThat(faults(location)).containsExactly("awards.yaml: there is no such file in " + location,
				"biography.md: there is no such file in " + location,
				"events.yaml: there is no such file in " + location,
				"exhibitions.yaml: there is no such file in " + location,
				"people.yaml: there is no such file in " + location,
				"profile.yaml: there is no such file in " + location,
				"publications.yaml: there is no such file in " + location,
				"works.yaml: there is no such file in " + location);
	}

	@Test
	void reportsFolderInPlaceOfFile() throws IOException {
		DatasetFolder folder = folder().delete("works.yaml").delete("biography.md");
		Files.createDirectory(folder.file("works.yaml"));
		Files.createDirectory(folder.file("biography.md"));

		assertThat(faults(folder)).containsExactly(
				"biography.md: it cannot be read: it is a folder or a pipe, or its permissions forbid it",
				"works.yaml: it cannot be read: it is a folder or a pipe, or its permissions forbid it");
	}

	@Test
	void reportsFileThatMayNotBeRead() {
		DatasetFolder folder = folder();
		assumeThat(folder.file("works.yaml").toFile().setReadable(false)).as("permissions are kept here").isTrue();
		assumeThat(Files.isReadable(folder.file("works.yaml"))).as("root may read everything").isFalse();

		assertThat(faults(folder))
			.containsExactly("works.yaml: it cannot be read: it is a folder or a pipe, or its permissions forbid it");
	}

	@Test
	void reportsFolderThatMayNotBeRead() {
		assumeThat(folder().file("").toFile().setExecutable(false)).as("permissions are kept here").isTrue();
		try {
			assumeThat(Files.isExecutable(this.path)).as("root may read everything").isFalse();

			assertThat(faults(this.path.toString()))
				.containsExactly(this.path + ": the folder cannot be read; whoever runs the site needs permission to");
		}
		finally {
			this.path.toFile().setExecutable(true);
		}
	}

	@Test
	void takesFolderOfOnesOwnByLocationAndByPath() throws IOException {
		Path spaced = Files.createDirectory(this.path.resolve("100% René's #1"));
		DatasetFolder.in(spaced);
		String location = spaced.toUri().toString();

		assertThat(
				Stream.of(location, location.replaceAll("/$", ""), spaced.toString(), spaced + "/").map(READER::read))
			.allMatch((dataset) -> dataset.records(Work.class).size() == 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1991", "1991-03", "1991-03-05", "winter 1991" })
	void takesClosingDateThatMayBeAfterTheOpening(String closes) {
		DatasetFolder folder = folder().replace("exhibitions.yaml", "closes: 1991-06", "closes: " + closes);

		Dataset dataset = READER.read(folder.location());

		assertThat(exhibition(dataset).showings().get(0).details().closes()).isEqualTo(PartialDate.parse(closes));
	}

	@Test
	void letsFactsHaveAnyLabel() {
		DatasetFolder folder = folder().replace("works.yaml", "      Length: 90 minutes",
				"      work: that of a year\n      date: '1066'\n      And/or ~: nothing\n      sources: none");

		Dataset dataset = READER.read(folder.location());

		assertThat(work(dataset, 0).facts()).extracting(Work.Fact::label)
			.containsExactly("Network", "work", "date", "And/or ~", "sources");
	}

	private DatasetFolder folder() {
		return DatasetFolder.in(this.path);
	}

	private static Work work(Dataset dataset, int index) {
		return List.copyOf(dataset.records(Work.class)).get(index);
	}

	private static Exhibition exhibition(Dataset dataset) {
		return dataset.records(Exhibition.class).iterator().next();
	}

	private static Publication publication(Dataset dataset) {
		return dataset.records(Publication.class).iterator().next();
	}

	private Dataset small() {
		return READER.read("classpath:/datasets/small/");
	}

	private static Subject subject(DatasetFolder folder) {
		return READER.read(folder.location()).subject();
	}

	private List<String> faults(DatasetFolder folder) {
		return faults(folder.location());
	}

	private List<String> faults(String location) {
		return catchThrowableOfType(FaultyDatasetException.class, () -> READER.read(location)).faults()
			.stream()
			.map(Fault::toString)
			.toList();
	}

}
