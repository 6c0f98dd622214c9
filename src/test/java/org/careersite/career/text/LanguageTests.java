package org.careersite.career.text;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@ParameterizedTest
	@ValueSource(strings = { "ar", "he", "fa", "ur", "ps", "yi", "ar-EG" })
	void runsFromRightToLeft(String tag) {
		assertThat(new Language(tag, "en", Map.of()).direction()).isEqualTo("rtl");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "de", "ja", "pt-BR", "xx" })
	void runsFromLeftToRight(String tag) {
		assertThat(new Language(tag, "en", Map.of()).direction()).isEqualTo("ltr");
	}

	@Test
	void writesNumbersWithTheDigitsOfAddresses() {
		Language persian = new Language("fa", "en", Map.of());

		assertThat(persian.<String>speak(() -> Messages.get("years.since", 1997))).contains("1997");
		assertThat(persian.tag()).isEqualTo("fa");
	}

}
