package org.careersite.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careersite.WholeSiteTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A page depends on the dataset and on its address alone. */
@WholeSiteTest
class CachingPrincipleTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private Assets assets;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/biography", "/filmography",
			"/filmography?kind=TV_SERIES&role=creator&years=2000s&q=law&sort=oldest", "/filmography?kind=OPERA",
			"/filmography/law-and-order", "/filmography/nothing", "/awards",
			"/awards?outcome=WON&years=1990s&group=body", "/awards/emmy-award", "/exhibitions", "/exhibitions/backbone",
			"/publications", "/publications/a-token-of-elegance", "/people", "/people/xu-bing", "/timeline",
			"/timeline?lane=WORK", "/years", "/years?years=1990s", "/years/1997", "/years/1066", "/decades/1980s",
			"/search?q=criminal+intnet", "/search/words.json", "/search/index.json", "/fr/search/words.json",
			"/fr/search/index.json", "/api", "/api/openapi.json", "/api/works", "/api/search?q=law",
			"/api/search/suggest?q=law", "/opensearch.xml", "/site.webmanifest", "/img/marks.svg", "/favicon.ico",
			"/filmography.csv", "/awards.csv", "/exhibitions.csv", "/exhibitions.ics", "/publications.csv",
			"/publications.bib", "/publications.ris", "/timeline.csv", "/timeline.csv?lane=X", "/career.json",
			"/datapackage.json" })
	void answersWithTheSameBytesWhoeverAsks(String address) throws Exception {
		HttpResponse<byte[]> one = get(address, Map.of("Accept-Language", "en"));
		HttpResponse<byte[]> other = get(address,
				Map.of("Accept-Language", "ar, fr;q=0.5", "Cookie", "JSESSIONID=1; lang=fr", "User-Agent", "Other"));

		assertThat(other.body()).isEqualTo(one.body());
		assertThat(other.statusCode()).isEqualTo(one.statusCode());
		assertThat(headers(other)).isEqualTo(headers(one)).doesNotContainKeys("set-cookie");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/filmography?role=creator&kind=TV_SERIES&q=&years= | /filmography?kind=TV_SERIES&role=creator",
			"/filmography?sort=oldest&q=law&x=&page= | /filmography?q=law&sort=oldest",
			"/awards?years=1990s&body=&work=&outcome=WON&group= | /awards?outcome=WON&years=1990s",
			"/awards?q=&size= | /awards", "/exhibitions?years=2024&part=SOLO&q= | /exhibitions?part=SOLO&years=2024",
			"/publications?q=&kind=BOOK | /publications?kind=BOOK", "/people?q= | /people",
			"/timeline?years=1990s&lane=AWARD | /timeline?lane=AWARD&years=1990s", "/timeline?lane= | /timeline",
			"/years?years= | /years", "/search?q= | /search", "/search?type=AWARD&q=law | /search?q=law&type=AWARD",
			"/api/works?role=creator&kind=TV_SERIES&q=&creator=&medium= | /api/works?kind=TV_SERIES&role=creator",
			"/api/awards?years=&page=&size= | /api/awards", "/api/timeline?lane= | /api/timeline",
			"/api/search?type=&q=law | /api/search?q=law", "/api/search?q= | /api/search",
			"/api/search/suggest?q= | /api/search/suggest",
			"/awards.csv?years=1990s&outcome=WON&q= | /awards.csv?outcome=WON&years=1990s",
			"/filmography.csv?kind=&years= | /filmography.csv", "/filmography?years=&years=1997 | /filmography",
			"/api/works?q=%20&q=law | /api/works", "/search?q=+law+&utm_source=x | /search?q=law",
			"/years?years=&years=1997 | /years", "/awards?%6futcome=WON&outcome=MENTION | /awards?outcome=WON",
			"/cards/%68ome.png?n=1 | /cards/home.png", "/%61pi/person?n=1 | /api/person" })
	void answersWithTheSameBytesHoweverTheParametersStand(String one, String other) throws Exception {
		HttpResponse<byte[]> first = get(one, Map.of());
		HttpResponse<byte[]> second = get(other, Map.of());

		assertThat(new String(first.body(), StandardCharsets.UTF_8))
			.isEqualTo(new String(second.body(), StandardCharsets.UTF_8));
		assertThat(headers(first)).isEqualTo(headers(second));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/filmography/law-and-order", "/api/works", "/api/openapi.json", "/awards.csv",
			"/career.json", "/feed.atom", "/sitemap.xml", "/robots.txt", "/cards/home.png", "/site.webmanifest",
			"/opensearch.xml", "/assets/" })
	void heedsConditionsOfEachKindOfAnswer(String start) throws Exception {
		String address = start.equals("/assets/") ? this.assets.folder() + "/site.js" : start;

		for (String method : List.of("GET", "HEAD")) {
			assertThat(status(method, address, "If-None-Match", "*")).isEqualTo(304);
			assertThat(status(method, address, "If-Match", "\"nope\"")).isEqualTo(412);
			assertThat(status(method, address, "If-Match", "*")).isEqualTo(200);
			assertThat(status(method, address, "If-Modified-Since", "Thu, 01 Jan 2099 00:00:00 GMT")).isEqualTo(200);
		}
		assertThat(get(address, Map.of()).headers().map()).containsKey("etag").doesNotContainKey("last-modified");
	}

	/** The time of the answer is no part of it. */
	private static Map<String, List<String>> headers(HttpResponse<?> response) {
		Map<String, List<String>> headers = new HashMap<>(response.headers().map());
		headers.remove("date");
		return headers;
	}

	private int status(String method, String address, String condition, String value)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
			.method(method, BodyPublishers.noBody())
			.header(condition, value)
			.build();
		return this.client.send(request, BodyHandlers.discarding()).statusCode();
	}

	private HttpResponse<byte[]> get(String address, Map<String, String> headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address));
		headers.forEach(request::header);
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

}
