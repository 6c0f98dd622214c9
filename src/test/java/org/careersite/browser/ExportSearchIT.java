package org.careersite.browser;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearWords;
import org.careersite.career.snapshot.CurrentCareer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the search of an exported site, which the browser does, answers as the server's
 * does. The server stands in for the files: it has all that the scripts read.
 */
class ExportSearchIT extends BrowserTest {

	/** What each script starts and ends with. */
	private static final String MODULES = """
			const given = arguments[0];
			document.documentElement.dataset.site = "./";
			const folder = new URL("export/", document.querySelector("script[src$='/search.js']").src);
			const module = (name) => import(folder + name);
			const done = arguments[arguments.length - 1];
			const answer = async () => {
				const [words, find, results] = await Promise.all(["words.js", "find.js", "results.js"].map(module));
				const entries = await find.entries("./");
				%s
			};
			answer().then(done, (fault) => done(String(fault.stack)));
			""";

	/** What a reader sees of a page, with its links and marks. */
	private static final String PAGE = """
			const path = ({ pathname, search, hash }) => pathname.replace(/(.)\\/$/, "$1") + search + hash;
			const main = document.getElementById("main");
			return [document.title, document.getElementById("search").value, main.innerText,
				[...main.querySelectorAll("a")].map((link) => path(link) + " " + link.textContent),
				[...main.querySelectorAll("mark, cite, [lang]")].map((element) => element.outerHTML.split(" href")[0])];
			""";

	@Autowired
	private CurrentCareer career;

	@BeforeEach
	void setTime() {
		driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
	}

