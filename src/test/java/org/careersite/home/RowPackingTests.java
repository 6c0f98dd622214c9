package org.careersite.home;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowPackingTests {

	@Test
	void putsEachIntoTheFirstFreeRow() {
		List<RowPacking.Row<Line>> rows = RowPacking
			.pack(List.of(new Line(0, 50), new Line(20, 30), new Line(40, 60), new Line(60, 70)));

		assertThat(rows).extracting(RowPacking.Row::number).containsExactly(0, 1, 1, 0);
	}

	@Test
	void keepsTheGap() {
		List<RowPacking.Row<Line>> rows = RowPacking
			.pack(List.of(new Line(0, 10), new Line(10 + RowPacking.GAP - 1, 30)));

		assertThat(rows).extracting(RowPacking.Row::number).containsExactly(0, 1);
	}

	@Test
	void neverOverlapsAndNeverWastesARow() {
		for (int seed = 0; seed < 200; seed++) {
			Random random = new Random(seed);
			List<Line> lines = IntStream.range(0, 40).mapToObj((at) -> {
				double from = random.nextInt(800);
				return new Line(from, from + 1 + random.nextInt(200));
			}).toList();

			List<RowPacking.Row<Line>> rows = RowPacking.pack(lines);

			assertThat(rows).hasSize(40);
			assertThat(rows).allSatisfy((row) -> assertThat(rows).filteredOn(
					(other) -> other != row && other.number() == row.number() && other.extent().touches(row.extent()))
				.isEmpty());
			int most = rows.stream().mapToInt(RowPacking.Row::number).max().orElseThrow();
			assertThat(IntStream.rangeClosed(0, 1010)
				.mapToLong((x) -> lines.stream()
					.filter((line) -> line.from() <= x && x < line.to() + RowPacking.GAP)
					.count())
				.max()
				.orElseThrow()).isEqualTo(most + 1);
		}
	}

	private record Line(double from, double to) implements RowPacking.Extent {

		boolean touches(Line other) {
			return this.from < other.to + RowPacking.GAP && other.from < this.to + RowPacking.GAP;
		}

	}

}
