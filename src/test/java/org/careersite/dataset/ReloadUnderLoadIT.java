package org.careersite.dataset;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers go on reading while the dataset changes again and again. Each dataset has its
 * number in its texts.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "career.watch=false", "spring.datasource.url=jdbc:h2:mem:reload" })
class ReloadUnderLoadIT {

	private static final Path FOLDER = folder();

	private static final DatasetFolder DATASET = DatasetFolder.in(FOLDER);

	/** Pages that show at least two records each, or that stand for other caches. */
	private static final List<String> PAGES = List.of("/", "/filmography", "/filmography/la-serie", "/api/works",
			"/filmography.csv", "/search?q=edition", "/api/search?q=edition", "/years/1985", "/feed.atom");

	private static final Pattern NUMBER = Pattern.compile("Edition (\\d+)");

	private static final int CHANGES = 12;

	private final HttpClient client = HttpClient.newHttpClient();

	private final AtomicBoolean over = new AtomicBoolean();

	@Autowired
	private DatasetLoader loader;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void serveTheFolder(DynamicPropertyRegistry properties) {
		number(0);
		properties.add("career.dataset", DATASET::location);
	}

	@AfterAll
	static void deleteTheFolder() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
	}

	@Test
	void showsNoOldPageAfterANewOneAndNoMixture() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		List<Future<List<Integer>>> readers = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int first = i;
			readers.add(threads.submit(() -> read(first)));
		}

		for (int change = 1; change <= CHANGES; change++) {
			number(change);
			this.loader.load();
			assertThat(numbers(get(PAGES.get(change % PAGES.size())))).containsOnly(change);
		}
		this.over.set(true);
		threads.shutdown();

		for (Future<List<Integer>> reader : readers) {
			assertThat(reader.get()).isSorted().contains(CHANGES).hasSizeGreaterThan(CHANGES);
		}
	}

	/** The numbers that one reader saw, one after the other. */
	private List<Integer> read(int first) throws IOException, InterruptedException {
		List<Integer> seen = new ArrayList<>();
		boolean last = false;
		for (int i = first; !last; i++) {
			last = this.over.get();
			List<Integer> numbers = numbers(get(PAGES.get(i % PAGES.size())));
			assertThat(numbers).as(PAGES.get(i % PAGES.size())).isNotEmpty().containsOnly(numbers.get(0));
			seen.add(numbers.get(0));
		}
		return seen;
	}

	private String get(String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:" + this.port + address);
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer.body();
	}

	private static List<Integer> numbers(String page) {
		return NUMBER.matcher(page.replaceAll("<mark>|</mark>", ""))
			.results()
			.map((number) -> Integer.valueOf(number.group(1)))
			.toList();
	}

	private static void number(int number) {
		for (String file : List.of("profile.yaml", "works.yaml", "awards.yaml")) {
			Matcher matcher = NUMBER.matcher(DATASET.read(file));
			if (matcher.find()) {
				DATASET.write(file, matcher.replaceAll("Edition " + number));
			}
			else {
				DATASET.write(file,
						DATASET.read(file)
							.replace("summary: Ada", "summary: Edition 0. Ada")
							.replace("title: Tom & Jen's <b>Film</b>", "title: Edition 0 of a film")
							.replace("title: La Série", "title: La Série, Edition 0"));
			}
		}
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("reload");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
