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
import org.careersite.career.LifeEvent;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.Place;
import org.careersite.career.Publication;
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
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the queries find, and in which order. */
@DataJpaTest
class RepositoriesTests {

	private final Person star = new Person("star", "A Star", false, null, List.of());

	private final Person artist = new Person("artist", "An Artist", false, null, List.of());

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
		this.older = work("the-older", Kind.TV_SERIES, new YearSpan(1990, 2010), "Law", this.star, this.artist);
		this.newer = work("newer", Kind.SHORT, YearSpan.of(2011), "Law", this.artist);
		persist(this.older, this.newer, work("apart", Kind.POEM, YearSpan.of(2011), null));
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
	void findsExhibitionsByPartYearsAndPlace() {
		persist(exhibition("solo", Exhibition.Part.SOLO, showing("Museum", "Taipei", "2011-09", "2012-01"),
				showing("Hall", "Shanghai", "2015", null)),
				exhibition("undated", null, showing("Hall", "Paris", null, null)));

		assertThat(matching(null, 1, 9999, "")).containsExactly("solo", "undated");
		assertThat(matching(Exhibition.Part.SOLO, 1, 9999, "")).containsExactly("solo");
		assertThat(matching(null, 2013, 2014, "")).isEmpty();
		assertThat(matching(null, 2012, 2012, "")).containsExactly("solo");
		assertThat(matching(null, 1, 9999, "shanghai")).containsExactly("solo");
		assertThat(matching(null, 1, 9999, "undat")).containsExactly("undated");
		assertThat(this.exhibitions.findParts(1, 9999, "")).containsExactlyInAnyOrder(Exhibition.Part.SOLO, null);
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

		assertThat(this.publications.findMatching(null, 1, 9999, "", Pageable.unpaged())).extracting(Publication::slug)
			.containsExactly("newest", "new", "old", "undated");
		assertThat(this.publications.findMatching(Publication.Kind.BOOK, 2000, 2011, "new", Pageable.unpaged()))
			.extracting(Publication::slug)
			.containsExactly("newest");
		assertThat(this.publications.findKinds(2000, 2011, "")).containsExactlyInAnyOrder(Publication.Kind.BOOK,
				Publication.Kind.BOOK, Publication.Kind.ESSAY);
	}

	@Test
	void findsTheEventsOfAWorkInTheOrderOfTheDataset() {
		persist(event("second", 2, this.newer), event("first", 1, this.newer), event("other", 3, this.older));

		assertThat(this.events.findByWork("newer")).extracting(LifeEvent::slug).containsExactly("first", "second");
		assertThat(this.events.parts(List.of("artist"))).extracting((part) -> part.record().slug())
			.containsExactly("first", "second", "other");
	}

	private List<String> matching(Exhibition.@Nullable Part part, int from, int to, String folded) {
		return this.exhibitions.findMatching(part, from, to, folded, Pageable.unpaged())
			.stream()
			.map(Exhibition::slug)
			.toList();
	}

	private void persist(Object... records) {
		Arrays.stream(records).forEach(this.entities::persist);
		this.entities.flush();
	}

	private static Work work(String slug, Kind kind, YearSpan years, @Nullable String franchise, Person... people) {
		return new Work(slug, new Title(slug.replace('-', ' '), null), kind, years, Basis.STATED, null, franchise,
				List.of(),
				Arrays.stream(people).map((each) -> new Contribution(each, "role of " + each.slug())).toList(),
				Map.of(), null, List.of(), false, null);
	}

	private static AwardBody body(String slug) {
		return new AwardBody(slug, slug, null, null, List.of());
	}

	private Award award(String slug, String body, int year, Outcome outcome, int count, @Nullable Work work,
			Basis basis) {
		return new Award(slug, slug.charAt(0), this.entities.find(AwardBody.class, body), year, null, outcome, count,
				new Award.For(work, null, null, null, basis), null, List.of(), null);
	}

	private static Exhibition exhibition(String slug, Exhibition.@Nullable Part part, Showing.Details... showings) {
		return new Exhibition(slug, new Title(slug, null), part, List.of(showings), List.of(), List.of(), null,
				List.of(), false, null);
	}

	private static Showing.Details showing(String venue, String city, @Nullable String opens, @Nullable String closes) {
		return new Showing.Details(new Place(venue, city, null, null, null, null), date(opens), date(closes), false,
				false, null);
	}

	private static Publication publication(String slug, Publication.Kind kind, @Nullable String date) {
		return new Publication(slug, new Title(slug, null),
				new Publication.Imprint(kind, Publication.Part.AUTHOR, null, null, null, date(date), null), List.of(),
				null, List.of(), false, null);
	}

	private LifeEvent event(String slug, int position, Work work) {
		return new LifeEvent(slug, position, null, slug, null, null, LifeEvent.Theme.LIFE, List.of(work), List.of(),
				List.of(), List.of(new Contribution(this.artist, "guest")), List.of(), null);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
