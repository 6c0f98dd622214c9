package org.careersite.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionsTests {

	@ParameterizedTest
	@CsvSource({ "https://example.org/form, https://example.org/form",
			"https://example.org/form?about={address}&name={name}, "
					+ "https://example.org/form?about=https%3A%2F%2Fexample.org%2Fpeople%2Fjo&name=Jo%20%26%20Co%3F",
			"mailto:jo@example.org?cc=mo@example.org, "
					+ "mailto:jo@example.org?cc=mo@example.org&subject=Correction%3A%20Jo%20%26%20Co%3F&body="
					+ "About%20%E2%80%9CJo%20%26%20Co%3F%E2%80%9D%2C%20https%3A%2F%2Fexample.org%2Fpeople%2Fjo%3A%20" })
	void saysWhichPageTheReaderComesFrom(String address, String link) {
		assertThat(new Corrections(address).link("Jo & Co?", "https://example.org/people/jo")).isEqualTo(link);
	}

}
