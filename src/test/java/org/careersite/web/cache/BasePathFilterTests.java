package org.careersite.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.web.SiteSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BasePathFilterTests {

	@ParameterizedTest
	@CsvSource({ "https://name.example, '', /awards, '', /awards",
			"https://name.example/career, '', /awards, /career, /career/awards",
			"https://name.example/career, /career, /career/awards, /career, /career/awards",
			"https://name.example/career, /career/, /career/awards, /career, /career/awards",
			"https://name.example/a/career, /career, /career/, /a/career, /a/career/",
			"https://name.example, /, /awards, '', /awards" })
	void putsThePathOfTheBaseBeforeEachRequest(String base, String setting, String uri, String path, String expected)
			throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", uri);
		request.setContextPath(setting.replaceFirst("/$", ""));
		MockFilterChain chain = new MockFilterChain();

		new BasePathFilter(new SiteSettings(base, new SiteSettings.Security(null, null)), setting).doFilter(request,
				new MockHttpServletResponse(), chain);

		assertThat(chain.getRequest()).isInstanceOfSatisfying(HttpServletRequest.class, (seen) -> {
			assertThat(seen.getContextPath()).isEqualTo(path);
			assertThat(seen.getRequestURI()).isEqualTo(expected);
		});
	}

	@Test
	void refusesABaseThatDoesNotEndWithTheContextPath() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new BasePathFilter(
					new SiteSettings("https://name.example", new SiteSettings.Security(null, null)), "/career"))
			.satisfies((refusal) -> {
				assertThat(refusal.getName()).isEqualTo("site.base-url");
				assertThat(refusal.getReason())
					.isEqualTo("It does not end with server.servlet.context-path, which is “/career”");
			});
	}

}
