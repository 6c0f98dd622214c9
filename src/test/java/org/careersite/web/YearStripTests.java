package org.careersite.web;

import java.util.List;
import java.util.Map;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.snapshot.YearCounts.Span;
import org.careersite.career.text.Language;
import org.careersite.web.YearStrip.Bar;
import org.careersite.web.YearStrip.Decade;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class YearStripTests {

	@Test
	void isEmptyOfNothing() {
		assertThat(strip().empty()).isTrue();
		assertThat(strip().busiest()).isEmpty();
	}

	@Test
	void drawsEachYearAsHighAsItIsFull() {
		YearStrip strip = strip(span(1997, 1997, 10), span(1999, 1999, 5), span(2000, 2001, 1));

		assertThat(strip.decades()).extracting(Decade::label).containsExactly("1990s", "2000s");
		assertThat(strip.decades().get(0).bars()).containsExactly(new Bar(1997, 10, 168, YearStrip.HEIGHT),
				new Bar(1999, 5, 216, YearStrip.HEIGHT / 2));
		assertThat(strip.decades().get(1).bars()).extracting(Bar::year, Bar::count)
			.containsExactly(tuple(2000, 1L), tuple(2001, 1L));
		assertThat(strip.busiest()).containsExactly(1997);
		assertThat(strip.most()).isEqualTo(10);
	}

	@Test
	void namesEveryYearThatHoldsMost() {
		YearStrip strip = strip(span(1997, 1997, 3), span(1998, 1998, 2), span(2001, 2002, 3));

		assertThat(strip.busiest()).containsExactly(1997, 2001, 2002);
		assertThat(strip.most()).isEqualTo(3);
	}

	@Test
	void letsTheLeastBeSeen() {
		YearStrip strip = strip(span(1990, 1990, 1000), span(1991, 1991, 1));

		assertThat(strip.decades().get(0).bars().get(1).height()).isEqualTo(2);
	}

	@Test
	void gathersDecadesThatHoldNothing() {
		YearStrip strip = strip(span(1700, 1790, 1), span(1980, 1980, 1));

		assertThat(strip.decades()).hasSize(12);
		assertThat(strip.decades().get(10)).isEqualTo(new Decade(1800, 1970, List.of()));
		assertThat(strip.decades().get(10).label()).isEqualTo("1800s–1970s");
		assertThat(strip.decades().get(11).gap()).isFalse();
	}

	@Test
	void namesDecadesInFrench() {
		Language french = new Language("fr", "en", Map.of());

		assertThat(french.speak(new Decade(1980, 1980, List.of())::label)).isEqualTo("Années 1980");
		assertThat(french.speak(new Decade(1800, 1970, List.of())::label)).isEqualTo("Des années 1800 aux années 1970");
	}

	@Test
	void keepsEveryBarInItsDecade() {
		YearStrip strip = strip(span(1, 2024, 3));

		assertThat(strip.decades()).hasSize(203)
			.flatExtracting(Decade::bars)
			.hasSize(2024)
			.allSatisfy((bar) -> assertThat(bar.x()).isBetween(0, YearStrip.WIDTH - YearStrip.STEP));
	}

	private static YearStrip strip(Span... spans) {
		return YearStrip.of(new YearCounts(List.of(spans)));
	}

	private static Span span(int first, int last, long number) {
		return new Span(RecordType.WORK, new YearSpan(first, last), number, AwardTally.NONE);
	}

}
