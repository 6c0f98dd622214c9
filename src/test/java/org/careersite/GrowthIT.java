package org.careersite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.careersite.career.snapshot.CareerSnapshot;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** An invented career, a hundred times the size of the shipped one. */
@SpringBootTest(properties = { "site.cache.room=0B", "career.watch=false",
		"spring.datasource.url=jdbc:h2:mem:growth;DB_CLOSE_DELAY=-1", Statements.COUNTED })
@AutoConfigureMockMvc
@Import(Reader.class)
class GrowthIT {

	private static final int MOST_BYTES = 30_000;

	private static final int MOST_STATEMENTS = 8;

	/** A link to an event, but no id of one. */
	private static final Pattern EVENT = Pattern.compile("(?<!<id>http://localhost:8080)(/timeline[^\"#]*)#([^\"]+)\"");

	@TempDir
	private static Path folder;

	@Autowired
	private Reader reader;

	@DynamicPropertySource
	static void generate(DynamicPropertyRegistry properties) throws IOException, InterruptedException {
		Path career = folder.resolve("career");
		Process generator = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"src/bench/Generator.java", "100", career.toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("output.txt").toFile())
			.start();
		assertThat(generator.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(generator.exitValue()).as(Files.readString(folder.resolve("output.txt"))).isZero();
		properties.add("career.dataset", () -> career.toUri().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/filmography", "/filmography?kind=TV_SERIES&role=writer&sort=title", "/awards",
			"/awards?group=body&page=2", "/awards?group=work&outcome=WON", "/exhibitions", "/publications", "/people",
			"/people?q=a", "/timeline", "/timeline?page=7", "/timeline?lane=LIFE", "/timeline?lane=AWARD&page=3",
			"/years", "/years/1784", "/years/1850", "/decades/1780s", "/decades/1850s", "/glance", "/about",
			"/biography", "/search?q=the", "/search?q=festival&type=BODY" })
	void keepsAPageSmallAndItsStatementsFew(String address) {
		assertThat(Statements.of(() -> this.reader.read(address))).isLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(bytes(this.reader.read(address))).isLessThanOrEqualTo(MOST_BYTES);
	}

	@Test
	void keepsTheFullestRecordsSmall() {
		String award = Reader.hrefs(this.reader.read("/"), "/filmography/").get(0);

		assertThat(bytes(this.reader.read(award))).isLessThanOrEqualTo(MOST_BYTES);
	}

	@Test
	void dividesTheTimelineIntoPagesThatFollowEachOther() {
		Document first = this.reader.read("/timeline");
		Document second = this.reader.read("/timeline?page=1");

		assertThat(first.select("main ol ol > li")).hasSize(CareerSnapshot.TIMELINE_PAGE);
		assertThat(second.select("main ol ol > li")).hasSize(CareerSnapshot.TIMELINE_PAGE);
		assertThat(Reader.found(second)).isEqualTo(Reader.found(first));
		assertThat(Reader.one(first, "main a[rel=next]").attr("href")).isEqualTo("/timeline?page=1");
		assertThat(year(second, 0)).isGreaterThanOrEqualTo(year(first, first.select(".year-card a").size() - 1));
	}

	@Test
	void leadsToThePageOfTheTimelineThatHasAnEvent() {
		List<String> pages = this.reader.pages();
		Map<String, Document> timeline = new HashMap<>();
		Set<String> kinds = new HashSet<>();

		Stream
			.concat(IntStream.iterate(0, (at) -> at < pages.size(), (at) -> at + 100).mapToObj(pages::get),
					Stream.of("/biography", "/people", "/cv", "/search?q=writes&type=EVENT", "/api/search?q=writes",
							"/api/timeline?lane=LIFE&page=9", "/feed.atom"))
			.forEach((address) -> EVENT.matcher(Reader.body(this.reader.get(address))).results().forEach((link) -> {
				Document page = timeline.computeIfAbsent(link.group(1), this.reader::read);
				assertThat(page.getElementById(link.group(2))).as(address + " leads to " + link.group()).isNotNull();
				if (link.group(1).contains("?")) {
					kinds.add(address.split("[/?]")[1]);
				}
			}));

		assertThat(kinds).contains("filmography", "awards", "exhibitions", "people", "biography", "years", "cv",
				"search", "api", "feed.atom");
	}

	@Test
	void leadsToTheOtherPagesOfAFilteredList() {
		Document page = this.reader.read("/filmography?sort=title&page=1");

		assertThat(Reader.one(page, "main a[rel=prev]").attr("href")).isEqualTo("/filmography?sort=title");
		assertThat(Reader.one(page, "main a[rel=next]").attr("href")).isEqualTo("/filmography?sort=title&page=2");
		assertThat(Reader.main(page).text()).containsPattern("Page 2 of \\d+");
	}

	@Test
	void leadsFromThePageOfADecadeToAllThatItHeld() {
		Document page = this.reader.read("/decades/1780s");

		assertThat(page.select("main a.more").eachAttr("href")).contains("/awards?years=1780s");
		assertThat(page.select("section[aria-labelledby=won-head] li.award")).hasSize(20);
	}

	@Test
	void namesTheNearestTitlesOfThousands() {
		String work = Reader.hrefs(this.reader.read("/filmography"), "/filmography/").get(0);

		this.reader.read("/search?q=law");
		Document page = this.reader.read(work + "x", 404);

		assertThat(Reader.hrefs(Reader.main(page), "/filmography/")).contains(work);
	}

	private int bytes(Document page) {
		List<String> files = page.select("link[rel=stylesheet], script[src]")
			.stream()
			.map((element) -> element.attr(element.tagName().equals("link") ? "href" : "src"))
			.toList();
		return zipped(page.html())
				+ files.stream().mapToInt((file) -> zipped(Reader.body(this.reader.get(file)))).sum();
	}

	private static int year(Document page, int at) {
		return Integer.parseInt(page.select(".year-card a").get(at).text());
	}

	private static int zipped(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.size();
	}

}
