package org.careersite.search;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	@Test
	void marksWhatWasAskedFor() {
		assertThat(snippet("With Jean-Luc Godard, director.", "jean", "godard"))
			.isEqualTo("With <mark>Jean-Luc</mark> <mark>Godard</mark>, director.");
	}

	@Test
	void marksWordsWithTheirAccents() {
		assertThat(snippet("Mission Protection Rapprochée.", "rapprochee"))
			.isEqualTo("Mission Protection <mark>Rapprochée</mark>.");
	}

	@Test
	void escapesBeforeItMarks() {
		assertThat(snippet("<script>Law & Order</script>", "law", "script"))
			.isEqualTo("&lt;<mark>script</mark>&gt;<mark>Law</mark> &amp; Order&lt;/<mark>script</mark>&gt;");
	}

	@Test
	void cutsWhereMostWordsStandTogether() {
		String text = "Emmy. " + "A long way off. ".repeat(20) + "Then an Emmy for drama came. "
				+ "And on. ".repeat(40);

		String snippet = snippet(text, "emmy", "drama");

		assertThat(snippet).contains("an <mark>Emmy</mark> for <mark>drama</mark> came")
			.startsWith("… ")
			.endsWith(" …");
		assertThat(snippet.length()).isBetween(120, Snippet.LENGTH + 2 * "<mark></mark>".length() + 4);
	}

	@Test
	void showsTheBeginningWhereNothingMatches() {
		assertThat(snippet("Short. " + "More of it. ".repeat(40), "zebra")).startsWith("Short. More").endsWith(" …");
	}

	@Test
	void showsNothingOfNothing() {
		assertThat(snippet("", "law")).isEmpty();
	}

	private static String snippet(String passage, String... asked) {
		return Snippet.of(passage, Set.of(asked)::contains);
	}

}
