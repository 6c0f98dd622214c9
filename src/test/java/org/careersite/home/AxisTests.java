package org.careersite.home;

import java.util.List;
import java.util.TreeSet;

import org.careersite.career.dates.YearSpan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AxisTests {

	@Test
	void spreadsYearsEvenly() {
		Axis axis = Axis.even(new YearSpan(1961, 2000), 412, 6);

		assertThat(axis.pitch()).isEqualTo(10);
		assertThat(axis.from(1961)).isEqualTo(6);
		assertThat(axis.middle(1962)).isEqualTo(21);
		assertThat(axis.to(2000)).isEqualTo(406);
		assertThat(axis.length()).isEqualTo(412);
	}

	@Test
	void keepsFewYearsTogether() {
		assertThat(Axis.even(YearSpan.of(2000), 880, 6).to(2000)).isEqualTo(66);
	}

	@Test
	void takesDecadesWhereYearsAreTooMany() {
		Axis axis = Axis.even(new YearSpan(1705, 1980), 880, 6);

		assertThat(axis.starts()).hasSize(29).startsWith(1700, 1710).endsWith(1980);
		assertThat(axis.step(1799)).isEqualTo(1790);
		assertThat(axis.name(1790)).isEqualTo("1790s");
		assertThat(axis.href(1790)).isEqualTo("/decades/1790s");
		assertThat(axis.ruled()).startsWith(1700, 1750).hasSize(6);
	}

	@Test
	void keepsYearByYearUpToTheThreshold() {
		assertThat(Axis.even(new YearSpan(1901, 1990), 880, 6).years()).isEqualTo(1);
		assertThat(Axis.even(new YearSpan(1901, 1991), 880, 6).years()).isEqualTo(10);
	}

	@Test
	void rulesDecadesOrSingleYearsOfAShortCareer() {
		assertThat(Axis.even(new YearSpan(1976, 2025), 880, 6).ruled()).containsExactly(1980, 1990, 2000, 2010, 2020);
		assertThat(Axis.even(new YearSpan(2001, 2003), 880, 6).ruled()).containsExactly(2001, 2002, 2003);
	}

	@Test
	void gathersYearsThatHoldNothing() {
		Axis axis = Axis.close(new TreeSet<>(List.of(1954, 1957, 1961)), 28, 0);

		assertThat(axis.starts()).containsExactly(1954, 1955, 1956, 1957, 1958, 1961);
		assertThat(axis.starts().stream().filter(axis::gap)).containsExactly(1958);
		assertThat(axis.middle(1960)).isEqualTo(axis.middle(1958));
		assertThat(axis.from(1961)).isEqualTo(5 * 28);
	}

	@Test
	void gathersDecadesThatHoldNothing() {
		Axis axis = Axis.close(new TreeSet<>(List.of(1701, 1709, 1710, 1980)), 28, 0);

		assertThat(axis.starts()).containsExactly(1700, 1710, 1720, 1980);
	}

}
