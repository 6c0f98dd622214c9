package org.careersite.awards;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.careersite.awards.AwardsChart.Bar;
import org.careersite.awards.AwardsChart.Label;
import org.careersite.awards.AwardsChart.Segment;
import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardTally;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AwardsChartTests {

	@Test
	void stacksWonBelowNominated() {
		AwardsChart chart = draw(new TreeMap<>(Map.of(1997, new AwardTally(3, 2, 0, 0))));

		Bar bar = chart.bars().get(0);
		Segment won = bar.segments().get(0);
		Segment nominated = bar.segments().get(1);
		assertThat(bar.segments()).extracting(Segment::outcome).containsExactly(Outcome.WON, Outcome.NOMINATED);
		assertThat(won.y() + won.height()).isEqualTo(chart.baseline());
		assertThat(nominated.y() + nominated.height()).isEqualTo(won.y());
		assertThat(won.height() * 2).isEqualTo(nominated.height() * 3);
		assertThat(bar.top()).isEqualTo(nominated.y());
	}

	@Test
	void setsYearsSideBySideWithRoomForThoseWithoutAwards() {
		AwardsChart chart = draw(byYear(1990, 1, 1991, 1, 1994, 2));

		assertThat(chart.bars()).extracting(Bar::years, Bar::x, Bar::width)
			.containsExactly(tuple("1990", "0.00%", "20.00%"), tuple("1991", "20.00%", "20.00%"),
					tuple("1994", "80.00%", "20.00%"));
	}

	@Test
	void leadsToTheAwardsOfTheYear() {
		AwardsChart chart = draw(byYear(1997, 3));

		assertThat(chart.bars()).extracting(Bar::href).containsExactly("/awards?years=1997");
	}

	@Test
	void writesRoundYearsBelowSoFewThatTheyDoNotTouch() {
		AwardsChart chart = draw(byYear(1989, 1, 2021, 1));

		assertThat(chart.labels()).extracting(Label::text)
			.containsExactly("1990", "1995", "2000", "2005", "2010", "2015", "2020");
	}

	@Test
	void gathersLongSpansByDecade() {
		AwardsChart chart = draw(byYear(1709, 1, 1712, 2, 1719, 1, 1980, 5));

		assertThat(chart.bars()).extracting(Bar::years).containsExactly("1700s", "1710s", "1980s");
		assertThat(chart.bars()).extracting((bar) -> bar.tally().won()).containsExactly(1L, 3L, 5L);
		assertThat(chart.labels()).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void isEmptyWithoutAwards() {
		assertThat(draw(new TreeMap<>()).bars()).isEmpty();
	}

	@Test
	void staysInsideThePictureForAnyCareer() {
		Random random = new Random(7);
		for (int career = 0; career < 200; career++) {
			TreeMap<Integer, AwardTally> byYear = new TreeMap<>();
			int years = 1 + random.nextInt(50);
			for (int i = 0; i < years; i++) {
				byYear.put(1700 + random.nextInt(1 + random.nextInt(300)), new AwardTally(1 + random.nextInt(400),
						random.nextInt(40), random.nextInt(3), random.nextInt(3)));
			}

			AwardsChart chart = draw(byYear);

			assertThat(chart.baseline()).isLessThan(chart.height());
			assertThat(chart.bars()).allSatisfy((bar) -> {
				assertThat(bar.top()).isBetween(15, chart.baseline());
				assertThat(percent(bar.inset()) + percent(bar.breadth())).isLessThanOrEqualTo(100.02);
				assertThat(bar.segments()).allSatisfy((segment) -> assertThat(segment.height()).isNotNegative());
			});
		}
	}

	private static AwardsChart draw(TreeMap<Integer, AwardTally> byYear) {
		return AwardsChart.draw(byYear, (years) -> "/awards?years=" + years);
	}

	/** Years and how many awards were won in each. */
	private static TreeMap<Integer, AwardTally> byYear(int... yearsAndNumbers) {
		TreeMap<Integer, AwardTally> byYear = new TreeMap<>();
		for (int i = 0; i < yearsAndNumbers.length; i += 2) {
			byYear.put(yearsAndNumbers[i], AwardTally.of(Outcome.WON, yearsAndNumbers[i + 1]));
		}
		return byYear;
	}

	private static double percent(String text) {
		return Double.parseDouble(text.substring(0, text.length() - 1));
	}

}
