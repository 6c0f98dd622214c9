package org.careersite.web;

import org.careersite.career.repository.WorkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** A fault of ours: the reader learns that it is one, the log learns why. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "site.cache.warm-up=false",
				"spring.datasource.url=jdbc:h2:mem:our-fault;DB_CLOSE_DELAY=-1" })
@Import(OurFaultTests.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
@Isolated("looks at all errors that are logged")
class OurFaultTests {

	@MockitoBean
	private WorkRepository works;

	@LocalServerPort
	private int port;

	private RawRequest raw;

	@BeforeEach
	void breakTheDatabase() {
		this.raw = new RawRequest(this.port);
		given(this.works.findBySlug(any())).willThrow(new IllegalStateException("the disk is full"));
	}

	@Test
	void showsAPageWithoutInternalsAndLogsTheCauseOnce(CapturedOutput output) {
		String answer = this.raw.get("/filmography/jo");

		assertThatItIsThePageForOurFaults(answer);
		assertThat(output.toString().lines().filter((line) -> line.contains(" ERROR "))).singleElement()
			.asString()
			.contains("Could not answer GET /filmography/jo");
		assertThat(output).contains("java.lang.IllegalStateException: the disk is full");
	}

	@Test
	void showsAPageWithoutInternalsWhereATemplateFailsAndLogsTheCauseOnce(CapturedOutput output) {
		String answer = this.raw.get("/broken-template");

		assertThatItIsThePageForOurFaults(answer);
		assertThat(output.toString().lines().filter((line) -> line.contains(" ERROR "))).hasSize(1);
		assertThat(output).contains("SpelEvaluationException", "template: \"filmography/work\"");
	}

	@Test
	void showsAPageEvenWhereTheNearestTitlesCannotBeFound() {
		String answer = this.raw.get("/nothing");

		assertThat(RawRequest.status(answer)).isEqualTo(404);
		assertThat(answer).contains("<main").doesNotContain("disk is full", "Exception", "\tat ");
	}

	@Test
	void answersAProgramWithAProblemWithoutInternals(CapturedOutput output) {
		String answer = this.raw.get("/api/broken");

		assertThat(RawRequest.status(answer)).isEqualTo(500);
		assertThat(RawRequest.head(answer)).contains("application/problem+json");
		assertThat(answer).contains("\"status\":500").doesNotContain("secret", "Exception", "\tat ");
		assertThat(output).contains("a secret");
	}

	private static void assertThatItIsThePageForOurFaults(String answer) {
		Document page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
		assertThat(RawRequest.status(answer)).isEqualTo(500);
		assertThat(page.select("h1").eachText()).containsExactly("Server error");
		assertThat(page.select("main").text()).contains("Something went wrong on our side and has been logged.");
		assertThat(page.title()).isEqualTo("Server error – René Balcer");
		assertThat(answer).doesNotContain("disk is full", "Exception", "\tat ", "org.careersite", "thymeleaf");
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Broken {

		@Bean
		@Primary
		NearestTitles brokenTitles() {
			return (words) -> {
				throw new IllegalStateException("the disk is full");
			};
		}

		@Bean
		BrokenController brokenController() {
			return new BrokenController();
		}

	}

	@Controller
	static class BrokenController {

		/** The template needs a work, and gets none. */
		@GetMapping("/broken-template")
		String page() {
			return "filmography/work";
		}

		@GetMapping("/api/broken")
		String problem() {
			throw new IllegalArgumentException("a secret");
		}

	}

}
