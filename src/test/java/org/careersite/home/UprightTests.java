package org.careersite.home;

import java.util.List;
import java.util.stream.IntStream;

import org.careersite.home.Upright.Cell;
import org.careersite.home.Upright.Column;
import org.careersite.home.Upright.Row;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UprightTests {

	@Test
	void hasALinkForEachLaneAndYear() {
		Upright upright = upright(List.of(Samples.mark(Strand.AWARD, 1997), Samples.mark(Strand.AWARD, 1997),
				Samples.mark(Strand.LIFE, 1997), Samples.mark(Strand.LIFE, 1998)));

		assertThat(upright.columns()).extracting(Column::label).containsExactly("Awards", "Life");
		assertThat(upright.rows()).extracting(Row::href).containsExactly("/years/1997", "/years/1998");
		assertThat(upright.rows().get(0).cells()).extracting(Cell::name)
			.containsExactly("Awards, 1997: 2 entries", "Life, 1997: 1 entry");
		assertThat(upright.rows().get(1).y() - upright.rows().get(0).y()).isEqualTo(Upright.PITCH);
	}

	@Test
	void showsHowLongSeriesRan() {
		Upright upright = upright(List.of(Samples.mark(Strand.SERIES, 1990, 1992, "Jo", 1)));

		assertThat(upright.lines()).singleElement().satisfies((line) -> {
			assertThat(line.top()).isBetween(upright.rows().get(0).y() - 14, upright.rows().get(0).y());
			assertThat(line.height()).isBetween(2 * Upright.PITCH, 3 * Upright.PITCH);
		});
		assertThat(upright.rows()).hasSize(3).allSatisfy((row) -> assertThat(row.cells()).hasSize(1));
	}

	@Test
	void keepsLinesAside() {
		List<Mark> series = IntStream.range(0, 30)
			.mapToObj((at) -> Samples.mark(Strand.SERIES, 1990, 1999, "S" + at, 1))
			.toList();

		Upright upright = upright(series);

		assertThat(upright.lines()).hasSize(Upright.MOST_LINES)
			.allSatisfy((line) -> assertThat(line.x()).isLessThan(upright.columns().get(0).x()));
	}

	@Test
	void saysThatYearsAreLeftOut() {
		Upright upright = upright(List.of(Samples.mark(Strand.LIFE, 1954), Samples.mark(Strand.LIFE, 1970)));

		assertThat(upright.rows()).extracting(Row::label).containsExactly("1954", "⋮", "1970");
		assertThat(upright.rows()).extracting(Row::decade).containsExactly(false, false, true);
	}

	private static Upright upright(List<Mark> marks) {
		Counts counts = Samples.counts(marks);
		Axis axis = Upright.axis(counts);
		return Upright.of(axis, counts.along(axis), marks);
	}

}
