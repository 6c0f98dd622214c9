package org.careersite.web;

import java.util.List;

import org.careersite.career.CareerRepository;
import org.careersite.career.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTitlesTests {

	private static final Titled LAW = new Titled("WORK", "law-and-order", "Law & Order");

	@Test
	void findsTheTitleThatAReaderMistyped() {
		List<RecordLink> nearest = among(LAW, new Titled("WORK", "jo", "Jo")).to("/filmography/law-and-ordr");

		assertThat(nearest).containsExactly(new RecordLink("Law & Order", null, "/filmography/law-and-order", true));
	}

	@Test
	void namesTheMostLikeFirst() {
		NearestTitles titles = among(new Titled("WORK", "law-and-order-la", "Law & Order LA"),
				new Titled("WORK", "law-and-order-uk", "Law & Order: UK"), LAW);

		assertThat(titles.to("/filmography/law-and-order-uc")).extracting(RecordLink::title)
			.containsExactly("Law & Order: UK", "Law & Order", "Law & Order LA");
	}

	@Test
	void ordersEquallyLikeOnesByTitle() {
		NearestTitles titles = among(new Titled("EXHIBITION", "backbone", "Backbone C"),
				new Titled("WORK", "backbone", "Backbone B"), new Titled("PUBLICATION", "backbone", "Backbone A"));

		assertThat(titles.to("/filmography/backbone")).extracting(RecordLink::title)
			.containsExactly("Backbone A", "Backbone B", "Backbone C");
	}

	@Test
	void namesAtMostFive() {
		NearestTitles titles = among(new Titled("WORK", "fbi-1", "FBI 1"), new Titled("WORK", "fbi-2", "FBI 2"),
				new Titled("WORK", "fbi-3", "FBI 3"), new Titled("WORK", "fbi-4", "FBI 4"),
				new Titled("WORK", "fbi-5", "FBI 5"), new Titled("WORK", "fbi-6", "FBI 6"));

		assertThat(titles.to("/filmography/fbi")).extracting(RecordLink::title)
			.containsExactly("FBI 1", "FBI 2", "FBI 3", "FBI 4", "FBI 5");
	}

	@ParameterizedTest
	@CsvSource({ "WORK, /filmography/the-one, true", "EXHIBITION, /exhibitions/the-one, true",
			"PUBLICATION, /publications/the-one, true", "PERSON, /people/the-one, false",
			"BODY, /awards/the-one, false" })
	void leadsToThePageOfTheRecord(String type, String href, boolean cited) {
		List<RecordLink> nearest = among(new Titled(type, "the-one", "The One")).to("/anywhere/the-onne");

		assertThat(nearest).containsExactly(new RecordLink("The One", null, href, cited));
	}

	@Test
	void takesAccentsCaseAndSignsForWhatReadersTypeInTheirStead() {
		NearestTitles titles = among(new Titled("WORK", "mpr", "Mission Protection Rapprochée"), LAW);

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

		assertThat(among(new Titled("WORK", "law", title)).to("/" + title)).isEmpty();
		assertThat(among(new Titled("WORK", "law", title)).to("/" + title.substring(20))).hasSize(1);
	}

	private static NearestTitles among(Titled... titles) {
		return new NearestTitles(new Titles(List.of(titles)));
	}

	private record Titled(String type, String slug, String title) implements CareerRepository.Titled {

		@Override
		public String getType() {
			return this.type;
		}

		@Override
		public String getSlug() {
			return this.slug;
		}

		@Override
		public String getTitle() {
			return this.title;
		}

	}

	private record Titles(List<Titled> all) implements CareerRepository {

		@Override
		public List<Filling> fillings() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Dated> dated() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Figures figures() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<CareerRepository.Titled> titles() {
			return List.copyOf(this.all);
		}

	}

}
