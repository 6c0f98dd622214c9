package org.careersite.home;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.careersite.career.dates.YearSpan;
import org.careersite.home.Bar.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarTests {

	private final Axis axis = Axis.even(new YearSpan(1961, 2000), 412, 6);

	@Test
	void labelsInsideWhatIsLongEnough() {
		Bar bar = bar("Jo", 1961, 1970);

		assertThat(bar.place()).isEqualTo(Place.INSIDE);
		assertThat(bar.from()).isEqualTo(6.5);
		assertThat(bar.to()).isEqualTo(105.5);
		assertThat(bar.labelStart()).isEqualTo(10.5);
	}

	@Test
	void labelsRightOfWhatIsNot() {
		Bar bar = bar("Nasty Boys", 1961, 1961);

		assertThat(bar.place()).isEqualTo(Place.AFTER);
		assertThat(bar.labelStart()).isEqualTo(bar.end() + Bar.PAD);
		assertThat(bar.to()).isGreaterThan(bar.labelStart() + 40);
	}

	@Test
	void labelsLeftOfWhatEndsWithTheChart() {
		Bar bar = bar("Nasty Boys", 2000, 2000);

		assertThat(bar.place()).isEqualTo(Place.BEFORE);
		assertThat(bar.from()).isLessThan(bar.start());
		assertThat(bar.to()).isEqualTo(bar.end());
	}

	@Test
	void shortensALongLabel() {
		String label = bar("Mmmm ".repeat(40), 1961, 1970).label();

		assertThat(label).endsWith("…").hasSizeLessThan(60);
		assertThat(Bar.width(label)).isLessThanOrEqualTo(Bar.WIDEST);
	}

	@Test
	void putsEachIntoTheFirstFreeRow() {
		List<Bar> packed = Bar.pack(List.of(line(0, 50), line(20, 30), line(40, 60), line(60, 70)));

		assertThat(packed).extracting(Bar::row).containsExactly(0, 1, 1, 0);
	}

	@Test
	void keepsTheGap() {
		List<Bar> packed = Bar.pack(List.of(line(0, 10), line(10 + Bar.GAP - 1, 30)));

		assertThat(packed).extracting(Bar::row).containsExactly(0, 1);
	}

	@Test
	void neverOverlapsAndNeverWastesARow() {
		for (int seed = 0; seed < 200; seed++) {
			Random random = new Random(seed);
			List<Bar> lines = IntStream.range(0, 40).mapToObj((at) -> {
				double from = random.nextInt(800);
				return line(from, from + 1 + random.nextInt(200));
			}).toList();

			List<Bar> packed = Bar.pack(lines);

			assertThat(packed).hasSize(40);
			assertThat(packed).allSatisfy((bar) -> assertThat(packed)
				.filteredOn((other) -> other != bar && other.row() == bar.row() && touch(bar, other))
				.isEmpty());
			int most = packed.stream().mapToInt(Bar::row).max().orElseThrow();
			assertThat(IntStream.rangeClosed(0, 1010)
				.mapToLong((x) -> lines.stream().filter((bar) -> bar.from() <= x && x < bar.to() + Bar.GAP).count())
				.max()
				.orElseThrow()).isEqualTo(most + 1);
		}
	}

	private static boolean touch(Bar one, Bar other) {
		return one.from() < other.to() + Bar.GAP && other.from() < one.to() + Bar.GAP;
	}

	/** A bar without a label. */
	private static Bar line(double from, double to) {
		return new Bar(Samples.mark(ChartBand.SERIES, 1990), 0, from, to, "", Place.INSIDE);
	}

	private Bar bar(String title, int first, int last) {
		return Bar.labelled(Samples.mark(ChartBand.SERIES, first, last, title, 1), this.axis, 412);
	}

}
