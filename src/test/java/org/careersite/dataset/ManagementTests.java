package org.careersite.dataset;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the operator sees and does on the port that is theirs alone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "career.watch=false",
				"spring.datasource.url=jdbc:h2:mem:management" })
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ManagementTests {

	private static final Path FOLDER = folder();

	private static final DatasetFolder DATASET = DatasetFolder.in(FOLDER);

	private static final String FAULT = "works.yaml:26 works[1].kind: \"CIRCUS\" is not one of " + KindCheckTests.KINDS;

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@Autowired
	private DatasetLoader loader;

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int management;

	@DynamicPropertySource
	static void serveTheFolder(DynamicPropertyRegistry properties) {
		properties.add("career.dataset", DATASET::location);
	}

	@AfterEach
	void goBackToTheFirstDataset() throws IOException, InterruptedException {
		Path small = Files.createTempDirectory("small");
		DatasetFolder original = DatasetFolder.in(small);
		DATASET.write("works.yaml", original.read("works.yaml"));
		FileSystemUtils.deleteRecursively(small);
		post("/actuator/dataset");
	}

	@AfterAll
	static void deleteTheFolder() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
	}

	@Test
	void showsAnotherDatasetWhenToldTo() throws Exception {
		String before = read("/actuator/dataset").path("fingerprint").asString();
		DATASET.replace("works.yaml", "title: La Série", "title: La Suite");

		JsonNode state = post("/actuator/dataset");

		assertThat(state.path("fingerprint").asString()).isNotEqualTo(before);
		assertThat(state.path("records").path("works").asInt()).isEqualTo(2);
		assertThat(state.path("refused").isNull()).isTrue();
		assertThat(page("/filmography/la-serie")).contains("<h1 lang=\"fr\" dir=\"auto\">La Suite</h1>");
		assertThat(page("/api/search?q=suite")).contains("La Suite");
	}

	@Test
	void goesOnWithTheLastGoodDatasetAndSaysWhatIsWrongWithTheOther(CapturedOutput log) throws Exception {
		DATASET.replace("works.yaml", "title: La Série", "title: La Suite")
			.replace("works.yaml", "TV_SERIES", "CIRCUS");

		JsonNode state = post("/actuator/dataset");

		assertThat(state.path("refused").path("faults")).extracting(JsonNode::asString).containsExactly(FAULT);
		assertThat(page("/filmography/la-serie")).contains("La Série").doesNotContain("La Suite");
		assertThat(log)
			.containsOnlyOnce("Refused a dataset; the site goes on with the last good one. The dataset "
					+ DATASET.location() + " has 1 fault:")
			.containsOnlyOnce(FAULT)
			.doesNotContain("\tat ");
		JsonNode health = read("/actuator/health");
		assertThat(health.path("status").asString()).isEqualTo("OUTDATED");
		assertThat(health.at("/components/dataset/details/faults/0").asString()).isEqualTo(FAULT);
		assertThat(read("/actuator/health/readiness").path("status").asString()).isEqualTo("UP");
		assertThat(read("/actuator/health/liveness").path("status").asString()).isEqualTo("UP");
	}

	@Test
	void showsAFileThatLostManyOfItsRecordsAndSaysSo() throws Exception {
		String whole = DATASET.read("events.yaml");
		DATASET.write("events.yaml", whole.split("(?=  - slug: opening-night)")[0]);

		JsonNode state = post("/actuator/dataset");

		assertThat(state.path("records").path("events").asInt()).isEqualTo(1);
		JsonNode health = read("/actuator/health");
		assertThat(health.path("status").asString()).isEqualTo("UP");
		assertThat(health.at("/components/dataset/details/warnings")).extracting(JsonNode::asString)
			.containsExactly("events: 1 where there were 2. If nobody took the others out, the file was cut off");
		DATASET.write("events.yaml", whole);
		assertThat(post("/actuator/dataset").path("warnings")).isEmpty();
	}

	@Test
	void isWellAgainOnceTheDatasetIsMended() throws Exception {
		DATASET.replace("works.yaml", "TV_SERIES", "CIRCUS");
		post("/actuator/dataset");
		DATASET.replace("works.yaml", "CIRCUS", "TV_MOVIE");

		JsonNode state = post("/actuator/dataset");

		assertThat(state.path("refused").isNull()).isTrue();
		assertThat(read("/actuator/health").path("status").asString()).isEqualTo("UP");
		assertThat(page("/filmography/la-serie")).contains("TV movie");
	}

	@ParameterizedTest
	@CsvSource({ "POST, Origin: https://evil.example, 403", "POST, Origin: null, 403",
			"POST, Sec-Fetch-Site: cross-site, 403", "GET, Sec-Fetch-Site: same-site, 403",
			"POST, Host: evil.example, 403", "GET, Host: evil.example:8081, 403",
			"GET, Host: 127.0.0.1.evil.example, 403", "GET, Host: localhost:8081, 200", "GET, Host: [::1]:8081, 200",
			"GET, Host: site:8081, 200", "GET, Sec-Fetch-Site: none, 200" })
	void obeysNoOtherSite(String method, String header, int status) throws IOException {
		String loaded = this.loader.state().loaded().toString();

		String answer = raw(method, header);

		assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
		assertThat(this.loader.state().loaded()).hasToString(loaded);
	}

	@Test
	void isReadyWhenWorkersAnswerAndTheSearchIndexIsThere() throws Exception {
		get(this.port, "/search?q=suite");

		JsonNode readiness = read("/actuator/health/readiness");

		assertThat(readiness.path("status").asString()).isEqualTo("UP");
		assertThat(readiness.path("components").propertyNames()).containsExactlyInAnyOrder("connections",
				"readinessState", "search");
	}

	@Test
	void tellsTheVersionTheDatasetAndWhatItIsMadeOf() throws Exception {
		JsonNode info = read("/actuator/info");

		assertThat(info.path("build").path("artifact").asString()).isEqualTo("balcer-profile");
		assertThat(info.path("dataset").path("fingerprint").asString()).matches("[0-9a-f]{16}");
		assertThat(read("/actuator/sbom/application").path("bomFormat").asString()).isEqualTo("CycloneDX");
	}

	@Test
	void countsAllRequestsAndThoseForWhichAPageWasMade() throws Exception {
		String address = "/years/1985?never=before";
		page(address);
		double made = metric("http_server_requests_seconds_count{.*uri=\"/years/\\{year.*}");
		double all = metric("tomcat_global_request_seconds_count{.*}");

		page(address);
		page(address);

		assertThat(metric("http_server_requests_seconds_count{.*uri=\"/years/\\{year.*}")).isEqualTo(made);
		assertThat(metric("tomcat_global_request_seconds_count{.*}")).isGreaterThanOrEqualTo(all + 2);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "env", "beans", "heapdump", "threaddump", "configprops", "loggers", "shutdown", "mappings" })
	void tellsNothingElse(String endpoint) throws Exception {
		assertThat(get(this.management, "/actuator/" + endpoint).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/dataset", "/h2-console" })
	void tellsReadersNothing(String address) throws Exception {
		assertThat(get(this.port, address).statusCode()).isEqualTo(404);
	}

	/** The sum of all lines of a metric that have such labels. */
	private double metric(String pattern) throws IOException, InterruptedException {
		double[] values = get(this.management, "/actuator/prometheus").body()
			.lines()
			.filter((line) -> line.matches(pattern.replace("{.*", "\\{.*") + " .*"))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.toArray();
		assertThat(values).as(pattern).isNotEmpty();
		return DoubleStream.of(values).sum();
	}

	private String page(String address) throws IOException, InterruptedException {
		HttpResponse<String> answer = get(this.port, address);
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	private JsonNode read(String address) throws IOException, InterruptedException {
		HttpResponse<String> answer = get(this.management, address);
		assertThat(answer.statusCode()).isEqualTo(200);
		return this.json.readTree(answer.body());
	}

	private JsonNode post(String address) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client
			.send(request(this.management, address).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		return this.json.readTree(answer.body());
	}

	/** The client of the JDK does not let us choose the host. */
	private String raw(String method, String header) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.management)) {
			String host = header.startsWith("Host:") ? "" : "Host: localhost\r\n";
			socket.getOutputStream()
				.write((method + " /actuator/dataset HTTP/1.1\r\n" + host + header
						+ "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private HttpResponse<String> get(int port, String address) throws IOException, InterruptedException {
		return this.client.send(request(port, address).build(), BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(int port, String address) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("management");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
