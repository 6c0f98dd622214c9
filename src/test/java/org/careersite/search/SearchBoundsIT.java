package org.careersite.search;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * No question costs much: whatever is typed, few words and no automata are looked for,
 * and few questions are asked of the index at once.
 */
@WholeSiteTest
class SearchBoundsIT {

	private static final List<String> ADDRESSES = List.of("/search?q=", "/api/search?q=", "/api/search/suggest?q=",
			"/filmography?q=", "/people?q=", "/api/exhibitions?q=", "/publications?q=");

	/** Letters of many scripts, and characters that fold to many, to few or to none. */
	private static final List<int[]> SCRIPTS = List.of(range('a', 'z'), range('A', 'Z'), range(0xe0, 0xff),
			range(0x3b1, 0x3c9), range(0x430, 0x44f), range(0x5d0, 0x5ea), range(0x620, 0x64a), range(0x905, 0x939),
			range(0xe01, 0xe2e), range(0x3041, 0x3096), range(0x30a1, 0x30fa), range(0x4e00, 0x9fa5),
			range(0xac00, 0xd7a3), range(0x3300, 0x3357), range(0xfdf0, 0xfdfb), range(0x300, 0x36f),
			range(0x1f300, 0x1f5ff), range(0x20000, 0x2a6d6), range(0xbc, 0xbe), range('0', '9'));

	private static final List<String> BETWEEN = List.of("", " ", "-", "'", "\u2019", ".", "/", "\"", "&", " & ",
			"\u200d", "\u00a0", "\u3000", "%", "_");

	/** Clauses of a query as Lucene writes them. */
	private static final Pattern CLAUSE = Pattern.compile("\\w+:\\S");

	/** A word with the slips that an automaton would forgive, as Lucene writes it. */
	private static final Pattern AUTOMATON = Pattern.compile("[^)]~[12]");

	@Autowired
	private Reader reader;

	@Autowired
	private Indexing indexing;

	static Stream<String> hostile() {
		return Stream.of("\ufdfa".repeat(50), "\u3316".repeat(160), "ab-cd ".repeat(30), "a-b.c'd/e ".repeat(20),
				"\ud55c\uae00".repeat(100), "&".repeat(200), "a".repeat(200), "ab ".repeat(66), "1997 ".repeat(40),
				"%_".repeat(100), "\u0301".repeat(200), "\"".repeat(200), "-".repeat(200), ".".repeat(200),
				distinct(28, (n) -> letter(n) + letter(n / 2) + "-" + letter(n / 3) + letter(n) + letter(n + 1)),
				distinct(66, (n) -> letter(n) + letter(n / 26)), distinct(40, (n) -> String.valueOf(1960 + n)),
				distinct(8, (n) -> letter(n) + "riminalintentionalities"));
	}

	static Stream<String> random() {
		Random random = new Random(16);
		return IntStream.range(0, 60).mapToObj((n) -> random(random));
	}

	@ParameterizedTest
	@MethodSource({ "hostile", "random" })
	void answersWhateverIsTyped(String text) {
		SoftAssertions all = new SoftAssertions();

		ADDRESSES.forEach((address) -> all
			.assertThat(this.reader.get(address + URLEncoder.encode(text, UTF_8)).getResponse().getStatus())
			.as(address + text)
			.isIn(200, 302, 400));

		all.assertAll();
	}

	@ParameterizedTest
	@MethodSource({ "hostile", "random" })
	void asksInFewClausesAndWithoutAutomata(String text) {
		SearchText question = SearchText.of(text);

		for (boolean forgiving : new boolean[] { false, true }) {
			String query = this.indexing.ask((session, vocabulary) -> session.search(Entry.class)
				.where((f) -> new Matching(question, vocabulary, forgiving).ranked(f, null))
				.toQuery()
				.queryString());

			assertThat(AUTOMATON.matcher(query).results()).as(query).isEmpty();
			assertThat(CLAUSE.matcher(query).results()).as(query).hasSizeLessThan(1000);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ufdfa", "\u3316" })
	void refusesWhatIsTooLongOnceWrittenOut(String character) {
		MvcTestResult answer = this.reader.get("/api/search?q=" + URLEncoder.encode(character.repeat(199), UTF_8));

		assertThat(answer).hasStatus(400);
		assertThat(answer).bodyJson().extractingPath("$.faults[0].parameter").isEqualTo("q");
	}

	@Test
	void forgivesSlipsInAShortTitleAsAWhole() {
		MvcTestResult answer = this.reader.get("/api/search?q=misson+protecton+rapprochee");

		assertThat(answer).bodyJson().extractingPath("$.suggestion").isEqualTo("mission protection rapprochee");
	}

	@Test
	void tellsWhoSearchesAmongTooManyToComeAgain() throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		ExecutorService others = occupyAllTurns(end);

		MvcTestResult page = this.reader.get("/search?q=law");
		MvcTestResult json = this.reader.get("/api/search?q=law");
		MvcTestResult suggestions = this.reader.get("/api/search/suggest?q=law");
		MvcTestResult nothing = this.reader.get("/search");
		MvcTestResult home = this.reader.get("/");
		end.countDown();
		others.shutdown();

		assertThat(List.of(page, json, suggestions)).allSatisfy((answer) -> assertThat(answer).hasStatus(503)
			.hasHeader("Retry-After", "2")
			.hasHeader("Cache-Control", "no-store"));
		assertThat(Reader.one(Reader.parse(page), "h1").text()).isEqualTo("Busy");
		assertThat(Reader.main(Reader.parse(page)).text())
			.contains("Too many searches at once. Please try again in a few seconds.")
			.doesNotContain("fault");
		assertThat(json).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(suggestions).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Too many searches at once. Please try again in a few seconds.");
		assertThat(nothing).hasStatusOk();
		assertThat(home).hasStatusOk();
		assertThat(this.reader.get("/search?q=law")).hasStatusOk();
	}

	private ExecutorService occupyAllTurns(CountDownLatch end) throws InterruptedException {
		ExecutorService others = Executors.newCachedThreadPool();
		CountDownLatch begun = new CountDownLatch(Indexing.AT_ONCE);
		for (int other = 0; other < Indexing.AT_ONCE; other++) {
			others.execute(() -> this.indexing.ask((session, vocabulary) -> {
				begun.countDown();
				try {
					end.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				return true;
			}));
		}
		begun.await();
		return others;
	}

	private static int[] range(int first, int last) {
		return new int[] { first, last };
	}

	private static String letter(int n) {
		return String.valueOf((char) ('a' + n % 26));
	}

	private static String distinct(int number, IntFunction<String> word) {
		return IntStream.range(0, number).mapToObj(word).collect(Collectors.joining(" "));
	}

	/** Up to 200 characters of one or several scripts, or somewhat more. */
	private static String random(Random random) {
		List<int[]> scripts = new ArrayList<>();
		for (int more = 1 + random.nextInt(3); more > 0; more--) {
			scripts.add(SCRIPTS.get(random.nextInt(SCRIPTS.size())));
		}
		String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
		int wordLength = 1 + random.nextInt(40);
		int length = (random.nextInt(10) > 0) ? 200 : 1 + random.nextInt(220);
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < length; at++) {
			int[] script = scripts.get(random.nextInt(scripts.size()));
			boolean word = at % (wordLength + 1) < wordLength || between.isEmpty();
			text.append(word ? Character.toString(script[0] + random.nextInt(script[1] - script[0] + 1)) : between);
		}
		return text.toString();
	}

}
