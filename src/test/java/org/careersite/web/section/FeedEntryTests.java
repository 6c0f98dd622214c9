package org.careersite.web.section;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedEntryTests {

	private static final LocalDate ADDED = LocalDate.of(2026, 11, 26);

	@Test
	void isOfTheDayOnWhichItWasAdded() {
		FeedEntry added = entry("/a", ADDED, 1997);
		FeedEntry published = entry("/b", null, 1997).orAdded(LocalDate.of(2026, 11, 22));
		FeedEntry undated = entry("/c", null, 1997);

		assertThat(added.orAdded(LocalDate.of(2026, 11, 22))).isEqualTo(added);
		assertThat(List.of(added, published, undated)).extracting(FeedEntry::updated)
			.containsExactly(ADDED, LocalDate.of(2026, 11, 22), LocalDate.of(1997, 1, 1));
		assertThat(List.of(added, published, undated)).extracting(FeedEntry::published)
			.containsExactly(ADDED, LocalDate.of(2026, 11, 22), LocalDate.of(1997, 1, 1));
	}

	@Test
	void comesByDayOfAdditionThenByItsOwnDate() {
		LocalDate earlier = LocalDate.of(2026, 11, 22);
		FeedEntry late = entry("/late", ADDED, 1997);
		FeedEntry newer = entry("/newer", earlier, 2020);
		FeedEntry older = entry("/older", earlier, 2010);
		FeedEntry alike = entry("/very-old", earlier, 2010);
		FeedEntry undated = new FeedEntry(RecordType.WORK, "/undated", "/undated", "Undated", "", earlier, null, null);

		assertThat(Stream.of(undated, alike, older, late, newer).sorted(FeedEntry.NEWEST)).containsExactly(late, newer,
				older, alike, undated);
	}

	@ParameterizedTest
	@CsvSource({ "2004, 2004-01-01", "2011-09, 2011-09-01", "1954-02-09, 1954-02-09", "summer 2011, 2011-01-01" })
	void takesTheFirstDayThatADateMayMean(String date, LocalDate day) {
		assertThat(PartialDate.parse(date).firstDay()).isEqualTo(day);
	}

	private static FeedEntry entry(String path, @Nullable LocalDate added, int year) {
		LocalDate day = LocalDate.of(year, 1, 1);
		return new FeedEntry(RecordType.WORK, path, path, "Title", "", added, day, day);
	}

}
