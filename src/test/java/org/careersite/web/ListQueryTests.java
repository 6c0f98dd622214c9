package org.careersite.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.careersite.career.Outcome;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Labelled;
import org.careersite.web.BadInputException.InputFault;
import org.careersite.web.section.RecordLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.entry;

class ListQueryTests {

	@Test
	void readsTheConstantThatAParameterNames() {
		ListQuery query = query("outcome", "MENTION");

		assertThat(query.oneOf("outcome", List.of(Outcome.values()))).isEqualTo(Outcome.MENTION);
		assertThat(query.values()).containsExactly(entry("outcome", "MENTION"));
		assertThat(query.faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "won", "Won", "wON" })
	void takesAConstantInAnyCase(String value) {
		ListQuery query = query("outcome", value);

		assertThat(query.oneOf("outcome", List.of(Outcome.values()))).isEqualTo(Outcome.WON);
		assertThat(query.values()).containsExactly(entry("outcome", "WON"));
		assertThat(query.faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Emmy Award", "emmy award" })
	void takesTheLabelThatAReaderSees(String value) {
		ListQuery query = query("body", value);

		assertThat(query.oneOf("body", List.of("emmy"), (slug) -> "Emmy Award")).isEqualTo("emmy");
		assertThat(query.values()).containsExactly(entry("body", "emmy"));
		assertThat(query.faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/awards", "/awards.csv" })
	void tellsProgramsTheConstantsThatThereAre(String path) {
		ListQuery query = new ListQuery(path, Map.of("outcome", "OSCAR"));

		assertThat(query.oneOf("outcome", List.of(Outcome.values()))).isNull();
		assertThat(query.faults()).containsExactly(new InputFault("outcome", "OSCAR",
				"No outcome “OSCAR”. Choose one of: WON, NOMINATED, MENTION, HONOUR."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/awards", "/awards.csv" })
	void takesNoLabelFromPrograms(String path) {
		ListQuery query = new ListQuery(path, Map.of("body", "Emmy Award"));

		assertThat(query.oneOf("body", List.of("emmy"), (slug) -> "Emmy Award")).isNull();
		assertThat(query.fault("body")).isNotNull();
	}

	@Test
	void takesTheValueOfThatCaseWhereTwoDifferInItAlone() {
		assertThat(query("role", "DP").oneOf("role", List.of("dp", "DP"), Function.identity())).isEqualTo("DP");
		assertThat(query("role", "Dp").oneOf("role", List.of("dp", "DP"), Function.identity())).isEqualTo("dp");
	}

	@Test
	void filtersNothingByWhatIsAbsent() {
		ListQuery query = query();

		assertThat(query.oneOf("outcome", List.of(Outcome.values()))).isNull();
		assertThat(query.years("years")).isEqualTo(YearQuery.ALL);
		assertThat(query.folded("q")).isEmpty();
		assertThat(query.page()).isZero();
		assertThat(query.values()).isEmpty();
		assertThat(query.faults()).isEmpty();
		assertThat(query.unfiltered()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "OSCAR", "WO", "WON,MENTION", "0" })
	void saysWhichConstantsThereAreWhenAParameterNamesNone(String value) {
		ListQuery query = query("outcome", value);

		assertThat(query.oneOf("outcome", List.of(Outcome.values()))).isNull();
		assertThat(query.values()).isEmpty();
		assertThat(query.faults()).containsExactly(new InputFault("outcome", value,
				"No outcome “" + value + "”. Choose one of: Won, Nominated, Mention, Honour."));
		assertThat(query.asGiven("outcome")).isEqualTo(value);
	}

	@Test
	void saysWhichValuesThereAreWhenAParameterIsNoneOfThem() {
		ListQuery query = query("body", "nobody");

		assertThat(query.oneOf("body", List.of("emmy-award", "indie-fest"), Function.identity())).isNull();
		assertThat(query.fault("body")).isEqualTo(
				new InputFault("body", "nobody", "No awarding body “nobody”. Choose one of: emmy-award, indie-fest."));
		assertThat(query.fault("work")).isNull();
	}

	@Test
	void shortensALongValueInItsMessage() {
		ListQuery query = query("body", "x".repeat(5000));

		query.oneOf("body", List.of("emmy-award"), Function.identity());

		assertThat(query.faults()).extracting(InputFault::message)
			.containsExactly("No awarding body “" + "x".repeat(60) + "…”. Choose one of: emmy-award.");
	}

	@ParameterizedTest
	@CsvSource({ "first, FIRST, ''", "second, SECOND, ?sort=second", "Second, SECOND, ?sort=second",
			"the second one, SECOND, ?sort=second" })
	void readsAnOptionInAnyCaseAndLeavesTheUsualOneOut(String value, Way way, String address) {
		ListQuery query = query("sort", value);

		assertThat(query.option("sort", Way.class, Way.FIRST)).isEqualTo(way);
		assertThat(query.without("q")).isEqualTo("/list" + address);
		assertThat(query.unfiltered()).isTrue();
	}

	@Test
	void takesTheUsualOptionForOneThatMeansNothing() {
		ListQuery query = query("sort", "third");

		assertThat(query.option("sort", Way.class, Way.SECOND)).isEqualTo(Way.SECOND);
		assertThat(query.faults()).extracting(InputFault::message)
			.containsExactly("No order “third”. Choose one of: The first one, The second one.");
	}

	@ParameterizedTest
	@CsvSource({ "1997, 1997, 1997, 1997", "1990s, 1990, 1999, 1990s", "1990-1999, 1990, 1999, 1990s",
			"1990–1994, 1990, 1994, 1990-1994", "1990..1994, 1990, 1994, 1990-1994", "since 2015, 2015, 9999, 2015-",
			"2015-, 2015, 9999, 2015-", "until 1980, 1, 1980, -1980" })
	void readsYearsInAnyFormAndWritesThemInOne(String value, int from, int to, String canonical) {
		ListQuery query = query("years", value);

		assertThat(query.years("years")).isEqualTo(new YearQuery(from, to));
		assertThat(query.values()).containsExactly(entry("years", canonical));
		assertThat(query.asGiven("years")).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1-9999", "since 1", "until 9999", "1..9999" })
	void takesAllYearsForNoFilter(String value) {
		ListQuery query = query("years", value);

		assertThat(query.years("years")).isEqualTo(YearQuery.ALL);
		assertThat(query.values()).isEmpty();
		assertThat(query.faults()).isEmpty();
		assertThat(query.applied()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "abc | “abc” is not a year or range. Try 1997, 1990s, 1990-1999, since 2015 or until 1980.",
					"1999-1990 | “1999-1990” is not a year or range. 1990 comes before 1999. Try 1990-1999.",
					"0 | “0” is not a year or range. Years run from 1 to 9999.",
					"12345 | “12345” is not a year or range. Try 1997, 1990s, 1990-1999, since 2015 or until 1980." })
	void saysHowYearsAreWrittenWhenAValueNamesNone(String value, String message) {
		ListQuery query = query("years", value);

		assertThat(query.years("years")).isEqualTo(YearQuery.ALL);
		assertThat(query.faults()).containsExactly(new InputFault("years", value, message));
		assertThat(query.values()).isEmpty();
	}

	@Test
	void foldsTextAndKeepsItAsWritten() {
		ListQuery query = query("q", "Protection Rapprochée");

		assertThat(query.folded("q")).isEqualTo("protection rapprochee");
		assertThat(query.values()).containsExactly(entry("q", "Protection Rapprochée"));
	}

	@Test
	void takesTextOfTwoHundredCharacters() {
		ListQuery query = query("q", "x".repeat(200));

		assertThat(query.folded("q")).hasSize(200);
		assertThat(query.faults()).isEmpty();
	}

	@Test
	void keepsTextAsItWasWritten() {
		ListQuery query = query("q", "Lâw & \u202E<Order>");

		assertThat(query.text("q")).isEqualTo("Lâw & \u202E<Order>");
		assertThat(query.values()).containsExactly(entry("q", "Lâw & \u202E<Order>"));
	}

	@Test
	void countsCharactersAndNotTheirHalves() {
		ListQuery query = query("q", "\uD83D\uDE00".repeat(200));

		assertThat(query.text("q")).hasSize(400);
		assertThat(query.faults()).isEmpty();
	}

	@Test
	void refusesAsAProblemWhatMeansNothing() {
		ListQuery query = query("page", "-1", "outcome", "X");
		query.page();
		query.oneOf("outcome", List.of(Outcome.values()));

		assertThatExceptionOfType(BadInputException.class).isThrownBy(query::refuseFaults).satisfies((refused) -> {
			assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
			assertThat(refused.getBody().getDetail()).startsWith("page: “-1” is not a page number. ")
				.contains(" outcome: No outcome “X”. Choose one of: Won, Nominated, Mention, Honour.");
			assertThat(refused.getBody().getProperties()).containsEntry("faults", query.faults());
		});
	}

	@Test
	void refusesNothingWhereAllMeansSomething() {
		ListQuery query = query("page", "2");
		query.page();

		assertThatNoException().isThrownBy(query::refuseFaults);
	}

	@Test
	void refusesTextOverTwoHundredCharacters() {
		ListQuery query = query("q", "x".repeat(201));

		assertThat(query.folded("q")).isEmpty();
		assertThat(query.values()).isEmpty();
		assertThat(query.faults()).containsExactly(
				new InputFault("q", "x".repeat(60) + "…", "That is 201 characters long; the limit is 200."));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "7, 7", "0012, 12", "1000000, 1000000" })
	void readsThePageNumber(String value, int page) {
		assertThat(query("page", value).page()).isEqualTo(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "x", "1.5", "1000001", "99999999999", "٣" })
	void refusesWhatIsNoPageNumber(String value) {
		ListQuery query = query("page", value);

		assertThat(query.page()).isZero();
		assertThat(query.faults()).containsExactly(new InputFault("page", value,
				"“" + value + "” is not a page number. Enter a whole number from 0 to 1000000."));
	}

	@Test
	void collectsTheFaultsOfAllParameters() {
		ListQuery query = query("page", "-1", "outcome", "X", "years", "abc");

		query.oneOf("outcome", List.of(Outcome.values()));
		query.years("years");
		query.page();

		assertThat(query.faults()).extracting(InputFault::parameter).containsExactly("outcome", "years", "page");
	}

	@Test
	void writesTheAddressOfTheListWithOneFilterMoreOrLess() {
		ListQuery query = query("outcome", "WON", "years", "1990-1999", "page", "3", "unknown", "x");
		query.oneOf("outcome", List.of(Outcome.values()));
		query.years("years");
		query.page();

		assertThat(query.with("q", "law")).isEqualTo("/list?outcome=WON&years=1990s&q=law");
		assertThat(query.with("outcome", "MENTION")).isEqualTo("/list?years=1990s&outcome=MENTION");
		assertThat(query.with("outcome", null)).isEqualTo("/list?years=1990s");
		assertThat(query.without("years")).isEqualTo("/list?outcome=WON");
		assertThat(query.without("absent")).isEqualTo("/list?outcome=WON&years=1990s");
	}

	@Test
	void writesTheAddressesOfOtherPages() {
		ListQuery query = query("outcome", "WON");
		query.oneOf("outcome", List.of(Outcome.values()));

		assertThat(query.onPage(2)).isEqualTo("/list?outcome=WON&page=2");
		assertThat(query.onPage(0)).isEqualTo("/list?outcome=WON");
	}

	@ParameterizedTest
	@CsvSource({ "é, %C3%A9", "Law & Order, Law%20%26%20Order", "100%, 100%25", "a=b, a%3Db", "a+b, a%2Bb", "#x, %23x",
			"?x, %3Fx", "/../x, %2F..%2Fx", "<b>\"x\", %3Cb%3E%22x%22", "{x}, %7Bx%7D", "%41, %2541",
			"\uD83D\uDC69, %F0%9F%91%A9", "\u202Ex, %E2%80%AEx" })
	void encodesWhatStandsInAnAddress(String value, String encoded) {
		ListQuery query = query("q", value);
		query.folded("q");

		assertThat(query.onPage(0)).isEqualTo("/list?q=" + encoded);
	}

	@Test
	void encodesQuotesAndControlCharacters() {
		ListQuery query = query("q", "it's\u0000\u0001\u007f\r\nSet-Cookie: x");
		query.folded("q");

		assertThat(query.onPage(0)).isEqualTo("/list?q=it%27s%00%01%7F%0D%0ASet-Cookie%3A%20x");
	}

	@Test
	void saysWhichFiltersAreOnAndHowToTakeThemOff() {
		ListQuery query = query("outcome", "WON", "years", "since 2015", "q", "law", "sort", "second");
		query.oneOf("outcome", List.of(Outcome.values()));
		query.years("years");
		query.folded("q");
		query.option("sort", Way.class, Way.FIRST);

		List<RecordLink> applied = query.applied();

		assertThat(applied).containsExactly(new RecordLink("Won", "/list?years=2015-&q=law&sort=second"),
				new RecordLink("since 2015", "/list?outcome=WON&q=law&sort=second"),
				new RecordLink("“law”", "/list?outcome=WON&years=2015-&sort=second"));
		assertThat(query.unfiltered()).isFalse();
	}

	@Test
	void saysAFilterAsItIsWrittenIfItHasNoLabel() {
		ListQuery query = query("role", "head writer");
		query.oneOf("role", List.of("head writer"), Function.identity());

		assertThat(query.applied()).containsExactly(new RecordLink("head writer", "/list"));
	}

	@Test
	void keepsTheFiltersInTheOrderInWhichTheyWereAsked() {
		ListQuery query = query("g", "1", "f", "1", "e", "1", "d", "1", "c", "1", "b", "1", "a", "1");

		List.of("a", "c", "e", "g", "b", "d", "f")
			.forEach((name) -> query.oneOf(name, List.of("1"), Function.identity()));

		assertThat(query.values().keySet()).containsExactly("a", "c", "e", "g", "b", "d", "f");
	}

	@Test
	void answersWithBadRequestIfAValueMeansNothing() {
		ListQuery sound = query("outcome", "WON");
		sound.oneOf("outcome", List.of(Outcome.values()));
		ListQuery faulty = query("outcome", "X");
		faulty.oneOf("outcome", List.of(Outcome.values()));

		ModelAndView soundView = sound.view("list");
		ModelAndView faultyView = faulty.view("list");

		assertThat(soundView.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(faultyView.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(faultyView.getViewName()).isEqualTo("list");
		assertThat(faultyView.getModel()).containsExactly(entry("query", faulty));
	}

	private static ListQuery query(String... namesAndValues) {
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			given.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return new ListQuery("/list", given);
	}

	enum Way implements Labelled {

		FIRST, SECOND;

		@Override
		public String label() {
			return "The " + name().toLowerCase(Locale.ROOT) + " one";
		}

	}

}
