package org.careersite.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.careersite.career.dates.YearSpan;
import org.careersite.timeline.Spans.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTests {

	@Test
	void drawsNoLineForOneYear() {
		Spans spans = new Spans(spans("1997"));

		assertThat(spans.tracks()).isZero();
		assertThat(spans.at(1997)).isEmpty();
	}

	@Test
	void keepsTheTrackFromFirstYearToLast() {
		Spans spans = new Spans(spans("1990-2010", "2001-2011"));

		assertThat(spans.at(1990)).containsExactly(new Line(0, new YearSpan(1990, 2010)));
		assertThat(spans.at(2005)).containsExactly(new Line(0, new YearSpan(1990, 2010)),
				new Line(1, new YearSpan(2001, 2011)));
		assertThat(spans.at(2011)).containsExactly(new Line(1, new YearSpan(2001, 2011)));
		assertThat(spans.at(2012)).isEmpty();
	}

	@Test
	void usesATrackAgainOnceItIsFree() {
		Spans spans = new Spans(spans("1990-1995", "1996-1999"));

		assertThat(spans.tracks()).isEqualTo(1);
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

			Spans spans = new Spans(spans(years.toArray(String[]::new)));

			assertThat(spans.tracks()).isLessThanOrEqualTo(Spans.MOST_TRACKS);
			for (int year = 1900; year < 1990; year++) {
				assertThat(spans.at(year)).extracting(Line::track).doesNotHaveDuplicates();
			}
		}
	}

	private static List<YearSpan> spans(String... spans) {
		return Arrays.stream(spans).map(YearSpan::parse).toList();
	}

}
