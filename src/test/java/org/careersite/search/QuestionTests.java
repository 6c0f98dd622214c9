package org.careersite.search;

import org.careersite.career.YearQuery;
import org.careersite.search.Question.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			emmy 1997,                 emmy,          1997
			1997 emmy,                 emmy,          1997
			documentary 2010s,         documentary,   2010s
			exhibitions since 2015,    exhibitions,   2015-
			poems until 1980,          poems,         -1980
			law 1990 to 1999 order,    law order,     1990s
			law 1990 - 1994,           law,           1990-1994
			law 1990–1994,             law,           1990-1994
			emmy 1995 1997,            emmy,          1995-1997
			""")
	void takesYearsOutOfTheWords(String text, String words, String years) {
		Question question = Question.of(text);

		assertThat(String.join(" ", question.words())).isEqualTo(words);
		assertThat(question.years()).extracting(YearQuery::canonical).isEqualTo(years);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rubber room", "24 hours", "until tomorrow", "9/11", "99999 bottles" })
	void findsNoYearsWhereThereAreNone(String text) {
		assertThat(Question.of(text).years()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1997", " 1990s ", "since 2015", "1990 to 1999", "-1980" })
	void knowsWhenYearsAreAllThatIsAsked(String text) {
		assertThat(Question.of(text).asksForYearsAlone()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*?~", "\u0000\u0007", "\u202e", "🎬", "\"+-&|!(){}[]^\"~*?:\\/" })
	void asksForNothingWithoutLettersAndDigits(String text) {
		assertThat(Question.of(text).terms()).allSatisfy((term) -> assertThat(term.whole()).isEqualTo("and"));
		assertThat(Question.of(text).asksForYearsAlone()).isFalse();
	}

	@Test
	void needsNoSmallWordsUnlessThereAreNoOthers() {
		assertThat(Question.of("the law & order of l'été").required()).extracting(Term::whole)
			.containsExactly("law", "order", "lete");
		assertThat(Question.of("The &").required()).extracting(Term::whole).containsExactly("the", "and");
	}

	@Test
	void keepsYearsInTheWholeAsTheyMayBePartOfATitle() {
		assertThat(Question.of("Ai Weiwei: New York, 1983–1993").whole()).isEqualTo("ai weiwei new york 1983 1993");
	}

}
