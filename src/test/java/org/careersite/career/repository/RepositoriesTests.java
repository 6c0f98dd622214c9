package org.careersite.career.repository;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Contribution;
import org.careersite.career.Exhibition;
import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import org.careersite.career.LifeEvent;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.Place;
import org.careersite.career.Publication;
import org.careersite.career.Term;
import org.careersite.career.Showing;
import org.careersite.career.ShownWork;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.repository.ExhibitionRepository.WhereShown;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the queries find, and in which order. */
@DataJpaTest
class RepositoriesTests {

	private final Person star = new Person("star", "A Star", null, false, null, List.of());

	private final Person artist = new Person("artist", "An Artist", null, false, null, List.of());

	@Autowired
	private TestEntityManager entities;

	@Autowired
	private WorkRepository works;

	@Autowired
	private AwardRepository awards;

	@Autowired
	private ExhibitionRepository exhibitions;

	@Autowired
	private PublicationRepository publications;

	@Autowired
	private LifeEventRepository events;

	private Work older;

	private Work newer;

	@BeforeEach
	void fillTheDatabase() {
		persist(this.star, this.artist);
		this.older = work("the-older", Kinds.BUILT_IN.named("TV_SERIES"), new YearSpan(1990, 2010), "Law", this.star,
				this.artist);
		this.newer = work("newer", Kinds.BUILT_IN.named("SHORT"), YearSpan.of(2011), "Law", this.artist);
		persist(this.older, this.newer, work("apart", Kinds.BUILT_IN.named("POEM"), YearSpan.of(2011), null));
	}

	@Test
	void findsWorksNewestFirstThenByTitle() {
		assertThat(this.works.findAll()).extracting(Work::slug).containsExactly("apart", "newer", "the-older");
	}

	@Test
	void findsTheWorksOfAFranchiseByStart() {
		assertThat(this.works.findByFranchise("Law")).extracting(Work::slug).containsExactly("the-older", "newer");
	}

	@Test
	void findsThePeopleOfAWorkInItsOrder() {
		this.entities.clear();

		assertThat(this.works.findBySlug("the-older").orElseThrow().contributions())
			.extracting((each) -> each.person().slug(), Contribution::role)
			.containsExactly(tuple("star", "role of star"), tuple("artist", "role of artist"));
	}

	@Test
	void findsTheWorksThatNameSomebody() {
		assertThat(this.works.parts(List.of("artist", "star")))
			.extracting(PersonRole::person, (part) -> part.record().slug())
			.containsExactlyInAnyOrder(tuple("artist", "newer"), tuple("artist", "the-older"),
					tuple("star", "the-older"));
	}

	@Test
	void findsAwardsNewestFirstAndThoseOfAWorkByYear() {
		persist(body("academy"), body("guild"));
		persist(award("a", "academy", 1995, Outcome.WON, 1, this.older, Basis.STATED),
				award("b", "guild", 2000, Outcome.NOMINATED, 2, this.older, Basis.INFERRED),
				award("c", "guild", 2000, Outcome.WON, 1, null, Basis.STATED));

		assertThat(this.awards.findAll()).extracting(Award::slug).containsExactly("b", "c", "a");
		assertThat(this.awards.findByWork("the-older")).extracting(Award::slug).containsExactly("a", "b");
		assertThat(this.awards.findNewest(Outcome.WON, Limit.of(1))).extracting(Award::slug).containsExactly("c");
	}

	@Test
	void countsTheAwardsTiedToAWorkByInference() {
		persist(body("academy"));
		persist(award("a", "academy", 1995, Outcome.WON, 1, this.older, Basis.STATED),
				award("b", "academy", 1996, Outcome.NOMINATED, 2, this.older, Basis.INFERRED),
				award("c", "academy", 1997, Outcome.NOMINATED, 3, this.newer, Basis.STATED));

		assertThat(this.awards.countInferred()).isEqualTo(2);
	}

