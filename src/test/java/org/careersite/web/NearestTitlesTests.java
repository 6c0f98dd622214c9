package org.careersite.web;

import java.util.List;
import java.util.function.Function;

import org.careersite.career.CareerSnapshot;
import org.careersite.career.CurrentCareer;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.RecordLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;

class NearestTitlesTests {

	private static final RecordLink LAW = work("law-and-order", "Law & Order");

	@Test
	void findsTheTitleThatAReaderMistyped() {
		List<RecordLink> nearest = among(LAW, work("jo", "Jo")).to("/filmography/law-and-ordr");

		assertThat(nearest).containsExactly(new RecordLink("Law & Order", null, "/filmography/law-and-order", true));
	}

	@Test
	void namesTheMostLikeFirst() {
		NearestTitles titles = among(work("law-and-order-la", "Law & Order LA"),
				work("law-and-order-uk", "Law & Order: UK"), LAW);

		assertThat(titles.to("/filmography/law-and-order-uc")).extracting(RecordLink::title)
			.containsExactly("Law & Order: UK", "Law & Order", "Law & Order LA");
	}

	@Test
	void ordersEquallyLikeOnesByTitle() {
		NearestTitles titles = among(new RecordLink("Backbone C", null, "/exhibitions/backbone", true),
				work("backbone", "Backbone B"), new RecordLink("Backbone A", null, "/publications/backbone", true));

		assertThat(titles.to("/filmography/backbone")).extracting(RecordLink::title)
			.containsExactly("Backbone A", "Backbone B", "Backbone C");
	}

	@Test
	void namesAtMostFive() {
		NearestTitles titles = among(work("fbi-1", "FBI 1"), work("fbi-2", "FBI 2"), work("fbi-3", "FBI 3"),
				work("fbi-4", "FBI 4"), work("fbi-5", "FBI 5"), work("fbi-6", "FBI 6"));

		assertThat(titles.to("/filmography/fbi")).extracting(RecordLink::title)
			.containsExactly("FBI 1", "FBI 2", "FBI 3", "FBI 4", "FBI 5");
	}

	@Test
	void takesAccentsCaseAndSignsForWhatReadersTypeInTheirStead() {
		NearestTitles titles = among(work("mpr", "Mission Protection Rapprochée"), LAW);

		assertThat(titles.to("/MISSION-protection-rapprochee")).extracting(RecordLink::title)
			.containsExactly("Mission Protection Rapprochée");
		assertThat(titles.to("/LAW & ORDER")).extracting(RecordLink::title).containsExactly("Law & Order");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/filmography/", "/filmography/zzzzzzzz", "/\u0000", "/'; drop table work" })
	void namesNothingWhereNothingIsLike(String path) {
		assertThat(among(LAW).to(path)).isEmpty();
	}

	@Test
	void comparesNoTitleWithAPathThatIsLongerThanAnyQuestion() {
		String title = "law".repeat(70);

		assertThat(among(work("law", title)).to("/" + title)).isEmpty();
		assertThat(among(work("law", title)).to("/" + title.substring(20))).hasSize(1);
	}

	private static NearestTitles among(RecordLink... records) {
		CareerSnapshot snapshot = mock(CareerSnapshot.class);
		given(snapshot.derived(any(), any()))
			.willAnswer((call) -> call.<Function<CareerSnapshot, ?>>getArgument(1).apply(snapshot));
		CurrentCareer career = new CurrentCareer();
		career.replaceBy(snapshot);
		return new NearestTitles(career, List.of(new Records(List.of(records))));
	}

	private static RecordLink work(String slug, String title) {
		return new RecordLink(title, null, "/filmography/" + slug, true);
	}

	private record Records(List<RecordLink> records) implements CareerSection {

		@Override
		public String path() {
			return "/filmography";
		}

		@Override
		public Card card() {
			return Card.of(label(), "Works");
		}

		@Override
		public String label() {
			return "Filmography";
		}

	}

}
