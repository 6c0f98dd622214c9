package org.careersite.site.delivery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "role=creator&kind=SHORT | kind=SHORT&role=creator", "kind=SHORT&q=&years= | kind=SHORT",
					"kind=B&a=1&kind=A | a=1&kind=B&kind=A", "q=a%26b%3Dc&kind=X | kind=X&q=a%26b%3Dc", "q=a=b | q=a=b",
					"kind | ''", "kind=X&&q=y | kind=X&q=y" })
	void putsTheParametersThatSaySomethingInOneOrder(String query, String expected) {
		assertThat(of("/filmography", query)).isEqualTo(of("/filmography", expected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kind=A&kind=B | kind=B&kind=A", "q=a | q=A", "q=a+b | q=a%20b",
			"k%69nd=A&kind=B | kind=B&k%69nd=A" })
	void tellsApartWhatMayNotBeTheSame(String one, String other) {
		assertThat(of("/filmography", one)).isNotEqualTo(of("/filmography", other));
	}

	@Test
	void tellsPathsApart() {
		assertThat(of("/a%2Fb", "x=1")).isNotEqualTo(of("/a/b", "x=1"));
	}

	private static Address of(String path, String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		return Address.of(request);
	}

}
