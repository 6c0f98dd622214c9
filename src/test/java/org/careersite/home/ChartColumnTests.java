package org.careersite.home;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartColumnTests {

	@Test
	void hasNoneForNothing() {
		assertThat(columns()).isEmpty();
	}

	@Test
	void hasOneForEachYearAndForTheFewThatHoldNothing() {
		assertThat(columns(1990, 1991, 1995)).containsExactly("1990", "1991", "1992", "1993", "1994", "1995");
	}

	@Test
	void foldsALongStretchThatHoldsNothing() {
		assertThat(columns(1990, 1996, 1997)).containsExactly("1990", "1991–1995", "1996", "1997");
	}

	@Test
	void startsWhereTheCareerGetsDense() {
		int[] years = IntStream.concat(IntStream.of(1954, 1970), IntStream.rangeClosed(1988, 1997)).toArray();

		assertThat(columns(years)).startsWith("1954–1987", "1988").endsWith("1997").hasSize(11);
	}

	@Test
	void foldsNoFewYearsAtTheStart() {
		assertThat(columns(IntStream.concat(IntStream.of(1984), IntStream.rangeClosed(1986, 1995)).toArray()))
			.startsWith("1984", "1985", "1986");
	}

	@Test
	void drawsDecadesWhereYearsAreTooMany() {
		List<ChartColumn> columns = ChartColumn.of(new TreeSet<>(IntStream.rangeClosed(1685, 1790).boxed().toList()));

		assertThat(columns).extracting(ChartColumn::label).startsWith("1680s", "1690s").endsWith("1790s");
		assertThat(columns.get(0).href()).isEqualTo("/decades/1680s");
		assertThat(columns.get(2).group()).isEqualTo(1700);
	}

	@Test
	void holdsEachYearOnce() {
		int[] years = Stream.of(1900, 1903, 1911, 1912, 1930, 1955, 1956, 1999).mapToInt(Integer::intValue).toArray();
		List<ChartColumn> columns = ChartColumn.of(new TreeSet<>(IntStream.of(years).boxed().toList()));

		assertThat(IntStream.of(years))
			.allSatisfy((year) -> assertThat(columns).filteredOn((column) -> column.years().contains(year)).hasSize(1));
	}

	private static List<String> columns(int... years) {
		return ChartColumn.of(new TreeSet<>(IntStream.of(years).boxed().toList()))
			.stream()
			.map(ChartColumn::label)
			.toList();
	}

}
