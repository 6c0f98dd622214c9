package org.careersite.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.careersite.career.dates.YearSpan;
import org.careersite.timeline.Spans.Mark;
import org.careersite.timeline.Spans.Run;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTests {

	@Test
	void drawsNoLineForOneYear() {
		Spans spans = spans("1997");

		assertThat(spans.width()).isZero();
		assertThat(spans.rows(List.of(1997))).containsExactly(List.of());
	}

	@Test
	void keepsTheTrackFromFirstYearToLast() {
		Spans spans = spans("1990-2010", "2001-2011");

		assertThat(spans.rows(List.of(1990, 2005, 2011, 2012))).containsExactly(List.of(new Mark(0, true, false, null)),
				List.of(new Mark(0, false, false, null), new Mark(1, false, false, null)),
				List.of(new Mark(1, false, true, null)), List.of());
	}

	@Test
	void startsALineAtItsLastYearWhereTheNewestComesFirst() {
		assertThat(spans("1990-1991").rows(List.of(1991, 1990)))
			.containsExactly(List.of(new Mark(0, true, false, null)), List.of(new Mark(0, false, true, null)));
	}

	@Test
	void marksNoEndThatIsOpen() {
		Spans spans = new Spans(List.of(new Run("On", YearSpan.parse("1990-").until(1991))));

		assertThat(spans.rows(List.of(1990, 1991))).containsExactly(List.of(new Mark(0, true, false, null)),
				List.of(new Mark(0, false, false, null)));
		assertThat(spans.rows(List.of(1991, 1990))).containsExactly(List.of(new Mark(0, false, false, null)),
				List.of(new Mark(0, false, true, null)));
	}

	@Test
	void namesALineAtItsStartAndAgainAfterSixRows() {
		List<List<Mark>> rows = spans("1990-1998").rows(IntStream.rangeClosed(1988, 2000).boxed().toList());

		assertThat(names(rows)).containsExactly("1990: 1990-1998", "1996: 1990-1998");
	}

	@Test
	void namesNoLineThatIsTooShort() {
		assertThat(names(spans("1990-1991").rows(List.of(1990, 1991)))).isEmpty();
	}

	@Test
	void shortensANameThatIsLongerThanItsLine() {
		Spans spans = new Spans(List.of(new Run("An exceedingly long title of a short run", new YearSpan(1990, 1992))));

		assertThat(names(spans.rows(List.of(1990, 1991, 1992)))).containsExactly("1990: An exceedingly long ti…");
	}

	@Test
	void usesATrackAgainOnceItIsFree() {
		assertThat(spans("1990-1995", "1996-1999").width()).isEqualTo(Spans.APART);
	}

	@Test
	void neverSetsTwoLinesOnOneTrackInOneYear() {
		Random random = new Random(11);
		for (int career = 0; career < 100; career++) {
			List<String> years = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				int first = 1900 + random.nextInt(60);
				years.add(first + "-" + (first + random.nextInt(30)));
			}

			Spans spans = spans(years.toArray(String[]::new));

			assertThat(spans.width()).isLessThanOrEqualTo(Spans.MOST_TRACKS * Spans.APART);
			assertThat(spans.rows(IntStream.range(1900, 1990).boxed().toList()))
				.allSatisfy((row) -> assertThat(row).extracting(Mark::track).doesNotHaveDuplicates());
		}
	}

	/** Each name with the year of its row, where the rows start with 1988 or 1990. */
	private static List<String> names(List<List<Mark>> rows) {
		int first = (rows.size() > 9) ? 1988 : 1990;
		return IntStream.range(0, rows.size())
			.boxed()
			.flatMap((at) -> rows.get(at)
				.stream()
				.filter((mark) -> mark.name() != null)
				.map((mark) -> first + at + ": " + mark.name()))
			.toList();
	}

	private static Spans spans(String... spans) {
		return new Spans(Arrays.stream(spans).map((years) -> new Run(years, YearSpan.parse(years))).toList());
	}

}
