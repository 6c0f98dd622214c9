package org.careersite.career.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordReferenceTests {

	@ParameterizedTest
	@CsvSource({ "work:jo, WORK, jo", "body:emmy-award, BODY, emmy-award", "exhibition:backbone, EXHIBITION, backbone",
			"publication:essay-impressions, PUBLICATION, essay-impressions", "person:jean-reno, PERSON, jean-reno",
			"event:birth, EVENT, birth", "year:1997, , 1997", "work:, WORK, ''", "work:a:b, WORK, a:b" })
	void readsTypeAndSlug(String text, @Nullable RecordType type, String slug) {
		assertThat(RecordReference.parse(text)).contains(new RecordReference(type, slug));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "work", ":jo", "https://example.org/", "mailto:a@example.org", "WORK:jo", "works:jo",
			" work:jo", "award:emmy-award-1997", "chapter:notes", "/filmography/jo", "#notes" })
	void leavesOtherTextsToOthers(String text) {
		assertThat(RecordReference.parse(text)).isEmpty();
	}

	@Test
	void writesWhatItReads() {
		assertThat(new RecordReference(RecordType.WORK, "jo")).hasToString("work:jo");
	}

	@Test
	void listsItsWordsForMessages() {
		assertThat(RecordReference.words()).isEqualTo("work, person, body, exhibition, publication, event, year");
	}

}
