package org.careersite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careersite.web.RandomQueries;
import org.careersite.web.SiteSettings;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site with its real dataset. */
@WholeSiteTest
class CrawlIT extends SiteCrawl {

	/** Pictures, lists for machines, and errors: the crawl follows no links to them. */
	private static final List<String> BESIDE = List.of("/sitemap.xml", "/robots.txt", "/cards/home.png",
			"/cards/works/law-and-order.png", "/nothing-here", "/filmography?years=1999-1990", "/api/works?page=1000",
			"/api/works?size=1000", "/api/awards?years=12345");

	/** Words of English that are none of French. */
	private static final Pattern ENGLISH = Pattern
		.compile("\\b(the|of|and|with|from|his|he|was|were|which|that|this|by|"
				+ "are|its|has|have|been|for|not|all|who|years?|works?|awards?|shows?|shown|writer|producer|wrote|since|"
				+ "until|named?|first)\\b");

	/** Names in French texts that have such words, beside those of the records. */
	private static final List<String> NAMES = List.of("Metropolitan Museum of Art", "Blooming in the Shadows",
			"Oil and Water", "Japanese Art Society of America", "Council of the Americas", "Awards and nominations",
			"movie of the week");

	private static final long SEED = 20_261_122;

	private static final int REQUESTS = 10_000;

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private SiteSettings settings;

	@Override
	List<String> typed() {
		return List.of("/search?q=law", "/search?q=criminal+intnet", "/search?q=montreal+wire", "/search?q=qwertzuiop",
				"/search?q=emmy+since+2000", "/fr/search?q=loi", "/fr/search?q=qwertzuiop",
				"/filmography?kind=TV_SERIES&sort=awarded", "/awards?years=1998&group=work",
				"/search?q=%3Cscript%3E%26quot%3B%22%27%F0%9F%98%80%E2%80%AE%00%01");
	}

	@Test
	void holdsAllPages() {
		assertThat(records()).hasSize(2 * (41 + 36 + 11 + 9 + 50));
		assertThat(pages()).hasSizeGreaterThan(400);
	}

	@Test
	void saysNothingInEnglishOnAFrenchPageButNames() throws Exception {
		ShippedNames names = new ShippedNames(Set.of());
		UnaryOperator<String> withoutNames = (text) -> NAMES.stream()
			.reduce(names.without(text.replaceAll("\\S*/fr/\\S*", "")), (rest, name) -> rest.replace(name, ""));

		onEachPage((page, all) -> {
			if (language(page).tag().equals("fr")) {
				Document copy = page.clone();
				copy.select("[lang]:not(html), script, code, pre").remove();
				List<String> texts = new ArrayList<>(copy.select("body *").stream().map(Element::ownText).toList());
				Stream.of("alt", "aria-label", "title", "placeholder")
					.forEach((name) -> texts.addAll(copy.select("[" + name + "]").eachAttr(name)));
				all.assertThat(texts.stream().map(withoutNames).filter(ENGLISH.asPredicate()))
					.as(page.location())
					.isEmpty();
			}
		});
	}

	/** The dataset is read from a folder there, not from the class path. */
	@ParameterizedTest
	@CsvSource({ "fa, IR, Pacific/Kiritimati", "tr, TR, Pacific/Pago_Pago", "ar, EG, Asia/Kolkata" })
	void givesTheSameBytesOnEveryMachine(String language, String country, String zone) throws Exception {
		ProcessBuilder command = SiteProcess.command(
				List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone),
				"--career.dataset=" + Path.of("src/main/resources/career").toUri(),
				"--site.base-url=" + this.settings.baseUrl());
		command.environment().put("LC_ALL", "C");
		Map<URI, HttpResponse<String>> answers = new LinkedHashMap<>(answers());
		BESIDE.stream().map(home()::resolve).forEach((address) -> answers.put(address, get(address)));
		int port = SiteProcess.freePort();

		Process other = SiteProcess.serve(command, port);
		try {
			URI there = URI.create("http://127.0.0.1:" + port + "/");
			assertThat(answers.keySet()
				.parallelStream()
				.filter((address) -> !summary(get(there.resolve(home().relativize(address))))
					.equals(summary(answers.get(address)))))
				.isEmpty();
		}
		finally {
			other.destroy();
			assertThat(other.waitFor(1, TimeUnit.MINUTES)).as("stopped").isTrue();
		}
	}

	@Test
	void givesTheSameBytesWhateverOthersHaveAskedForBefore() throws Exception {
		try (ConfigurableApplicationContext other = new SpringApplicationBuilder(CareerSiteApplication.class).run(
				"--server.port=0", "--management.server.port=0", "--server.address=127.0.0.1",
				"--site.base-url=" + this.settings.baseUrl(), "--site.cache.room=128MB", "--site.cache.warm-up=false",
				"--spring.datasource.url=jdbc:h2:mem:warm-cache")) {
			int port = ((WebServerApplicationContext) other).getWebServer().getPort();
			URI there = URI.create("http://127.0.0.1:" + port + "/");
			List<String> addresses = answers().keySet()
				.stream()
				.map((address) -> "/" + home().relativize(address))
				.toList();

			new RandomQueries(SEED, addresses).make(REQUESTS)
				.parallelStream()
				.forEach((address) -> assertThat(status(there.resolve(address))).isIn(200, 302, 400, 404));

			assertThat(addresses.parallelStream()
				.filter((address) -> !summary(get(there.resolve(address)))
					.equals(summary(answers().get(home().resolve(address))))))
				.as("seed " + SEED)
				.isEmpty();
		}
	}

	/** A page is made and kept for a question about it, too. */
	private int status(URI address) {
		try {
			return this.client
				.send(HttpRequest.newBuilder(address).method("HEAD", BodyPublishers.noBody()).build(),
						BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Object> summary(HttpResponse<String> answer) {
		return List.of(answer.statusCode(), answer.headers().firstValue("ETag"), answer.body());
	}

}
