package org.careersite.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.home.PhoneChart.Cell;
import org.careersite.home.PhoneChart.Column;
import org.careersite.home.PhoneChart.Row;
import org.careersite.home.PhoneChart.Sign;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PhoneChartTests {

	@Test
	void hasALinkForEachLaneAndYear() {
		PhoneChart phoneChart = phoneChart(List.of(Samples.mark(ChartBand.of(RecordType.AWARD), 1997),
				Samples.mark(ChartBand.of(RecordType.AWARD), 1997), Samples.mark(ChartBand.of(RecordType.EVENT), 1997),
				Samples.mark(ChartBand.of(RecordType.EVENT), 1998)));

		assertThat(phoneChart.columns()).extracting(Column::label).containsExactly("Awards", "Life");
		assertThat(phoneChart.rows()).extracting(Row::href).containsExactly("/years/1997", "/years/1998");
		assertThat(phoneChart.rows().get(0).cells()).extracting(Cell::name)
			.containsExactly("Awards, 1997: 2 won", "Life, 1997: 1 entry");
		assertThat(phoneChart.rows().get(1).y() - phoneChart.rows().get(0).y()).isEqualTo(PhoneChart.PITCH);
	}

	@Test
	void marksPrizesAndNominationsApartAndCountsThem() {
		PhoneChart phoneChart = phoneChart(List.of(Samples.award(2005, Outcome.NOMINATED, 3),
				Samples.mark(ChartBand.of(RecordType.EVENT), 2005), Samples.award(2005, Outcome.WON, 1)));

		Cell cell = phoneChart.rows().get(0).cells().get(0);
		assertThat(cell.name()).isEqualTo("Awards, 2005: 1 won, 3 nominations");
		assertThat(cell.signs()).extracting(Sign::shape, Sign::number, Sign::y)
			.containsExactly(tuple("won", 1L, 0), tuple("nominated", 3L, 0));
		assertThat(cell.signs().get(1).x() - cell.signs().get(0).x()).isEqualTo(12);
	}

	@Test
	void marksManyOutcomesInTwoLinesOfANarrowColumn() {
		List<Mark> marks = new ArrayList<>();
		Samples.BANDS.stream().map((band) -> Samples.mark(band, 2005)).forEach(marks::add);
		Arrays.stream(Outcome.values()).map((outcome) -> Samples.award(2005, outcome, 11)).forEach(marks::add);

		List<Sign> signs = phoneChart(marks).rows().get(0).cells().get(1).signs();

		assertThat(signs).extracting(Sign::shape).containsExactly("won", "nominated", "mention", "honour");
		assertThat(signs).extracting(Sign::y).containsExactly(-7, -7, 7, 7);
		assertThat(signs.get(2).x()).isEqualTo(signs.get(0).x());
	}

	@Test
	void showsHowLongSeriesRan() {
		PhoneChart phoneChart = phoneChart(List.of(Samples.mark(ChartBand.SERIES, 1990, 1992, "Jo", 1)));

		assertThat(phoneChart.lines()).singleElement().satisfies((line) -> {
			assertThat(line.x()).isBetween(phoneChart.rows().get(0).y() - 15, phoneChart.rows().get(0).y());
			assertThat(line.width()).isBetween(2 * PhoneChart.PITCH, 3 * PhoneChart.PITCH);
		});
		assertThat(phoneChart.rows()).hasSize(3).allSatisfy((row) -> assertThat(row.cells()).hasSize(1));
	}

	@Test
	void keepsLinesAside() {
		List<Mark> series = IntStream.range(0, 30)
			.mapToObj((at) -> Samples.mark(ChartBand.SERIES, 1990, 1999, "S" + at, 1))
			.toList();

		PhoneChart phoneChart = phoneChart(series);

		assertThat(phoneChart.lines()).hasSize(PhoneChart.MOST_LINES);
		assertThat(Pattern.compile("M(\\d+) ").matcher(phoneChart.path()).results()).hasSize(PhoneChart.MOST_LINES)
			.allSatisfy(
					(line) -> assertThat(Integer.parseInt(line.group(1))).isLessThan(phoneChart.columns().get(0).x()));
	}

	@Test
	void saysThatYearsAreLeftOut() {
		PhoneChart phoneChart = phoneChart(List.of(Samples.mark(ChartBand.of(RecordType.EVENT), 1954),
				Samples.mark(ChartBand.of(RecordType.EVENT), 1970)));

		assertThat(phoneChart.rows()).extracting(Row::label).containsExactly("1954", "⋮", "1970");
		assertThat(phoneChart.rows()).extracting(Row::decade).containsExactly(false, false, true);
	}

	private static PhoneChart phoneChart(List<Mark> marks) {
		return PhoneChart.of(Samples.counts(marks), marks);
	}

}
