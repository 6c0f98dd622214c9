package org.careersite.web.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.careersite.WholeSiteTest;
import org.careersite.web.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What each answer tells browsers, and which requests are refused. */
@WholeSiteTest
class SecurityTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private Assets assets;

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/, 200", "/filmography?kind=OPERA, 400", "/nothing, 404", "/api/works, 200",
			"/api/works/nothing, 404", "/awards.csv, 200", "/cards/home.png, 200", "/feed.atom, 200",
			"/api/openapi.json, 200", "/x//y, 400", "/x;y=z, 400", "STYLES, 200" })
	void forbidsWhatNoPageNeeds(String address, int status) throws Exception {
		HttpResponse<Void> answer = get(address.replace("STYLES", this.assets.folder() + "/bundle/main.css"));

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(
				"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; "
						+ "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
						+ "frame-ancestors 'none'");
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
		assertThat(answer.headers().allValues("Permissions-Policy")).hasSize(1)
			.allMatch((policy) -> policy.contains("camera=()"));
		assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
		assertThat(answer.headers().allValues("Cross-Origin-Resource-Policy")).hasSize(1);
		assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie", "pragma",
				"expires", "strict-transport-security");
	}

	@ParameterizedTest
	@CsvSource({ "/, same-origin", "/filmography, same-origin", "/api/works, cross-origin", "/awards.csv, cross-origin",
			"/fr, same-origin", "/fr/filmography, same-origin", "/fr/api/works, cross-origin",
			"/fr/exhibitions/backbone.ics, cross-origin", "/fr/cards/home.png, cross-origin",
			"/fr/opensearch.xml, same-origin", "/cards/home.png, cross-origin", "/cards/nothing.png, cross-origin",
			"/cards/%ff, cross-origin", "/cards/x;y, cross-origin", "/%ff, same-origin" })
	void letsOtherSitesShowDataAlone(String address, String policy) throws Exception {
		assertThat(get(address).headers().allValues("Cross-Origin-Resource-Policy")).containsExactly(policy);
	}

	@Test
	void asksForTlsWhereThereIsTls() {
		assertThat(this.mvc.get().uri("/").secure(true)).hasHeader("Strict-Transport-Security",
				"max-age=31536000 ; includeSubDomains");
		assertThat(this.mvc.get().uri("/")).doesNotContainHeader("Strict-Transport-Security");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "FOO" })
	void canOnlyBeRead(String method) throws Exception {
		for (String address : new String[] { "/", "/filmography", "/api/works", "/awards.csv",
				this.assets.folder() + "/site.js", "/cards/home.png" }) {
			HttpResponse<Void> answer = send(
					request(address).method(method, BodyPublishers.ofString("<script>x</script>")));

			assertThat(answer.statusCode()).as(address).isEqualTo(405);
			assertThat(answer.headers().allValues("Allow")).as(address).containsExactly("GET,HEAD,OPTIONS");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/", "/filmography", "/awards.csv", "/api/works", "/cards/home.png" })
	void saysWhichMethodsItKnows(String address) throws Exception {
		HttpResponse<Void> options = send(request(address).method("OPTIONS", BodyPublishers.noBody()));
		HttpResponse<Void> preflight = send(request(address).method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", "https://example.org")
			.header("Access-Control-Request-Method", "DELETE"));
		HttpResponse<Void> post = send(request(address).POST(BodyPublishers.noBody()));

		assertThat(options.statusCode()).isEqualTo(200);
		assertThat(options.headers().firstValue("Allow")).hasValue("GET,HEAD,OPTIONS");
		assertThat(preflight.headers().allValues("Allow")).containsExactly("GET,HEAD,OPTIONS");
		assertThat(post.statusCode()).isEqualTo(405);
		assertThat(post.headers().firstValue("Allow")).hasValue("GET,HEAD,OPTIONS");
	}

	private HttpResponse<Void> get(String address) throws IOException, InterruptedException {
		return send(request(address));
	}

	private HttpResponse<Void> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.discarding());
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address));
	}

}
