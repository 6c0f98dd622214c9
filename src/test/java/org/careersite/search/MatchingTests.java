package org.careersite.search;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingTests {

	/** Each word is looked for with its slips in all fields, many times over. */
	@ParameterizedTest
	@CsvSource({ "criminal intnet, true, true", "criminal intnet, false, false",
			"one two three four five six seven eight, true, true",
			"one two three four five six seven eight nine, true, false" })
	void forgivesSlipsInAFewWordsOnly(String text, boolean asked, boolean forgiving) {
		assertThat(new Matching(SearchText.of(text), new Vocabulary(List.of()), asked).forgiving())
			.isEqualTo(forgiving);
	}

}
