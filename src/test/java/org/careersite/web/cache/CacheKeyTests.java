package org.careersite.web.cache;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

class CacheKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "role=creator&kind=SHORT | kind=SHORT&role=creator", "kind=SHORT&q=&years= | kind=SHORT",
					"kind=B&kind=A | kind=B", "q=a%26b%3Dc&kind=X | kind=X&q=a%26b%3Dc", "q=a=b | q=a%3Db", "kind | ''",
					"kind=X&&q=y | kind=X&q=y", "years=&years=1997 | ''", "q=%20&q=law | ''", "q=%20law%09 | q=law",
					"k%69nd=A&kind=B | kind=A", "utm_source=x&fbclid=y&q=law | q=law", "size=3&creator=true | ''" })
	void isTheSameForTheSameQuestion(String query, String same) {
		assertThat(of("/filmography", query)).isEqualTo(of("/filmography", same));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kind=A&kind=B | kind=B&kind=A", "q=a | q=A", "q=a%26kind%3DB | q=a&kind=B",
			"years=&years=1997 | years=1997", "q=a | kind=a" })
	void tellsApartWhatMayNotBeTheSame(String one, String other) {
		assertThat(of("/filmography", one)).isNotEqualTo(of("/filmography", other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cards/home.png", "/filmography/jo", "/career.json", "/nothing" })
	void heedsNoParametersWhereThereAreNone(String path) {
		assertThat(of(path, "q=law&page=1&n=5")).isEqualTo(of(path, ""));
	}

	@Test
	void heedsNotHowThePathIsWritten() {
		assertThat(of("/cards/%68om%65.png", "")).isEqualTo(of("/cards/home.png", ""));
		assertThat(of("/cards/homes.png", "")).isNotEqualTo(of("/cards/home.png", ""));
	}

	@Test
	void isNoneOfAPathThatIsRedirected() {
		assertThat(of("/filmography/", "")).isNull();
		assertThat(of("/", "")).isNotNull();
	}

	private static CacheKey of(String path, String query) {
		MockHttpServletRequest request = MockMvcRequestBuilders
			.get(URI.create(query.isEmpty() ? path : path + "?" + query))
			.buildRequest(new MockServletContext());
		request.setServletPath(URI.create(path).getPath());
		request.setPathInfo(null);
		return CacheKey.of(request);
	}

}
