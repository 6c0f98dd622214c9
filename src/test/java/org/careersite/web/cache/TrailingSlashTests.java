package org.careersite.web.cache;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSiteTest
class TrailingSlashTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/awards/, /awards", "/filmography/law-and-order/, /filmography/law-and-order",
			"/years/1997/, /years/1997", "/awards/?years=1990s&q=a%20b+c, /awards?years=1990s&q=a%20b+c",
			"/api/works/?page=1, /api/works?page=1", "/awards.csv/, /awards.csv", "/cards/home.png/, /cards/home.png",
			"/nothing/, /nothing", "/Ren%C3%A9/, /Ren%C3%A9" })
	void isTakenOff(String address, String location) throws Exception {
		for (String method : List.of("GET", "HEAD")) {
			HttpResponse<String> answer = send(method, address);

			assertThat(answer.statusCode()).isEqualTo(308);
			assertThat(answer.headers().allValues("Location")).containsExactly(location);
			assertThat(answer.headers().map()).containsKey("content-security-policy")
				.doesNotContainKeys("etag", "cache-control");
			assertThat(answer.body()).isEmpty();
		}
	}

	@Test
	void staysAtTheEndOfTheHomePage() throws Exception {
		assertThat(send("GET", "/").statusCode()).isEqualTo(200);
		assertThat(send("GET", "/?q=/").statusCode()).isEqualTo(200);
	}

	@Test
	void isTakenOffForOtherSitesToo() throws Exception {
		assertThat(send("GET", "/api/works/").headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//name.example/", "///name.example/", "/%2Fname.example/", "/%2F/name.example/",
			"/%5Cname.example/", "/%5C/name.example/", "/.//name.example/", "/./", "/awards//", "/awards/.//",
			"/;/name.example/", "/%09/name.example/", "/%0D%0ALocation:%20//name.example/" })
	void leadsToNoOtherSite(String address) throws Exception {
		HttpResponse<String> answer = send("GET", address);

		assertThat(answer.statusCode()).isIn(308, 400);
		assertThat(answer.headers().allValues("Location")).allMatch((location) -> location.matches("/[^/\\\\].*"));
	}

	private HttpResponse<String> send(String method, String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:" + this.port + address);
		return this.client.send(HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build(),
				BodyHandlers.ofString());
	}

}
