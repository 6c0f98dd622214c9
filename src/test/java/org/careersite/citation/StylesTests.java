package org.careersite.citation;

import java.util.List;
import java.util.stream.Collectors;

import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.ReferenceForm;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.citation.Citation.Run;
import org.careersite.citation.Reference.Hand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StylesTests {

	private static final Hand AUTHOR = new Hand(null, "author", true);

	@Test
	void abbreviatesGivenNames() {
		assertThat(styles(book("Sand", AUTHOR), "Ada-Eve Maria Example", "Example, Ada-Eve Maria")).containsExactly(
				"Example, Ada-Eve Maria. Sand. 1990. Ada-Eve Maria Example: career, URL.",
				"Example, Ada-Eve Maria. Sand. 1990. URL.",
				"Example, A.-E. M. (1990). Sand. Ada-Eve Maria Example: career. URL");
	}

	@Test
	void turnsNoNameRoundThatMayNotBeTurned() {
		assertThat(styles(book("Sand", AUTHOR), "Xu Bing", null)).startsWith(
				"Xu Bing. Sand. 1990. Xu Bing: career, URL.", "Xu Bing. Sand. 1990. URL.",
				"Xu Bing. (1990). Sand. Xu Bing: career. URL");
	}

	@Test
	void turnsOnlyTheFirstOfSeveralRound() {
		assertThat(styles(book("Sand", AUTHOR, new Hand("Kim Sample", "author")), "Ada Example", "Example, Ada"))
			.startsWith("Example, Ada, and Kim Sample. Sand. 1990. Ada Example: career, URL.")
			.endsWith("Example, A., & Kim Sample. (1990). Sand. Ada Example: career. URL");
	}

	@Test
	void namesEditors() {
		assertThat(styles(book("Sand", new Hand("Kim Sample", "editor")), "Ada", null)).containsExactly(
				"Sand. Edited by Kim Sample, 1990. Ada: career, URL.", "Sand. Edited by Kim Sample. 1990. URL.",
				"Sand (Edited by Kim Sample). (1990). Ada: career. URL");
	}

	@Test
	void addsNoFullStopToAQuestion() {
		assertThat(styles(book("Who?", AUTHOR), "Ada", null).get(1)).isEqualTo("Ada. Who? 1990. URL.");
	}

	@Test
	void quotesWhatStandsInABook() {
		Reference essay = new Reference(ReferenceForm.PART_OF_BOOK, "essay", new Title("On McGuffins", null), "Essay",
				"The Book of USA", "House", null, YearSpan.of(1990), null, null, List.of(AUTHOR), null, true, "/essay");

		assertThat(styles(essay, "Ada Example", "Example, Ada")).containsExactly(
				"Example, Ada. “On McGuffins.” The Book of USA, House, 1990. Ada Example: career, URL.",
				"Example, Ada. “On McGuffins.” In The Book of USA, House, 1990. URL.",
				"Example, A. (1990). On McGuffins. In The Book of USA, House. URL");
	}

	private static Reference book(String title, Hand... hands) {
		return new Reference(ReferenceForm.BOOK, "book", new Title(title, null), "Book", null, null,
				PartialDate.of(1990), YearSpan.of(1990), null, null, List.of(hands), null, false, "/book");
	}

	private static List<String> styles(Reference reference, String name, @Nullable String sortName) {
		Subject subject = new Subject(name, sortName, null, PartialDate.of(1950), null, null, null, List.of(), "",
				List.of(), List.of(), null, null, List.of(), SiteProfile.NONE);
		return new Styles(reference, subject, "URL").all()
			.stream()
			.map((style) -> style.text().stream().map(Run::text).collect(Collectors.joining()))
			.toList();
	}

}
