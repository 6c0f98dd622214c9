package org.careersite.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.SiteSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BasePathFilterTests {

	private static final Language FRENCH = new Language("fr", "en", Map.of());

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

		filter(base, setting).doFilter(request, new MockHttpServletResponse(), chain);

		assertThat(chain.getRequest()).isInstanceOfSatisfying(HttpServletRequest.class, (seen) -> {
			assertThat(seen.getContextPath()).isEqualTo(path);
			assertThat(seen.getRequestURI()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@CsvSource({ "/awards, en, /career, /career/awards, /awards",
			"/fr/awards, fr, /career/fr, /career/fr/awards, /awards", "/fr/, fr, /career/fr, /career/fr/, /",
			"/french, en, /career, /career/french, /french", "/en/awards, en, /career, /career/en/awards, /en/awards",
			"/%66r/%61wards, fr, /career/fr, /career/fr/%61wards, /awards" })
	void takesALanguageForPartOfTheContext(String uri, String language, String context, String expected, String path)
			throws Exception {
		MockFilterChain chain = new MockFilterChain();

		filter("https://name.example/career", "").doFilter(asked(uri), new MockHttpServletResponse(), chain);

		assertThat(chain.getRequest()).isInstanceOfSatisfying(HttpServletRequest.class, (seen) -> {
			assertThat(seen.getAttribute(Language.class.getName())).isEqualTo(language);
			assertThat(seen.getContextPath()).isEqualTo(context);
			assertThat(seen.getRequestURI()).isEqualTo(expected);
			assertThat(seen.getServletPath()).isEqualTo(path);
		});
	}

	@Test
	void sendsFromTheNameOfALanguageToItsHomePage() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();

		filter("https://name.example/career", "").doFilter(asked("/fr"), response, new MockFilterChain());

		assertThat(response.getStatus()).isEqualTo(308);
		assertThat(response.getHeader("Location")).isEqualTo("/career/fr/");
	}

	@Test
	void keepsTheLanguageOfARequestThatFailed() throws Exception {
		MockHttpServletRequest request = asked("/error");
		request.setAttribute(Language.class.getName(), "fr");
		MockFilterChain chain = new MockFilterChain();

		filter("https://name.example", "").doFilter(request, new MockHttpServletResponse(), chain);

		assertThat(chain.getRequest()).isInstanceOfSatisfying(HttpServletRequest.class,
				(seen) -> assertThat(seen.getRequestURI()).isEqualTo("/fr/error"));
	}

	private static MockHttpServletRequest asked(String uri) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", uri);
		request.setServletPath(UriUtils.decode(uri, StandardCharsets.UTF_8));
		return request;
	}

	/** Of a site in English and French. */
	private static BasePathFilter filter(String base, String setting) {
		Subject subject = new Subject("Ada", null, null, PartialDate.of(1950), null, null, null, List.of(), "",
				List.of(), List.of(), null, null, List.of(), SiteProfile.NONE);
		CurrentCareer career = new CurrentCareer();
		career.replaceBy(CareerSnapshot.inEachLanguage(List.of(Language.ENGLISH, FRENCH), subject, List.of()));
		return new BasePathFilter(new SiteSettings(base, new SiteSettings.Security(null, null)), setting, career);
	}

	@Test
	void refusesABaseThatDoesNotEndWithTheContextPath() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> filter("https://name.example", "/career"))
			.satisfies((refusal) -> {
				assertThat(refusal.getName()).isEqualTo("site.base-url");
				assertThat(refusal.getReason())
					.isEqualTo("It does not end with server.servlet.context-path, which is “/career”");
			});
	}

}
