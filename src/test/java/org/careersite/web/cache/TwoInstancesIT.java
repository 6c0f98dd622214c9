package org.careersite.web.cache;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careersite.CareerSiteApplication;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Any of many machines may answer a reader: one without a cache, and one with. */
@WholeSiteTest
class TwoInstancesIT {

	private static final List<String> ADDRESSES = List.of("/", "/filmography", "/filmography?years=1990s", "/awards",
			"/timeline", "/years/1997", "/api/works", "/api/openapi.json", "/awards.csv", "/feed.atom", "/sitemap.xml",
			"/cards/home.png", "/search?q=law", "/career.json", "/career.jsonld", "/exhibitions.ics",
			"/publications.bib");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void answerWithTheSameTags() throws Exception {
		try (ConfigurableApplicationContext other = new SpringApplicationBuilder(CareerSiteApplication.class).run(
				"--server.port=0", "--management.server.port=0", "--server.address=127.0.0.1",
				"--site.base-url=http://localhost:8080", "--spring.datasource.url=jdbc:h2:mem:other-instance")) {
			int otherPort = ((WebServerApplicationContext) other).getWebServer().getPort();

			Map<String, String> tags = tags(otherPort);

			assertThat(tags).hasSize(3 * ADDRESSES.size()).isEqualTo(tags(this.port));
			assertThat(tags.values()).allMatch((tag) -> tag.matches("\"[\\w-]+\""));
		}
	}

	private Map<String, String> tags(int port) throws IOException, InterruptedException {
		Map<String, String> tags = new TreeMap<>();
		for (String address : ADDRESSES) {
			for (String coding : List.of("identity", "gzip", "br")) {
				HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
					.header("Accept-Encoding", coding)
					.build();
				HttpResponse<Void> answer = this.client.send(request, BodyHandlers.discarding());
				assertThat(answer.statusCode()).as(address).isEqualTo(200);
				tags.put(coding + " " + address, answer.headers().firstValue("ETag").orElseThrow());
			}
		}
		return tags;
	}

}
