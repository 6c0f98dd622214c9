package org.careersite.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Language;
import org.careersite.search.SearchText.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	private static final Language FRENCH = new Language("fr", "en", Map.of());

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
			emmy from 1997 to 1999,    emmy,          1997-1999
			emmy between 1997 and 1999, emmy,         1997-1999
			emmy since 2011 until 2013, emmy,         2011-2013
			poems of the 90s,          poems of,      1990s
			emmy 1990-99,              emmy,          1990s
			law & order (1990),        law and order, 1990
			law & order [1990],        law and order, 1990
			law & order(1990),         law and order, 1990
			law & order 1990s.,        law and order, 1990s
			emmy – 1997,               emmy,          1997
			★ 2016,                    ★,             2016
			'emmy, 1997, drama',       emmy drama,    1997
			""")
	void takesYearsOutOfTheWords(String text, String words, String years) {
		SearchText question = SearchText.of(text);

		assertThat(String.join(" ", question.words())).isEqualTo(words);
		assertThat(question.years()).extracting(YearQuery::canonical).isEqualTo(years);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			emmy depuis 2015                      | emmy             | 2015-
			expositions de 2011 à 2013            | expositions      | 2011-2013
			prix entre 1997 et 1999               | prix             | 1997-1999
			courts métrages jusqu'en 1980         | courts metrages  | -1980
			films des années 1990                 | films            | 1990s
			les films des années 90               | les films        | 1990s
			films de 1994                         | films            | 1994
			emmy since 2015                       | emmy             | 2015-
			""")
	void takesYearsOutOfFrenchWords(String text, String words, String years) {
		SearchText question = FRENCH.speak(() -> SearchText.of(text));

		assertThat(String.join(" ", question.words())).isEqualTo(words);
		assertThat(question.years()).extracting(YearQuery::canonical).isEqualTo(years);
	}

	@ParameterizedTest
	@ValueSource(strings = { "que s’est-il passé en 1997 ?", "dans les années 1990", "qu'a-t-il fait depuis 2015 ?" })
	void knowsAQuestionForYearsInFrench(String text) {
		assertThat(FRENCH.<Boolean>speak(() -> SearchText.of(text).asksForYearsAlone())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rubber room", "24 hours", "until tomorrow", "9/11", "99999 bottles", "9 to 5",
			"from 9 to 5", "title 1999-1990", "title 0000" })
	void findsNoYearsWhereThereAreNone(String text) {
		assertThat(SearchText.of(text).years()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1997", " 1990s ", "since 2015", "1990 to 1999", "-1980", "from 2011 to 2013",
			"between 2011 and 2013", "since 2011 until 2013", "1990-99", "90s", "1990s.", "what happened in 1997?",
			"1997 and 1998", "(1997)", "1997, 1999", "what happened in 1997, and in 1999?", "- 1980", "1997 / 1998" })
	void knowsWhenYearsAreAllThatIsAsked(String text) {
		assertThat(SearchText.of(text).asksForYearsAlone()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u0000\u0007", "\u202e" })
	void asksForNothingWithoutAnythingToSee(String text) {
		assertThat(SearchText.of(text).isEmpty()).isTrue();
		assertThat(SearchText.of(text).asksForYearsAlone()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*?~", "🎬", "★", "$", "???" })
	void asksForSymbolsWhereThereIsNothingElse(String text) {
		assertThat(SearchText.of(text).words()).containsExactly(text);
		assertThat(SearchText.of(text + " law - order!").words()).containsExactly("law", "order");
	}

	@Test
	void keepsTheNumbersOfYearsAsTheyMayBePartOfATitle() {
		assertThat(SearchText.of("runner 2049").numbers()).containsExactly("2049");
		assertThat(SearchText.of("from 1997 to 1999").numbers()).containsExactly("1997", "1999");
		assertThat(SearchText.of("the 1990’s").numbers()).containsExactly("1990");
		assertThat(SearchText.of("runner").numbers()).isEmpty();
	}

	@Test
	void needsNoSmallWordsUnlessThereAreNoOthers() {
		assertThat(SearchText.of("the law & order of l'été").required()).extracting(Term::whole)
			.containsExactly("law", "order", "lete");
		assertThat(SearchText.of("The &").required()).extracting(Term::whole).containsExactly("the", "and");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			l'exposition d’art                    | exposition art
			les séries qu'il a écrites            | series ecrites
			Où est né René Balcer ?               | rene balcer
			qui a créé Law et Order               | cree law order
			O'Brien                               | brien
			jean-luc                              | jean luc
			""")
	void needsNoSmallWordsBeforeAnApostrophe(String text, String required) {
		List<Term> terms = FRENCH.speak(() -> SearchText.of(text).required());

		assertThat(terms).flatExtracting(Term::required).containsExactly(required.split(" "));
	}

	@Test
	void namesAllThatStandsSideBySide() {
		assertThat(SearchText.of("series Law & Order 1990").runs()).containsExactly("series", "series law",
				"series law and", "series law and order", "law", "law and", "law and order", "and", "and order",
				"order");
	}

	@Test
	void looksForTwentyWordsAtMost() {
		SearchText question = SearchText
			.of(IntStream.rangeClosed(1, 60).mapToObj((n) -> "w" + n).collect(joining(" ")));

		assertThat(question.words()).hasSize(20).startsWith("w1").endsWith("w20");
		assertThat(question.whole()).endsWith("w59 w60");
	}

	@Test
	void looksForTwentyWordsThatPunctuationJoinsAtMost() {
		SearchText question = SearchText.of("a" + "-b".repeat(60));

		assertThat(question.required()).singleElement().extracting(Term::whole).isEqualTo("a" + "b".repeat(19));
	}

	@Test
	void looksForNoWordTwice() {
		assertThat(SearchText.of("new york new york").required()).extracting(Term::whole)
			.containsExactly("new", "york");
		assertThat(SearchText.of("new york new york").words()).containsExactly("new", "york", "new", "york");
		assertThat(SearchText.of("1997 1998 1997").numbers()).containsExactly("1997", "1998");
	}

	@Test
	void keepsYearsInTheWholeAsTheyMayBePartOfATitle() {
		assertThat(SearchText.of("Ai Weiwei: New York, 1983–1993").whole()).isEqualTo("ai weiwei new york 1983 1993");
	}

	@Test
	void looksForNoWordAfterSoManyLetters() {
		SearchText question = SearchText.of("가나다라마바사아자차카타파하 ".repeat(14));

		assertThat(String.join("", question.words())).hasSizeBetween(SearchText.MOST_LETTERS,
				SearchText.MOST_LETTERS + 42);
	}

}
