package org.careersite.apidocs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.careersite.Reader;
import org.careersite.Statements;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every address of the API. */
@WholeSiteTest
class ApiTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private Reader reader;

	static Stream<String> lists() {
		return Stream.of("/api/works", "/api/awards", "/api/exhibitions", "/api/publications", "/api/people",
				"/api/timeline");
	}

	static Stream<String> addresses() {
		return Stream.concat(lists(),
				Stream.of("/api/person", "/api/works/law-and-order", "/api/awards/tally", "/api/exhibitions/backbone",
						"/api/publications/rene-balcer-seeing-as", "/api/people/xu-bing", "/api/years/1997",
						"/api/search?q=law", "/api/search/suggest?q=law", "/api/openapi.json"));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void givesOnePageAfterTheOther(String list) {
		MvcTestResult whole = this.reader.get(list + "?size=200");
		MvcTestResult third = this.reader.get(list + "?size=2&page=2");

		assertThat(whole).bodyJson().extractingPath("$.page.number").isEqualTo(0);
		assertThat(whole).bodyJson().extractingPath("$.page.size").isEqualTo(200);
		assertThat(third).bodyJson().extractingPath("$.content").asArray().hasSize(2);
		assertThat(third).bodyJson().extractingPath("$.page.number").isEqualTo(2);
		assertThat(third).bodyJson()
			.extractingPath("$.content[0]")
			.isEqualTo(JsonPath.read(Reader.body(whole), "$.content[4]"));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesWhatMeansNothing(String list) {
		for (String fault : Set.of("page=-1", "page=x", "page=999999", "size=0", "size=201", "size=9999", "size=ten")) {
			MvcTestResult answer = this.reader.get(list + "?" + fault);
			String[] parts = fault.split("=");
			assertThat(answer).as(fault).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(answer).doesNotContainHeader("Cache-Control");
			assertThat(answer).bodyJson().extractingPath("$.faults[0].parameter").isEqualTo(parts[0]);
			assertThat(answer).bodyJson().extractingPath("$.faults[0].value").isEqualTo(parts[1]);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/works?kind=OPERA", "/api/works?medium=SMELL", "/api/works?role=king",
			"/api/works?creator=maybe", "/api/works?years=abc", "/api/works?years=1999-1990", "/api/works?sort=size",
			"/api/awards?outcome=oscar", "/api/awards?body=nobody", "/api/awards?work=nothing", "/api/awards?years=abc",
			"/api/awards/tally?outcome=X", "/api/awards/tally?years=abc", "/api/exhibitions?part=X",
			"/api/exhibitions?years=x", "/api/publications?kind=X", "/api/publications?years=x", "/api/timeline?lane=X",
			"/api/timeline?years=x" })
	void refusesAFilterThatMeansNothing(String address) {
		String[] filter = address.substring(address.indexOf('?') + 1).split("=");
		MvcTestResult answer = this.reader.get(address);

		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith(filter[0] + ": ");
		assertThat(answer).bodyJson().extractingPath("$.faults[0].value").isEqualTo(filter[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/works/x", "/api/exhibitions/x", "/api/publications/x", "/api/people/x" })
	void findsNoSuchRecord(String address) {
		MvcTestResult answer = this.reader.get(address);

		assertThat(answer).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().endsWith("“x” here.");
		assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo(address);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void answersHeadLikeGet(String address) throws Exception {
		HttpResponse<String> get = ask(request(address));
		HttpResponse<String> head = ask(request(address).method("HEAD", BodyPublishers.noBody()));

		assertThat(get.statusCode()).isEqualTo(200);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("ETag")).isPresent().isEqualTo(get.headers().firstValue("ETag"));
		assertThat(head.headers().firstValue("Content-Type")).isEqualTo(get.headers().firstValue("Content-Type"));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void mayBeKeptAndAskedForAgain(String address) throws Exception {
		HttpResponse<String> first = ask(request(address));
		String etag = first.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = ask(request(address).header("If-None-Match", etag));

		assertThat(first.headers().firstValue("Cache-Control"))
			.hasValue("max-age=300, public, stale-if-error=86400, stale-while-revalidate=60");
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers().firstValue("ETag")).hasValue(etag);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void mayBeReadByAnySite(String address) throws Exception {
		HttpResponse<String> answer = ask(request(address).header("Origin", "https://example.org"));
		HttpResponse<String> asked = ask(request(address).method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", "https://example.org")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "if-none-match"));

		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(asked.statusCode()).isEqualTo(204);
		assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
		assertThat(asked.headers().firstValue("Access-Control-Allow-Headers")).hasValue("*");
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void canOnlyBeRead(String address) throws Exception {
		for (String method : Set.of("POST", "PUT", "DELETE", "PATCH")) {
			HttpResponse<String> answer = ask(request(address).method(method, BodyPublishers.ofString("{}")));
			assertThat(answer.statusCode()).as(method).isEqualTo(405);
			assertThat(answer.headers().firstValue("Allow")).as(method).get().asString().contains("GET");
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		}
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void needsAtMostEightStatements(String address) {
		assertThat(Statements.of(() -> this.reader.get(address))).isLessThanOrEqualTo(8);
	}

	@Test
	void pagesAreKeptToThemselves() throws Exception {
		HttpResponse<String> page = ask(request("/filmography").header("Origin", "https://example.org"));

		assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(page.headers().firstValue("ETag")).get().asString().startsWith("\"").endsWith("\"");
	}

	@Test
	void isCompressedWithItsTag() throws Exception {
		HttpResponse<String> answer = ask(request("/api/works").header("Accept-Encoding", "gzip"));

		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("ETag")).get().asString().startsWith("\"").endsWith("-gzip\"");
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address));
	}

	private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
