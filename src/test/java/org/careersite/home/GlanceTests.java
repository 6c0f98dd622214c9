package org.careersite.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.home.Bar.Place;
import org.careersite.home.CareerChart.Band;
import org.careersite.home.CareerChart.Spot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class GlanceTests {

	@Test
	void drawsNothingOfNothing() {
		assertThat(Glance.of(Samples.counts(List.of()), List.of())).isNull();
	}

	@Test
	void drawsOneRecord() {
		Glance glance = glance(List.of(Samples.mark(ChartBand.of(RecordType.PUBLICATION), 1999)));

		assertThat(glance.chart().bands()).extracting(Band::label).containsExactly("Publications");
		assertThat(spots(glance.chart())).singleElement().satisfies((spot) -> {
			assertThat(spot.name()).isEqualTo("T1999, 1999");
			assertThat(spot.ys()).containsExactly(-5);
			assertThat(spot.number()).isNull();
		});
		assertThat(glance.phoneChart().rows()).extracting(PhoneChart.Row::label).containsExactly("1999");
	}

	@Test
	void stacksAwardsByCountPrizesBelowNominations() {
		Mark nominated = Samples.award(1999, Outcome.NOMINATED, 2);
		CareerChart chart = glance(List.of(nominated, Samples.mark(ChartBand.of(RecordType.AWARD), 1999))).chart();

		assertThat(spots(chart)).extracting(Spot::shape, Spot::ys)
			.containsExactly(tuple("won", List.of(-5)), tuple("nominated", List.of(-15, -25)));
		assertThat(glance(List.of(nominated)).outcomes()).containsExactly(Outcome.NOMINATED);
	}

	@Test
	void gathersTheYearThatHoldsMoreThanFits() {
		List<Mark> nine = Collections.nCopies(ChartLayout.TALLEST, Samples.mark(ChartBand.of(RecordType.EVENT), 2001));
		List<Mark> ten = Collections.nCopies(ChartLayout.TALLEST + 1,
				Samples.mark(ChartBand.of(RecordType.EVENT), 2001));

		assertThat(spots(glance(nine).chart())).hasSize(9);
		assertThat(spots(glance(ten).chart())).singleElement().satisfies((spot) -> {
			assertThat(spot.number()).isEqualTo(10);
			assertThat(spot.name()).isEqualTo("Life, 2001: 10 entries");
			assertThat(spot.href()).isEqualTo("/years/2001");
		});
	}

	@Test
	void gathersAwardsByOutcomeAndCountsThem() {
		CareerChart chart = glance(List.of(Samples.award(2001, Outcome.NOMINATED, 8),
				Samples.award(2001, Outcome.WON, 1), Samples.award(2001, Outcome.WON, 2)))
			.chart();

		assertThat(spots(chart)).extracting(Spot::shape, Spot::number, Spot::name, Spot::ys)
			.containsExactly(tuple("won", 3L, "Awards, 2001: 3 won", List.of(-5)),
					tuple("nominated", 8L, "Awards, 2001: 8 nominations", List.of(-25)));
	}

	@Test
	void stacksTheSeriesThatFitInNoRow() {
		List<Mark> series = IntStream.range(0, ChartLayout.MOST_ROWS + 2)
			.mapToObj((at) -> Samples.mark(ChartBand.SERIES, 1990, 2009, "Series " + at, 1))
			.toList();

		CareerChart chart = glance(series).chart();

		assertThat(beams(chart)).hasSize(ChartLayout.MOST_ROWS);
		assertThat(spots(chart)).hasSize(2).extracting(Spot::shape).containsOnly("work");
	}

	@Test
	void gathersALargeCareerByLaneAndYear() {
		List<Mark> marks = Samples.career(1, 2000, 1961, 60);
		YearCounts counts = Samples.counts(marks);

		Glance glance = Objects.requireNonNull(Glance.of(counts, List.of()));

		assertThat(counts.total()).isEqualTo(2000);
		assertThat(beams(glance.chart())).isEmpty();
		assertThat(glance.chart().bands()).extracting(Band::shape)
			.containsExactly("work", "award", "exhibition", "publication", "life");
		assertThat(spots(glance.chart())).hasSizeLessThanOrEqualTo(300).extracting(Spot::number).doesNotContainNull();
		assertFits(glance);
	}

	@Test
	void drawsEveryRecordOfAnyCareerOnceInsideItsViewBox() {
		for (int seed = 0; seed < 150; seed++) {
			int years = 1 + seed % 90;
			List<Mark> marks = Samples.career(seed, 5 + seed, 1930, years);

			Glance glance = glance(marks);

			long gathered = spots(glance.chart()).stream()
				.mapToLong((spot) -> (spot.number() != null) ? spot.number() : spot.ys().size())
				.sum();
			assertThat(beams(glance.chart()).size() + gathered)
				.isEqualTo(marks.stream().mapToLong((mark) -> mark.record().number()).sum());
			assertFits(glance);
			assertNothingOverlaps(glance.chart());
		}
	}

	@Test
	void drawsCenturies() {
		assertFits(glance(Samples.career(7, 120, 1700, 290)));
	}

	private static void assertFits(Glance glance) {
		CareerChart chart = glance.chart();
		for (Band band : chart.bands()) {
			assertThat(band.floor()).isBetween(band.top(), chart.height());
			assertThat(band.bars()).allSatisfy((bar) -> {
				assertThat(bar.x()).isNotNegative();
				assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(chart.width());
				assertThat(band.y(bar)).isBetween(band.top(), band.floor() - 13);
				assertThat(labelStart(bar)).isNotNegative();
				assertThat(labelStart(bar) + Bar.width(bar.label())).isLessThanOrEqualTo(chart.width() + 1.0);
			});
			assertThat(band.stacks()).allSatisfy((stack) -> {
				assertThat(stack.x()).isBetween(5, chart.width() - 5);
				assertThat(stack.spots().stream().flatMap((spot) -> spot.ys().stream()))
					.allSatisfy((y) -> assertThat(band.floor() + y - 5).isGreaterThanOrEqualTo(band.top() + 14));
			});
		}
		PhoneChart phoneChart = glance.phoneChart();
		assertThat(phoneChart.rows()).allSatisfy((row) -> assertThat(row.y()).isBetween(14, phoneChart.height() - 14));
		assertThat(phoneChart.columns())
			.allSatisfy((column) -> assertThat(column.x()).isBetween(0, PhoneChart.WIDTH - 34));
		assertThat(phoneChart.lines())
			.allSatisfy((line) -> assertThat(line.x() + line.width()).isLessThanOrEqualTo(phoneChart.height()));
	}

	private static void assertNothingOverlaps(CareerChart chart) {
		List<Bar> beams = beams(chart);
		for (int one = 0; one < beams.size(); one++) {
			for (int two = one + 1; two < beams.size(); two++) {
				Bar a = beams.get(one);
				Bar b = beams.get(two);
				assertThat(a.row() == b.row() && from(a) < to(b) && from(b) < to(a)).as("%s, %s", a, b).isFalse();
			}
		}
		for (Band band : chart.bands()) {
			band.stacks().forEach((stack) -> {
				List<Integer> ys = new ArrayList<>(
						stack.spots().stream().flatMap((spot) -> spot.ys().stream()).toList());
				assertThat(ys).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(ChartLayout.TALLEST);
			});
			assertThat(band.stacks()).extracting(CareerChart.Stack::x).doesNotHaveDuplicates();
		}
	}

	private static double from(Bar beam) {
		return Math.min(beam.x(), labelStart(beam));
	}

	private static double to(Bar beam) {
		return Math.max(beam.x() + beam.width(), labelStart(beam) + Bar.width(beam.label()));
	}

	private static double labelStart(Bar beam) {
		return (beam.place() == Place.BEFORE) ? beam.labelX() - Bar.width(beam.label()) : beam.labelX();
	}

	private static Glance glance(List<Mark> marks) {
		return Objects.requireNonNull(Glance.of(Samples.counts(marks), marks));
	}

	private static List<Bar> beams(CareerChart chart) {
		return chart.bands().stream().flatMap((band) -> band.bars().stream()).toList();
	}

	private static List<Spot> spots(CareerChart chart) {
		Stream<CareerChart.Stack> stacks = chart.bands().stream().flatMap((band) -> band.stacks().stream());
		return stacks.flatMap((stack) -> stack.spots().stream()).toList();
	}

}
