package org.careersite.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.careersite.SiteProcess;
import org.careersite.SkipReasons;
import org.careersite.dataset.Commands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** nginx with what an export has for it, beside the site that was exported. */
@ExtendWith(SkipReasons.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxIT {

	/** One address of each kind, but for the static files. */
	private static final List<String> ADDRESSES = List.of("/", "/fr/", "/awards", "/fr/filmography/the-placeholder",
			"/api", "/fr/api", "/api/awards", "/api/works/the-placeholder", "/fr/api/people", "/api/openapi.json",
			"/awards.csv", "/fr/awards.csv", "/exhibitions.ics", "/publications.bib", "/publications.ris", "/feed.atom",
			"/sitemap.xml", "/robots.txt", "/career.json", "/career.jsonld", "/datapackage.json", "/site.webmanifest",
			"/opensearch.xml", "/favicon.ico", "/apple-touch-icon.png", "/cards/awards.png", "/fr/cards/awards.png");

	/** What each server has of its own. */
	private static final List<String> ITS_OWN = List.of("date", "connection", "server", "keep-alive", "etag",
			"last-modified", "accept-ranges", "content-length", "transfer-encoding", "speculation-rules");

	private final HttpClient client = HttpClient.newHttpClient();

	private Path root;

	private Process site;

	private String siteBase;

	@BeforeAll
	void serve(@TempDir Path root) throws IOException {
		this.root = root;
		Path dataset = this.root.resolve("dataset");
		new Commands(System.out).run("new", dataset.toString());
		Path profile = dataset.resolve("profile.yaml");
		Files.writeString(profile, Files.readString(profile).replace("languages: [en]", "languages: [en, fr]"));
		int port = SiteProcess.freePort();
		this.site = SiteProcess.serve(SiteProcess.command(List.of(), "--career.dataset=" + dataset), port);
		this.siteBase = "http://127.0.0.1:" + port;
	}

	@AfterAll
	void stop() {
		this.site.destroy();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/some/path" })
	void saysWhatTheSiteSays(String path) throws IOException, InterruptedException {
		Path www = this.root.resolve("www" + path.length());
		Path folder = www.resolve(path.isEmpty() ? "." : path.substring(1)).normalize();
		assertThat(SiteProcess.run(this.root.resolve("output.txt"), "export", folder.toString(),
				"--career.dataset=" + this.root.resolve("dataset"), "--site.base-url=http://name.example" + path))
			.isZero();
		List<String> addresses = new ArrayList<>(ADDRESSES);
		addresses.addAll(assets(folder));
		SoftAssertions all = new SoftAssertions();

		try (Nginx nginx = Nginx.serve(this.root.resolve("nginx" + path.length()), www,
				"include " + folder.resolve("nginx.conf") + ";")) {
			for (String address : addresses) {
				HttpResponse<?> here = get(nginx.base() + path + address);
				if (here.statusCode() == 301) {
					assertThat(here.headers().firstValue("location")).hasValue(path + address + "/");
					here = get(nginx.base() + path + address + "/");
				}
				all.assertThat(here.statusCode()).as(address).isEqualTo(200);
				Map<String, String> there = said(get(this.siteBase + address));
				Map<String, String> said = said(here);
				if (!there.containsKey("content-encoding")) {
					// The site does not pack what is short
					said.keySet().removeAll(List.of("content-encoding", "vary"));
				}
				all.assertThat(said).as(address).isEqualTo(there);
			}
			for (String address : List.of("/nothing", "/api/nothing", "/api/works/", "/nothing.csv")) {
				HttpResponse<?> here = get(nginx.base() + path + address);
				all.assertThat(here.statusCode()).as(address).isEqualTo(404);
				all.assertThat(said(here)).as(address).isEqualTo(said(get(this.siteBase + "/nothing")));
			}
		}

		all.assertAll();
	}

	/** One static file of each kind. */
	private static Collection<String> assets(Path folder) throws IOException {
		Map<String, String> kinds = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder.resolve("assets"))) {
			files.map((file) -> "/" + folder.relativize(file))
				.filter((file) -> file.matches(".+\\.(?!gz|br)\\w+"))
				.forEach((file) -> kinds.put(file.replaceFirst(".*\\.", ""), file));
		}
		assertThat(kinds).containsKeys("css", "js", "woff2", "svg", "png", "ico");
		return kinds.values();
	}

	private HttpResponse<?> get(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
				BodyHandlers.discarding());
	}

	private static Map<String, String> said(HttpResponse<?> answer) {
		Map<String, String> said = new TreeMap<>();
		answer.headers().map().forEach((name, values) -> said.put(name, String.join(", ", values)));
		said.keySet().removeAll(ITS_OWN);
		// nginx names no file: browsers take the name from the address
		said.computeIfPresent("content-disposition", (name, value) -> value.replaceFirst(";.*", ""));
		said.computeIfPresent("vary", (name, value) -> "Accept-Encoding");
		return said;
	}

}
