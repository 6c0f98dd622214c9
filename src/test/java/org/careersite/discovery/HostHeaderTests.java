package org.careersite.discovery;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Anybody can write a Host header; no answer repeats it. */
@WholeSiteTest
class HostHeaderTests {

	@Autowired
	private Reader reader;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap.xml", "/robots.txt", "/feed.atom", "/opensearch.xml", "/cards/home.png",
			"/cards/years/1997.png", "/", "/about", "/biography", "/filmography", "/filmography/jo", "/awards",
			"/awards/emmy-award", "/exhibitions", "/exhibitions/backbone", "/publications",
			"/publications/a-token-of-elegance", "/people", "/people/xu-bing", "/timeline", "/years", "/years/1997",
			"/decades/1990s", "/search?q=law", "/api/search?q=law", "/years?years=1997", "/nothing",
			"/.well-known/security.txt" })
	void changesNothing(String address) {
		MvcTestResult usual = this.reader.get(address);
		MvcTestResult other = this.mvc.get()
			.uri(address)
			.header("Host", "evil.example")
			.header("X-Forwarded-Host", "evil.example")
			.header("Forwarded", "host=evil.example;proto=https")
			.with((request) -> {
				request.setServerName("evil.example");
				return request;
			})
			.exchange();

		assertThat(other.getResponse().getStatus()).isEqualTo(usual.getResponse().getStatus());
		assertThat(other.getResponse().getContentAsByteArray()).isEqualTo(usual.getResponse().getContentAsByteArray());
		assertThat(other.getResponse().getHeaderNames())
			.allSatisfy((name) -> assertThat(other.getResponse().getHeaders(name))
				.isEqualTo(usual.getResponse().getHeaders(name)));
	}

}