	/** Where the server forgives slips, the browser need not. */
	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void findsWhatTheServerFindsInTheSameOrder(String language) throws IOException {
		List<String> queries = queries();
		open(language + "/search");

		List<?> answers = (List<?>) run("""
				return Promise.all(given.map(async (query) => {
					const address = "./api/search?q=" + encodeURIComponent(query);
					const { hits, total, suggestion } = await (await fetch(address)).json();
					const found = find.find(entries, find.question(query)).hits;
					const first = found.slice(0, 20).map(({ url }) => url);
					return [query, suggestion, [total, ...hits.map(({ url }) => url)], [found.length, ...first]];
				}));
				""", queries);

		assertThat(answers).hasSameSizeAs(queries);
		List<List<?>> spelt = answers.stream()
			.<List<?>>map((answer) -> (List<?>) answer)
			.filter((answer) -> answer.get(1) == null)
			.toList();
		assertThat(spelt).hasSizeGreaterThan(350)
			.allSatisfy((answer) -> assertThat(answer.get(3)).as("%s", answer.get(0)).isEqualTo(answer.get(2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void readsYearsAsTheServerDoes(String language) {
		List<String> texts = yearTexts();
		open(language + "/search");

		List<?> read = (List<?>) run("""
				const said = (years) => years && words.canonical(years) + " " + words.spoken(years);
				return given.map((text) => {
					const { years, named, others } = words.yearsIn(text);
					return [text, said(words.years(text)), said(years), named, others];
				});
				""", texts);

		List<?> expected = this.career.language(language.isEmpty() ? "en" : "fr")
			.speak(() -> texts.stream().map(ExportSearchIT::read).toList());
		assertThat(read).hasSizeGreaterThan(5_000).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/search    | law
			/search    | LAW &type=AWARD
			/search    | law&type=PUBLICATION
			/search    | kaleidoscopic
			/search    | montreal 1990s
			/search    | law & order since 2010
			/search    | newest works
			/search    | cv
			/search    | download csv
			/search    | <b>"xu bing"</b> & \u202Ecalligraphy
			/search    | wuming unheard
			/search    | qwertzuiop
			/search    | peabody 1066
			/fr/search | la série Law & Order
			/fr/search | exposition de photos en Argentine&type=EXHIBITION
			/fr/search | mission protection depuis les années 2010
			/fr/search | nouveautés
			/fr/search | qwertzuiop
			""")
	void showsThePageThatTheServerShows(String path, String query) {
		String address = path + "?q=" + query.replace("&", "%26").replace("%26type", "&type").replace("<", "%3C");
		open(address);
		Object shown = driver().executeScript(PAGE);

		open(path);
		run("history.replaceState(null, '', given); await results.show();", address);

		assertThat(driver().executeScript(PAGE)).isEqualTo(shown);
		assertThat(one("#status").getDomProperty("textContent")).isEqualTo(one("#results").getText());
	}

	@ParameterizedTest
	@CsvSource({ "1997, /years/1997", "the 90s, /decades/1990s", "2011-2013, /timeline?years=2011-2013",
			"since 2015, /timeline?years=2015-", "1066, /timeline?years=1066" })
	void leadsFromYearsToTheirPage(String years, String page) {
		open("/search");

		run("history.replaceState(null, '', '?q=' + given); results.show();", years);

		waitUntil(() -> address().equals(page));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/search    | law
			/search    | special vic
			/search    | emmy
			/search    | 1990s
			/search    | since 2015
			/search    | curriculum
			/search    | qwertzuiop
			/fr/search | prix
			/fr/search | années 1990
			""")
	void suggestsWhatTheServerSuggests(String path, String typed) {
		open(path);

		List<?> answers = (List<?>) run("""
				const server = await (await fetch("./api/search/suggest?q=" + encodeURIComponent(given))).json();
				const path = (address) => new URL(address).pathname.replace(/\\/$/, "") + new URL(address).hash;
				return [server, await results.suggest(given)].map((answer) => [...answer.slice(0, 3),
					answer[3].map(path)]);
				""", typed);

		assertThat(answers.get(1)).isEqualTo(answers.get(0));
	}

	@Test
	void offersWhatSharesAWordWhereNothingIsFound() {
		open("/search");

		run("history.replaceState(null, '', '?q=' + given); await results.show();", "criminal intnet");

		assertThat(texts(".found")).containsExactly("No exact match; closest results");
		assertThat(texts(".hit cite")).first().isEqualTo("Law & Order: Criminal Intent");
	}

	private @Nullable Object run(String script, Object given) {
		return driver().executeAsyncScript(MODULES.replace("%s", script), given);
	}

	private static List<String> queries() throws IOException {
		Stream.Builder<String> lines = Stream.builder();
		for (String file : List.of("judged", "judged_fr", "nothing")) {
			new ClassPathResource("search/" + file + ".txt").getContentAsString(UTF_8).lines().forEach(lines);
		}
		return lines.build()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\t")[0])
			.distinct()
			.toList();
	}

	/** Years in all forms that are known, and some that mean nothing. */
	private static List<String> yearTexts() {
		List<String> before = List.of("", "since ", "From ", "between ", "until ", "in ", "the years ",
				"What happened in ", "depuis les ", "jusqu’en ", "À partir de ", "l'année ", "law & order ", "-", "(");
		List<String> years = List.of("1997", "1990s", "1990’S", "90s", "'05", "19", "0", "10000", "années 80",
				"décennie 2010");
		List<String> between = List.of("-", "–", " — ", "..", "…", " to ", " and ", " à ", " jusqu’aux années ", " , ");
		List<String> after = List.of("1999", "99", "8", "2000s", "the 90s", "1066", "?", "");
		return before.stream()
			.flatMap((start) -> years.stream()
				.flatMap((first) -> Stream.concat(Stream.of(start + first, start + first + ")?"),
						between.stream().flatMap((dash) -> after.stream().map((last) -> start + first + dash + last)))))
			.distinct()
			.toList();
	}

	private static List<?> read(String text) {
		YearWords words = YearWords.in(text);
		return Arrays.asList(text, said(alone(text)), said(words.years()), words.named(), words.others());
	}

	private static @Nullable YearQuery alone(String text) {
		try {
			return YearQuery.parse(text);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable String said(@Nullable YearQuery years) {
		return (years != null) ? years.canonical() + " " + years : null;
	}

}
