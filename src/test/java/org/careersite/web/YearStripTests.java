package org.careersite.web;

import java.util.List;
import java.util.Map;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.snapshot.YearCounts.Span;
import org.careersite.career.text.Language;
import org.careersite.web.YearStrip.Decade;
import org.careersite.web.YearStrip.Year;
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
	void drawsAFrameForEachEntryOfAYear() {
		YearStrip strip = strip(span(1997, 1997, 2), new Span(RecordType.EVENT, YearSpan.of(1999), 1, AwardTally.NONE),
				new Span(RecordType.AWARD, YearSpan.of(1999), 2, new AwardTally(1, 2, 0, 0)), span(2000, 2001, 1));

		assertThat(strip.decades()).extracting(Decade::label).containsExactly("1990s", "2000s");
		assertThat(strip.decades().get(0).years()).hasSize(10)
			.filteredOn((year) -> year.count() > 0)
			.containsExactly(new Year(1997, 2, List.of("made", "made")),
					new Year(1999, 4, List.of("won", "nominated", "nominated", "life")));
		assertThat(strip.decades().get(1).years()).extracting(Year::year, Year::count)
			.startsWith(tuple(2000, 1L), tuple(2001, 1L), tuple(2002, 0L));
		assertThat(strip.busiest()).containsExactly(1999);
		assertThat(strip.most()).isEqualTo(4);
		assertThat(strip.each()).isEqualTo(1);
	}

	@Test
	void namesEveryYearThatHoldsMost() {
		YearStrip strip = strip(span(1997, 1997, 3), span(1998, 1998, 2), span(2001, 2002, 3));

		assertThat(strip.busiest()).containsExactly(1997, 2001, 2002);
		assertThat(strip.most()).isEqualTo(3);
	}

	@Test
	void gathersEntriesIntoFramesWhereTheyAreTooMany() {
		YearStrip strip = strip(span(1990, 1990, 1000), span(1991, 1991, 1));

		assertThat(strip.each()).isEqualTo(42);
		assertThat(strip.decades().get(0).years()).extracting((year) -> year.frames().size())
			.startsWith(Frames.HIGHEST, 1, 0);
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
	void hasEveryYearInItsDecade() {
		YearStrip strip = strip(span(1, 2024, 3));

		assertThat(strip.decades()).hasSize(203)
			.allSatisfy((decade) -> assertThat(decade.years()).hasSize(10)
				.allMatch((year) -> year.year() / 10 * 10 == decade.start()));
	}

	private static YearStrip strip(Span... spans) {
		return YearStrip.of(new YearCounts(List.of(spans)));
	}

	private static Span span(int first, int last, long number) {
		return new Span(RecordType.WORK, new YearSpan(first, last), number, AwardTally.NONE);
	}

}
