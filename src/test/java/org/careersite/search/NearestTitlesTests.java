package org.careersite.search;

import java.util.List;
import java.util.function.Consumer;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.career.text.Title;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.SearchEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

/** What a page that is not found guesses from the last part of its address. */
class NearestTitlesTests {

	private static final SearchEntry LAW = work("Law & Order");

	private final CareerEntries career = mock(CareerEntries.class);

	private final Indexing indexing = new Indexing(this.career, IndexingTests.anyCareer(),
			new MockEnvironment().withProperty("hibernate.search.backend.directory.type", "local-heap"),
			new DatasetLock());

	private final Search search = new Search(this.indexing);

	@AfterEach
	void close() {
		this.indexing.destroy();
	}

	@Test
	void findsTheTitleThatAReaderMistyped() {
		hold(LAW, work("Jo"));

		assertThat(this.search.nearestTo("law and ordr"))
			.containsExactly(new RecordLink("Law & Order", null, "/WORK/Law & Order", true));
	}

	@Test
	void namesTheMostLikeFirst() {
		hold(work("Law & Order True Crime"), work("Law & Order LA"), work("Law & Order: UK"), LAW);

		assertThat(guesses("law and order uc")).containsExactly("Law & Order: UK", "Law & Order LA", "Law & Order",
				"Law & Order True Crime");
	}

	@Test
	void ordersEquallyLikeOnesByType() {
		hold(entry(RecordType.PUBLICATION, "Backbone"), entry(RecordType.EXHIBITION, "Backbone"), work("Backbone"));

		assertThat(this.search.nearestTo("backbone")).extracting(RecordLink::href)
			.containsExactly("/WORK/Backbone", "/EXHIBITION/Backbone", "/PUBLICATION/Backbone");
	}

	@Test
	void namesAtMostFive() {
		hold(work("FBI 1"), work("FBI 2"), work("FBI 3"), work("FBI 4"), work("FBI 5"), work("FBI 6"));

		assertThat(guesses("fbi")).containsExactly("FBI 1", "FBI 2", "FBI 3", "FBI 4", "FBI 5");
	}

	@Test
	void namesOnlyRecordsWithAPageOfTheirOwn() {
		hold(entry(RecordType.AWARD, "Emmy"), entry(RecordType.EVENT, "Emmy night"), entry(RecordType.CHAPTER, "Emmy"),
				entry(RecordType.BODY, "Emmy Award"));

		assertThat(guesses("emmy")).containsExactly("Emmy Award");
	}

	@ParameterizedTest
	@CsvSource({ "law and order in sydney, Law & Order", "mission rapproche, Mission Protection Rapprochée",
			"mission protection rapide, Mission Protection Rapprochée" })
	void namesWhatHasMostOfTheWords(String words, String title) {
		hold(LAW, work("Mission Protection Rapprochée"));

		assertThat(guesses(words)).containsExactly(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zzzzzzzz", "\u0000", "'; drop table work", "1997", "law and justice" })
	void namesNothingWhereNothingIsLike(String words) {
		hold(LAW);

		assertThat(guesses(words)).isEmpty();
	}

	@Test
	void namesNothingAndDoesNotWaitBeforeThereIsAnIndex() {
		assertThat(guesses("law")).isEmpty();
		assertThat(this.indexing.isReady()).isFalse();
	}

	private List<String> guesses(String words) {
		return this.search.nearestTo(words).stream().map(RecordLink::title).toList();
	}

	private void hold(SearchEntry... entries) {
		willAnswer((call) -> {
			Consumer<Entry> index = call.getArgument(1);
			for (int place = 0; place < entries.length; place++) {
				index.accept(new Entry(entries[place], place));
			}
			return null;
		}).given(this.career).each(any(), any());
		this.search.isTitle(SearchText.of("any"));
	}

	private static SearchEntry work(String title) {
		return entry(RecordType.WORK, title);
	}

	private static SearchEntry entry(RecordType type, String title) {
		return new SearchEntry(type, title, new Title(title, null), "/" + type + "/" + title);
	}

}
