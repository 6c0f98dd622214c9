package org.careersite;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The site under a path of its host: each address that it gives has that path. */
abstract class PathCrawl extends SiteCrawl {

	static final String BASE = "https://name.example/career";

	private static final Pattern ADDRESS = Pattern
		.compile("https://name\\.example(?:[^\\s\"'<>{}\\\\]*[^\\s\"'<>{}\\\\.])?");

	@Override
	String basePath() {
		return "/career";
	}

	@Override
	int mostParameters() {
		return 1;
	}

	@Override
	List<String> typed() {
		return Stream.concat(mapped(), Stream.of("/search?q=film", "/search?q=flim", "/api/search?q=film",
				"/api/search/suggest?q=film", "/api/works/tom-and-jens-film", "/api/exhibitions/empty-walls",
				"/api/publications/essay-on-nothing", "/api/people/ed-onobody", "/api/years/1991", "/cards/home.png"))
			.toList();
	}

	@Test
	void answersAtEachWholeAddress() throws Exception {
		Set<String> addresses = answers().values()
			.stream()
			.flatMap((answer) -> ADDRESS.matcher(text(answer)).results())
			.map((match) -> match.group().replaceFirst("#.*", ""))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(addresses).hasSizeGreaterThan(100)
			.allMatch((address) -> address.equals(BASE) || address.startsWith(BASE + "/"));
		for (String address : addresses) {
			if (address.length() > BASE.length() && !address.endsWith("=")) {
				assertThat(answer(address.substring(BASE.length())).statusCode()).as(address).isEqualTo(200);
			}
		}
	}

	@Test
	void leadsFromTheApiToThePages() throws Exception {
		Set<String> urls = answers().entrySet()
			.stream()
			.filter((answer) -> answer.getKey().getPath().startsWith(basePath() + "/api/") && isJson(answer.getValue()))
			.flatMap((answer) -> JsonMapper.shared().readTree(answer.getValue().body()).findValues("url").stream())
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.filter((url) -> !url.equals(BASE))
			.map((url) -> url.replaceFirst("#.*", ""))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(urls).contains("/career/biography", "/career/filmography/tom-and-jens-film", "/career/timeline")
			.allMatch((url) -> url.startsWith("/career/"));
		for (String url : urls) {
			assertThat(answer(url.substring(basePath().length())).statusCode()).as(url).isEqualTo(200);
		}
	}

	@Test
	void tellsBrowsersWhatToPrepareAndHowTheSiteIsCalled() throws Exception {
		String rules = answer("/").headers().firstValue("Speculation-Rules").orElseThrow().replace("\"", "");
		JsonNode conditions = JsonMapper.shared()
			.readTree(get(home().resolve(rules)).body())
			.at("/prerender/0/where/and");
		JsonNode manifest = JsonMapper.shared().readTree(answer("/site.webmanifest").body());

		assertThat(rules).startsWith("/career/assets/");
		assertThat(conditions.at("/1/not/href_matches").valueStream().map(JsonNode::asString))
			.anyMatch((pattern) -> "/career/api/works".matches(pattern.replace("*", ".*")))
			.noneMatch((pattern) -> "/career/awards".matches(pattern.replace("*", ".*")));
		assertThat(manifest.get("start_url").asString()).isEqualTo("/career/");
		assertThat(manifest.findValues("src")).isNotEmpty()
			.allSatisfy((icon) -> assertThat(get(home().resolve(icon.asString())).statusCode()).isEqualTo(200));
	}

	@Test
	void letsRobotsReadAllButSearches() throws Exception {
		assertThat(answer("/robots.txt").body()).contains("Disallow: /career/search?\nAllow: /career/\n");
	}

	@Test
	void leadsOnFromErrorPages() throws Exception {
		for (String address : List.of("/nothing", "/filmography?kind=X", "/x;y")) {
			List<String> links = Jsoup.parse(answer(address).body()).select("[href^=/]").eachAttr("href");

			assertThat(links).as(address)
				.contains("/career/biography", "/career/filmography")
				.allMatch((link) -> link.startsWith("/career/"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "/search?q=1980, /years/1980", "/years?years=1980s, /decades/1980s", "/awards/, /awards" })
	void redirectsWithinThePath(String from, String to) throws Exception {
		HttpResponse<String> answer = get(at(from));

		assertThat(answer.previousResponse().orElseThrow().headers().allValues("Location"))
			.containsExactly("/career" + to);
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	private HttpResponse<String> answer(String path) throws Exception {
		HttpResponse<String> known = answers().get(at(path));
		return (known != null) ? known : get(at(path));
	}

	private static boolean isJson(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").contains("json");
	}

	/** What an answer says, a calendar without its folds. */
	private static String text(HttpResponse<String> answer) {
		String text = answer.headers().map() + "\n" + answer.body().replace("\r\n ", "");
		String type = answer.headers().firstValue("Content-Type").orElse("");
		return type.contains("html") || type.contains("xml") ? Parser.unescapeEntities(text, false) : text;
	}

}