	@Test
	void findsExhibitionsThatWereOpen() {
		persist(exhibition("solo", showing("Museum", "Taipei", "2011-09", "2012-01"),
				showing("Hall", "Shanghai", "2015", null)),
				exhibition("undated", showing("Hall", "Paris", null, null)));

		assertThat(this.exhibitions.findAll()).extracting(Exhibition::slug).containsExactly("solo", "undated");
		assertThat(this.exhibitions.findOpenIn(2015, 2020)).extracting(Exhibition::slug).containsExactly("solo");
		assertThat(this.exhibitions.countShowings()).isEqualTo(3);
	}

	@Test
	void findsWhereAWorkWasShownAndHowThatIsKnown() {
		Exhibition shown = new Exhibition("shown", new Title("Shown", null), null,
				List.of(showing("Hall", "Paris", "2011", null)),
				List.of(new ShownWork(this.newer, Basis.INFERRED, "why")), List.of(), null, List.of(), false, null);
		persist(shown);

		assertThat(this.exhibitions.findByWork("newer"))
			.extracting((each) -> each.exhibition().slug(), WhereShown::basis, WhereShown::note)
			.containsExactly(tuple("shown", Basis.INFERRED, "why"));
		assertThat(this.exhibitions.countInferred()).isEqualTo(1);
	}

	@Test
	void findsPublicationsNewestFirstTheUndatedLast() {
		persist(publication("old", Publication.Kind.BOOK, "2001"),
				publication("new", Publication.Kind.ESSAY, "2011-03"),
				publication("newest", Publication.Kind.BOOK, "2011-05"),
				publication("undated", Publication.Kind.BOOK, null));

		assertThat(this.publications.findAll()).extracting(Publication::slug)
			.containsExactly("newest", "new", "old", "undated");
	}

	@Test
	void findsTheEventsOfAWorkInTheOrderOfTheDataset() {
		persist(event("second", 2, this.newer), event("first", 1, this.newer), event("other", 3, this.older));

		assertThat(this.events.findByWork("newer")).extracting(LifeEvent::slug).containsExactly("first", "second");
		assertThat(this.events.parts(List.of("artist"))).extracting((part) -> part.record().slug())
			.containsExactly("first", "second", "other");
	}

	private void persist(Object... records) {
		Arrays.stream(records).forEach(this.entities::persist);
		this.entities.flush();
	}

	private static Work work(String slug, Kind kind, YearSpan years, @Nullable String franchise, Person... people) {
		return new Work(slug, new Title(slug.replace('-', ' '), null), kind, years, Basis.STATED, null, franchise, null,
				List.of(),
				Arrays.stream(people).map((each) -> new Contribution(each, "role of " + each.slug())).toList(),
				Map.of(), null, List.of(), false, null);
	}

	private static AwardBody body(String slug) {
		return new AwardBody(slug, slug, null, null, List.of());
	}

	private Award award(String slug, String body, int year, Outcome outcome, int count, @Nullable Work work,
			Basis basis) {
		return new Award(slug, slug.charAt(0), this.entities.find(AwardBody.class, body), null, year, null, outcome,
				count, new Award.For(work, null, null, null, basis), null, List.of(), null);
	}

	private static Exhibition exhibition(String slug, Showing.Details... showings) {
		return new Exhibition(slug, new Title(slug, null), null, List.of(showings), List.of(), List.of(), null,
				List.of(), false, null);
	}

	private static Showing.Details showing(String venue, String city, @Nullable String opens, @Nullable String closes) {
		return new Showing.Details(new Place(venue, city, null, null, null, null), date(opens), date(closes), false,
				false, null);
	}

	private static Publication publication(String slug, Publication.Kind kind, @Nullable String date) {
		return new Publication(slug, new Title(slug, null), new Publication.Imprint(Term.of(kind),
				Term.of(Publication.Part.AUTHOR), null, null, null, date(date), null), List.of(), null, List.of(),
				false, null);
	}

	private LifeEvent event(String slug, int position, Work work) {
		return new LifeEvent(slug, position, null, slug, null, null, Term.of(LifeEvent.Theme.LIFE), List.of(work),
				List.of(), List.of(), List.of(new Contribution(this.artist, "guest")), List.of(), null);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
