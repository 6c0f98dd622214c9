package org.careersite.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent, it is refused or finds nothing; it never breaks anything. */
@WholeSiteTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class HostileInputIT {

	private static final Map<String, List<String>> PARAMETERS = Map.of("/filmography",
			List.of("kind", "role", "years", "q", "sort", "page"), "/awards",
			List.of("outcome", "body", "work", "years", "group", "page"), "/exhibitions",
			List.of("part", "years", "q", "page"), "/publications", List.of("kind", "years", "q", "page"), "/people",
			List.of("q", "page"), "/timeline", List.of("lane", "years"), "/years", List.of("years"), "/search",
			List.of("q", "type", "page"), "/api/search", List.of("q", "type", "page", "size"), "/api/search/suggest",
			List.of("q"));

	private static final List<String> VALUES = Stream
		.of("<script>alert(1)</script>\"><img src=x onerror=alert(1)>", "' OR '1'='1'; DROP TABLE work; --",
				"%' UNION SELECT * FROM person -- _\\", "../../../../etc/passwd",
				"\u0000\u0001\u001f\u007f\t\n\r\nX-Injected: yes", "\uD83D\uDC69\u200D\uD83C\uDFA8\u202E\u200F\u2066x",
				"${7777*7777}__${7777*7777}__*{T(java.lang.Runtime)}", "redirect:https://example.org",
				"99999999999999999999", "\u0661\u0669\u0669\u0667", "x".repeat(5000), "&".repeat(1000))
		.map((value) -> URLEncoder.encode(value, StandardCharsets.UTF_8))
		.toList();

	private static final List<String> UNDECODABLE = List.of("%zz", "%", "%ff%fe", "%c0%af", "%ed%a0%80");

	@Autowired
	private Reader reader;

	@LocalServerPort
	private int port;

	private RawRequest raw;

	@BeforeEach
	void connect() {
		this.raw = new RawRequest(this.port);
	}

	@AfterEach
	void keepsItsDataAndLogsNoFault(CapturedOutput output) {
		assertThat(Reader.found(this.reader.read("/filmography"))).isEqualTo("41 works");
		assertThat(output).doesNotContain(" ERROR ");
	}

	static Stream<Arguments> everyParameter() {
		return PARAMETERS.entrySet()
			.stream()
			.flatMap((list) -> list.getValue().stream().map((parameter) -> Arguments.of(list.getKey(), parameter)));
	}

	@ParameterizedTest
	@MethodSource("everyParameter")
	void takesAnyValueOfAnyParameter(String list, String parameter) {
		SoftAssertions all = new SoftAssertions();

		VALUES.forEach((value) -> check(all, list + "?" + parameter + "=" + value, List.of(200, 302, 400)));

		all.assertAll();
	}

	@ParameterizedTest
	@MethodSource("everyParameter")
	void refusesAValueThatCannotBeDecoded(String list, String parameter) {
		SoftAssertions all = new SoftAssertions();

		UNDECODABLE.forEach((value) -> check(all, list + "?" + parameter + "=" + value, List.of(400)));

		all.assertAll();
	}

	@Test
	void refusesANameThatNoParameterHas() {
		SoftAssertions all = new SoftAssertions();

		List.of("/filmography", "/years", "/search", "/api/works", "/filmography.csv")
			.forEach((list) -> check(all, list + "?a%00b=c", List.of(400)));

		all.assertAll();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filmography/", "/years/", "/decades/", "/", "/css/" })
	void takesAnyPath(String start) {
		SoftAssertions all = new SoftAssertions();

		VALUES.forEach((value) -> check(all, start + value.replace("+", "%20"), List.of(400, 404)));
		List.of("%zz", "%00", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd", "..;/x", "x;y=z", "%5c..%5cx",
				"%0a", "<script>", "|", "\"")
			.forEach((value) -> check(all, start + value, List.of(400, 404)));

		all.assertAll();
	}

	@Test
	void refusesTenKilobytesOfQuery() {
		SoftAssertions all = new SoftAssertions();

		check(all, "/filmography?q=" + "x".repeat(10_240), List.of(400, 414, 431));
		check(all, "/filmography?" + "q=x&".repeat(2_560), List.of(400, 414, 431));

		all.assertAll();
	}

	@ParameterizedTest
	@ValueSource(strings = { "works", "exhibitions", "publications", "people" })
	void takesWildcardsForCharacters(String list) {
		assertThat(List.of("%25", "_", "%25_", "_%25".repeat(30), "%5C"))
			.allSatisfy((text) -> assertThat(Reader.body(this.reader.get("/api/" + list + "?q=" + text)))
				.contains("\"totalElements\":0,"));
	}

	@Test
	void takesTheFirstOfSeveralValues() {
		assertThat(Reader.found(this.reader.read("/filmography?role=creator&role=OPERA&role=writer")))
			.isEqualTo("7 works");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/filmography", "//example.org/filmography", "/\\example.org",
			"/?x=%0d%0aX-Injected:%20yes", "*", "/years?years=%0d%0aX-Injected:%20yes" })
	void isNotLedElsewhere(String target) {
		String answer = this.raw.get(target);

		assertThat(RawRequest.status(answer)).isIn(200, 400, 404);
		assertThat(RawRequest.head(answer)).doesNotContain("X-Injected", "Location");
	}

	/** Markup is markup on a page only; in JSON it is text. */
	private void check(SoftAssertions all, String target, List<Integer> statuses) {
		String answer = this.raw.get(target);
		String as = (target.length() > 100) ? target.substring(0, 100) : target;

		all.assertThat(RawRequest.status(answer)).as(as).isIn(statuses);
		all.assertThat(RawRequest.head(answer)).as(as).doesNotContain("X-Injected", "example.org");
		if (!RawRequest.head(answer).contains("json")) {
			all.assertThat(answer).as(as).doesNotContain("<script>alert", "<img src=x");
		}
		all.assertThat(answer)
			.as(as)
			.doesNotContain("60481729", "Exception", "\tat ", "org.careersite", "org.apache", "root:");
	}

}
