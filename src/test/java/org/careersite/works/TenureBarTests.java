package org.careersite.works;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kinds;
import org.careersite.career.Outcome;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.records.AwardData;
import org.careersite.works.TenureBar.Bar;
import org.careersite.works.TenureBar.Label;
import org.careersite.works.TenureBar.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TenureBarTests {

	@Test
	void drawsEachDatedCreditInTheYearsOfTheWork() {
		Credit writer = credit("writer", YearSpan.of(1990));
		Credit showrunner = credit("showrunner", new YearSpan(1992, 1994));
		Credit creator = credit("creator", null);

		TenureBar bar = bar(new YearSpan(1990, 1999), List.of(), creator, writer, showrunner);

		assertThat(bar.run()).isEqualTo(new Bar("0.00%", "100.00%", "100.00%", 0));
		assertThat(bar.rows()).containsExactly(new Row(writer, new Bar("0.00%", "10.00%", "10.00%", 0)),
				new Row(showrunner, new Bar("20.00%", "30.00%", "50.00%", 0)));
		assertThat(bar.undated()).containsExactly(creator);
		assertThat(bar.labels()).containsExactly(new Label(1990, "5.00%"), new Label(1995, "55.00%"));
		assertThat(bar.openEnded()).isFalse();
	}

	@Test
	void setsTheWinsOfAYearOnEachOther() {
		TenureBar bar = bar(new YearSpan(1990, 1991),
				List.of(award(1990, Outcome.WON, 1), award(1991, Outcome.NOMINATED, 3), award(1991, Outcome.WON, 2)),
				credit("writer", YearSpan.of(1990)));

		assertThat(bar.won()).isEqualTo(3);
		assertThat(bar.years()).containsExactly(1990, 1991);
		assertThat(bar.height()).isEqualTo(16);
		assertThat(bar.wins()).containsExactly(new Bar("0.00%", "50.00%", "50.00%", 8),
				new Bar("50.00%", "50.00%", "100.00%", 8), new Bar("50.00%", "50.00%", "100.00%", 0));
	}

	@Test
	void drawsSoManyWinsOfAYearAsCanBeTold() {
		TenureBar bar = bar(new YearSpan(1990, 1991), List.of(award(1990, Outcome.WON, 500)),
				credit("writer", YearSpan.of(1990)));

		assertThat(bar.won()).isEqualTo(500);
		assertThat(bar.wins()).hasSize(8);
		assertThat(bar.height()).isEqualTo(64);
	}

	@Test
	void reachesBeyondTheRunForACreditOrAWin() {
		TenureBar bar = bar(new YearSpan(1991, 1992), List.of(award(1994, Outcome.WON, 1)),
				credit("writer", YearSpan.of(1990)));

		assertThat(bar.run()).isEqualTo(new Bar("20.00%", "40.00%", "60.00%", 0));
		assertThat(bar.labels()).extracting(Label::year).containsExactly(1990, 1992, 1994);
	}

	@Test
	void tellsOfACreditWithoutAnEnd() {
		Credit open = new Credit("showrunner", YearSpan.of(1996), true, null);

		assertThat(bar(new YearSpan(1990, 1999), List.of(), open).openEnded()).isTrue();
	}

	@Test
	void drawsTheLongestOfManyCreditsInTheirOrder() {
		Credit[] credits = IntStream.range(0, 300)
			.mapToObj((at) -> credit("writer " + at, (at % 2 == 0) ? new YearSpan(1900, 1900 + at / 2) : null))
			.toArray(Credit[]::new);

		TenureBar bar = bar(new YearSpan(1900, 2050), List.of(), credits);

		assertThat(bar.rows()).extracting((row) -> row.credit().role())
			.hasSize(TenureBar.MOST_ROWS)
			.startsWith("writer 260", "writer 262")
			.endsWith("writer 298");
		assertThat(bar.undated()).hasSize(TenureBar.MOST_ROWS);
		assertThat(bar.labels()).extracting(Label::year).containsExactly(1900, 1950, 2000, 2050);
	}

	@Test
	void drawsNothingOfASingleYearNorWithoutDatedCredits() {
		assertThat(TenureBar.of(work(YearSpan.of(1990), credit("writer", YearSpan.of(1990))), YearSpan.of(1990),
				List.of()))
			.isNull();
		assertThat(TenureBar.of(work(new YearSpan(1990, 1999), credit("writer", null)), new YearSpan(1990, 1999),
				List.of()))
			.isNull();
	}

	private static TenureBar bar(YearSpan years, List<AwardData> awards, Credit... credits) {
		TenureBar bar = TenureBar.of(work(years, credits), years.until(2000), awards);
		assertThat(bar).isNotNull();
		return bar;
	}

	private static Work work(YearSpan years, Credit... credits) {
		return new Work("w", new Title("W", null), Kinds.BUILT_IN.named("TV_SERIES"), years, Basis.STATED, null, null,
				null, Arrays.asList(credits), List.of(), Map.of(), null, List.of("Career"), false, null);
	}

	private static Credit credit(String role, @Nullable YearSpan years) {
		return new Credit(role, years, false, null);
	}

	private static AwardData award(int year, Outcome outcome, int count) {
		AwardBody body = new AwardBody("emmy", "Emmy", null, null, List.of("Career"));
		Award.For object = new Award.For(null, null, null, null, Basis.STATED);
		return AwardData.of(new Award("emmy-" + year, 0, body, null, year, null, outcome, count, object, null,
				List.of("Career"), null));
	}

}
