package org.careersite.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Chapter;
import org.careersite.career.Contribution;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Medium;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.Work;
import org.careersite.career.snapshot.AwardTally;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the dataset that ships with the site to the counts of its biography.
 */
class BalcerDatasetTests {

	private static final Set<String> BODIES_OF_THE_PROSE = Set.of("gourmand-world-cookbook-award",
			"concordia-university", "governor-of-kentucky");

	private static final Dataset DATASET = new DatasetReader(new DefaultResourceLoader()).read("classpath:/career/");

	@Test
	void hasTheFilmographyInItsOrder() {
		assertThat(screenWorks()
			.map((work) -> String.format(Locale.ROOT, "%s (%s) %s", work.title(), work.years(), work.kind().label())))
			.containsExactly("""
					Averbach Vs. Zak (1976) Short
					Solid State (1976) Short
					Turcot Interchange (1978) Short
					Twist of Fate (1979) Short
					Out on the Edge (1989) TV movie
					Nasty Boys (1990) TV series
					Solar Crisis (1990) Feature film
					Stranger in the Family (1991) TV movie
					Law & Order (1990–2010) TV series
					Star Trek: The Next Generation (1992) TV series
					The Crow (1994) Feature film
					Judge Dredd (1995) Feature film
					People V (1995) TV movie
					Mission Protection Rapprochée (1997) TV series
					Law & Order: Special Victims Unit (1999) TV series
					Hopewell (2000) TV movie
					Law & Order: Criminal Intent (2001–2011) TV series
					Proof of Lies (2006) TV movie
					Paris Criminal Inquiries (2007–2008) TV series
					Law & Order Criminal Intent Russia (2007–2009) TV series
					Law & Order: UK (2009–2014) TV series
					Xu Bing Tobacco Project Virginia (2011) Documentary short
					Law & Order LA (2011) TV series
					The Ordained (2013) TV movie
					Watching Tea Leaves in Shanxi (2013) Video short
					Jo (2013) TV series
					The No Name Painting Association (2013) Documentary short
					Blue Sky (2013) Video short
					For Justice (2015) TV movie
					Big Orange Predator (2016) Video short
					The Legend of Embroidery (2017) Documentary short
					Law & Order True Crime: The Menendez Murders (2017) Mini-series
					Above the Drowning Sea (2017) Documentary feature
					FBI (2019) TV series
					FBI: Most Wanted (2020–2025) TV series
					Law & Order Toronto: Criminal Intent (2024) TV series
					From Where I Stand (2024) Documentary short
					""".lines().toArray(String[]::new));
	}

	@Test
	void hasFourWorksOfOtherMedia() {
		assertThat(DATASET.records(Work.class)).hasSize(41);
		assertThat(DATASET.records(Work.class)).filteredOn((work) -> work.kind().medium() != Medium.SCREEN)
			.extracting(
					(work) -> String.format(Locale.ROOT, "%s (%s) %s", work.title(), work.years(), work.kind().label()))
			.containsExactly("Midnight Moon at the Greasy Spoon (1988) Radio play", "Backbone (2011) Poem",
					"Backbone (2011) Song", "Desaparecidos (2009) Photographic series");
	}

	@Test
	void hasFourteenSeries() {
		assertThat(screenWorks().filter((work) -> work.kind().name().equals("TV_SERIES"))).hasSize(14);
	}

	@Test
	void marksTheSevenWorksThatHeCreated() {
		String[] created = { "mission-protection-rapprochee", "hopewell", "law-and-order-criminal-intent", "jo",
				"for-justice", "law-and-order-true-crime-the-menendez-murders", "fbi-most-wanted" };

		assertThat(slugs((work) -> hasRole(work, "creator"))).containsExactly(created);
	}

	@Test
	void marksTheThreeUncreditedRewrites() {
		assertThat(slugs((work) -> hasRole(work, "uncredited rewrite"))).containsExactly("solar-crisis", "the-crow",
				"judge-dredd");
	}

	@Test
	void hasTheAwardingBodiesOfTheListThenThoseOfTheProse() {
		assertThat(DATASET.records(AwardBody.class)).extracting(AwardBody::name)
			.containsExactly("Emmy Award", "Writers Guild of America", "Peabody Award", "Golden Globes",
					"Mystery Writers of America", "Producers Guild of America Award",
					"American Psychological Association", "Advocates for Youth", "International Monitor Award",
					"American Bar Association", "Planned Parenthood", "Banff Television Festival",
					"Reims International Television Festival", "International Mystery Writers Festival",
					"Alliance for Justice", "Alliance for Children's Rights", "Indie Fest",
					"California International Shorts Festival", "Accolade Competition", "Best Shorts Competition",
					"Kansas City Film Festival", "Richmond International Film Festival", "USA Film Festival",
					"Williamsburg Independent Film Festival", "Portsmouth International Film Festival",
					"Madrid International Film Festival", "Miami Film Festival", "Pasadena International Film Festival",
					"Ferrara Film Festival", "New Jersey International Film Festival", "Hamilton Film Festival",
					"Sunrise Film Festival", "Columbus International Film & Video Festival",
					"Gourmand World Cookbook Award", "Concordia University", "Governor of Kentucky");
		assertThat(DATASET.records(AwardBody.class)).hasSize(33 + BODIES_OF_THE_PROSE.size());
	}

	@Test
	void countsTheAwardsOfTheList() {
		assertThat(tally((award) -> !BODIES_OF_THE_PROSE.contains(award.body().slug())))
			.hasToString("30\u00a0won, 29\u00a0nominations, 2\u00a0mentions");
	}

	@Test
	void countsAllAwards() {
		assertThat(tally((award) -> true))
			.hasToString("31\u00a0won, 29\u00a0nominations, 2\u00a0mentions, 3\u00a0honours");
	}

	@Test
	void countsTheAwardsOfTheMysteryWriters() {
		assertThat(tally((award) -> award.body().slug().equals("mystery-writers-of-america")))
			.hasToString("4\u00a0won, 12\u00a0nominations");
	}

	@Test
	void hasTheAwardsOfTheProse() {
		assertThat(DATASET.records(Award.class))
			.filteredOn((award) -> BODIES_OF_THE_PROSE.contains(award.body().slug()))
			.extracting((award) -> String.format(Locale.ROOT, "%d %s %s %s %s", award.year(), award.body().slug(),
					award.outcome(), award.category(),
					(award.object().publication() != null) ? award.object().publication().slug() : null))
			.containsExactly("2021 gourmand-world-cookbook-award WON null chow-secrets-of-chinese-cooking",
					"2004 concordia-university HONOUR Alumnus of the Year null",
					"2008 concordia-university HONOUR Honorary Doctorate of Laws (LLD) null",
					"2008 governor-of-kentucky HONOUR Kentucky Colonel null");
	}

	@Test
	void tiesAwardsToTheWorksThatTheBiographyNames() {
		assertThat(ties((award) -> award.object().work() != null && award.object().basis() != Basis.INFERRED))
			.containsExactly(entries("above-the-drowning-sea", "ferrara-film-festival 2018 WON"),
					entries("law-and-order", "alliance-for-justice 2010 WON \"Memo from the Dark Side\"",
							"american-bar-association 1999 WON \"DWB\"", "american-bar-association 2000 WON \"Hate\"",
							"emmy-award 1994 NOMINATED", "emmy-award 1995 NOMINATED", "emmy-award 1996 NOMINATED",
							"emmy-award 1997 WON", "emmy-award 1998 NOMINATED", "emmy-award 1999 NOMINATED",
							"emmy-award 2000 NOMINATED", "golden-globes 1998 NOMINATED", "golden-globes 1999 NOMINATED",
							"peabody-award 1997 WON"),
					entries("law-and-order-criminal-intent", "planned-parenthood 2004 WON \"The Third Horseman\""),
					entries("out-on-the-edge", "american-psychological-association 1989 WON"));
	}

	@Test
	void marksTiesThatAreInferred() {
		assertThat(ties((award) -> award.object().basis() == Basis.INFERRED)).containsExactly(
				entries("above-the-drowning-sea", "columbus-international-film-and-video-festival 2019 MENTION",
						"ferrara-film-festival 2018 NOMINATED", "hamilton-film-festival 2018 WON",
						"madrid-international-film-festival 2018 NOMINATED",
						"madrid-international-film-festival 2018 NOMINATED", "miami-film-festival 2018 NOMINATED",
						"new-jersey-international-film-festival 2018 MENTION",
						"pasadena-international-film-festival 2018 NOMINATED", "sunrise-film-festival 2019 WON"),
				entries("law-and-order", "international-monitor-award 1999 WON",
						"mystery-writers-of-america 1993 NOMINATED", "mystery-writers-of-america 1993 WON",
						"mystery-writers-of-america 1994 NOMINATED", "mystery-writers-of-america 1995 NOMINATED",
						"mystery-writers-of-america 1998 NOMINATED x 2", "mystery-writers-of-america 1999 WON",
						"mystery-writers-of-america 2000 NOMINATED x 2", "mystery-writers-of-america 2000 WON",
						"producers-guild-of-america-award 1997 WON", "writers-guild-of-america 1998 WON",
						"writers-guild-of-america 2000 NOMINATED"),
				entries("law-and-order-criminal-intent", "mystery-writers-of-america 2003 NOMINATED",
						"mystery-writers-of-america 2004 NOMINATED", "mystery-writers-of-america 2005 NOMINATED x 3",
						"mystery-writers-of-america 2005 WON"),
				entries("the-no-name-painting-association", "accolade-competition 2013 WON",
						"best-shorts-competition 2013 WON", "california-international-shorts-festival 2013 WON",
						"indie-fest 2013 WON", "kansas-city-film-festival 2014 WON",
						"madrid-international-film-festival 2014 NOMINATED",
						"portsmouth-international-film-festival 2014 WON",
						"richmond-international-film-festival 2014 WON", "usa-film-festival 2014 NOMINATED",
						"williamsburg-independent-film-festival 2014 WON"));
	}

	@Test
	void saysWhyTiesAreInferred() {
		assertThat(DATASET.records(Award.class)).filteredOn((award) -> award.object().basis() == Basis.INFERRED)
			.allSatisfy((award) -> assertThat(award.note()).isNotBlank())
			.allSatisfy((award) -> assertThat(award.object().work()).isNotNull());
	}

	/** A reason that holds for a prize holds for its category and year. */
	@Test
	void givesReasonsThatHoldForThePrize() {
		assertThat(DATASET.records(Award.class)).filteredOn((award) -> award.object().basis() == Basis.INFERRED)
			.allSatisfy((award) -> {
				String category = Objects.requireNonNull(award.category());
				String note = Objects.requireNonNull(award.note());
				assertThat(note).startsWith("The list names no ").doesNotContainIgnoringCase("biography");
				assertThat(category.contains("Feature")).as(category)
					.isEqualTo(note.contains("The prize is for a feature"));
				assertThat(category.contains("Short")).as(category)
					.isEqualTo(note.contains("The prize is for a short documentary"));
			});
	}

	/**
	 * The filmography has a second series of 1997, which he created; the reason has to
	 * say why it is not the one.
	 */
	@Test
	void weighsTheOtherSeriesOfTheYearOfTheProducersAward() {
		assertThat(DATASET.records(Award.class))
			.filteredOn((award) -> award.body().slug().equals("producers-guild-of-america-award"))
			.singleElement()
			.satisfies((award) -> assertThat(award.note()).contains("work:mission-protection-rapprochee",
					"as its creator, not as a producer"))
			.satisfies((award) -> assertThat(award.sources()).contains("Filmography"));
	}

	@Test
	void countsDistinctiveHonorsAsWonAndSaysSo() {
		assertThat(DATASET.records(Award.class))
			.filteredOn((award) -> "Distinctive Honors for Best Documentary Short".equals(award.category()))
			.singleElement()
			.satisfies((award) -> {
				assertThat(award.outcome()).isEqualTo(Outcome.WON);
				assertThat(award.note()).contains("which is counted here as won");
			});
	}

	@Test
	void givesAPartInAnExhibitionOnlyWhereTheBiographyDoes() {
		assertThat(DATASET.records(Exhibition.class))
			.extracting((exhibition) -> exhibition.slug() + " " + exhibition.part())
			.containsExactly("gazing-into-the-mirror SOLO", "desaparecidos OWN_WORK", "hidden-stories OWN_WORK",
					"rene-balcer-forensics SOLO", "backbone COLLABORATION", "hasui-water-and-shadow COLLECTION",
					"oil-and-water-reinterpreting-ink SPONSOR", "light-before-dawn null",
					"blooming-in-the-shadows ORGANISER", "tobacco-project-virginia COLLABORATION",
					"barton-benes-period-room BROADCAST");
	}

	@Test
	void saysWhichTiesOfWorksToExhibitionsAreInferredAndWhy() {
		assertThat(DATASET.records(Exhibition.class))
			.flatExtracting((exhibition) -> exhibition.works()
				.stream()
				.map((shown) -> exhibition.slug() + " " + shown.work().slug() + " " + shown.basis())
				.toList())
			.containsExactly("desaparecidos desaparecidos STATED", "backbone backbone-poem STATED",
					"backbone backbone-song INFERRED", "light-before-dawn the-no-name-painting-association INFERRED",
					"tobacco-project-virginia backbone-poem STATED", "barton-benes-period-room law-and-order STATED");
		assertThat(DATASET.records(Exhibition.class)).flatExtracting(Exhibition::works)
			.filteredOn((shown) -> shown.basis() == Basis.INFERRED)
			.allSatisfy((shown) -> assertThat(shown.note()).isNotBlank());
	}

	@Test
	void namesNoCountryOfTaipeiAndHongKong() {
		assertThat(showings().filter((showing) -> showing.place().country() == null)
			.map((showing) -> showing.place().venue())).containsExactly("Taipei Fine Arts Museum",
					"Asia Society Hong Kong Center", "SCADA", "Asia Society Museum");
	}

	@Test
	void callsMattawinACoPublisher() {
		assertThat(DATASET.records(Publication.class))
			.filteredOn((publication) -> "Mattawin".equals(publication.imprint().publisher()))
			.hasSize(4)
			.allSatisfy((publication) -> assertThat(publication.part().is(Publication.Part.CO_PUBLISHER)).isTrue());
	}

	@Test
	void hasAllExhibitionsWithTheirShowings() {
		assertThat(DATASET.records(Exhibition.class))
			.extracting((exhibition) -> exhibition.slug() + " " + exhibition.showings().size())
			.containsExactly("gazing-into-the-mirror 3", "desaparecidos 1", "hidden-stories 1",
					"rene-balcer-forensics 1", "backbone 7", "hasui-water-and-shadow 1",
					"oil-and-water-reinterpreting-ink 1", "light-before-dawn 1", "blooming-in-the-shadows 1",
					"tobacco-project-virginia 1", "barton-benes-period-room 1");
	}

	@Test
	void marksTheShowingsOfTheTourAsPlanned() {
		assertThat(showings().filter((showing) -> showing.details().planned()).map((showing) -> showing.place().city()))
			.containsExactly("Chengdu", "Shanghai");
		assertThat(DATASET.records(Exhibition.class)).filteredOn(Exhibition::slug, "gazing-into-the-mirror")
			.flatExtracting(Exhibition::showings)
			.extracting((showing) -> showing.details().planned())
			.containsExactly(false, true, true);
	}

	@Test
	void placesEveryShowingOnTheMapButTheOneWhosePlaceIsNotSaid() {
		assertThat(showings().filter((showing) -> showing.place().latitude() == null)
			.map((showing) -> showing.place().venue())).containsExactly("SCADA");
	}

	@Test
	void hasAllPublications() {
		assertThat(DATASET.records(Publication.class)).extracting(Publication::slug)
			.containsExactly("rene-balcer-seeing-as", "chow-secrets-of-chinese-cooking",
					"kuo-ping-wen-scholar-reformer-statesman", "a-token-of-elegance", "ai-weiwei-new-york-1983-1993",
					"wuming-no-name-group-catalogue", "c-t-wang-looking-back-and-looking-forward", "essay-impressions",
					"essay-it-begins-with-metamorphosis-xu-bing");
		assertThat(DATASET.records(Publication.class)).filteredOn(Publication::slug, "wuming-no-name-group-catalogue")
			.extracting((publication) -> publication.imprint().volumes())
			.containsExactly(13);
	}

	@Test
	void namesTheSectionsOfTheBiographyThatEachRecordComesFrom() {
		Stream<List<String>> sources = Stream
			.of(Stream.of(DATASET.subject().sources()), DATASET.records(Work.class).stream().map(Work::sources),
					DATASET.records(Person.class).stream().map(Person::sources),
					DATASET.records(AwardBody.class).stream().map(AwardBody::sources),
					DATASET.records(Award.class).stream().map(Award::sources),
					DATASET.records(Exhibition.class).stream().map(Exhibition::sources),
					DATASET.records(Publication.class).stream().map(Publication::sources),
					DATASET.records(LifeEvent.class).stream().map(LifeEvent::sources),
					DATASET.records(Chapter.class).stream().map(Chapter::sources))
			.flatMap((each) -> each);

		assertThat(sources).allSatisfy((each) -> assertThat(each).isNotEmpty()
			.isSubsetOf("Introduction", "Early life", "Career", "Other activities", "Filmography",
					"Awards and nominations"));
		assertThat(screenWorks()).allSatisfy((work) -> assertThat(work.sources()).contains("Filmography"));
	}

	@Test
	void tiesEveryCollaboratorToSomething() {
		Set<String> tied = Stream
			.of(DATASET.records(Work.class).stream().map(Work::contributions),
					DATASET.records(Exhibition.class).stream().map(Exhibition::contributions),
					DATASET.records(Publication.class).stream().map(Publication::contributions),
					DATASET.records(LifeEvent.class).stream().map(LifeEvent::contributions))
			.flatMap((each) -> each)
			.flatMap(List::stream)
			.map((contribution) -> contribution.person().slug())
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(DATASET.records(Person.class)).extracting(Person::slug).containsExactlyElementsOf(tied);
	}

	/** A role with "artist" or "director" makes somebody a maker of the work. */
	@Test
	void makesNobodyAMakerOfWhatTheyOnlyGaveTheSubjectOf() {
		assertThat(DATASET.records(Work.class).stream().flatMap((work) -> roles(work.slug(), work.contributions())))
			.contains("backbone-poem xu-bing installation with the poem",
					"xu-bing-tobacco-project-virginia xu-bing subject (his exhibition)",
					"the-no-name-painting-association wuming-group subject");
		assertThat(DATASET.records(Publication.class)
			.stream()
			.flatMap((publication) -> roles(publication.slug(), publication.contributions())))
			.contains("wuming-no-name-group-catalogue wuming-group subject");
		assertThat(DATASET.records(LifeEvent.class)
			.stream()
			.flatMap((event) -> roles(event.slug(), event.contributions())))
			.contains("assistant-to-john-huston john-huston whom he assisted");
	}

	@Test
	void tellsTheLifeInOrder() {
		assertThat(DATASET.records(LifeEvent.class).stream().map(LifeEvent::date).filter(Objects::nonNull)).isSorted();
		assertThat(DATASET.records(LifeEvent.class).get(0).slug()).isEqualTo("birth");
	}

	@Test
	void tellsTheLifeInAboutFifteenHundredWords() {
		long words = DATASET.records(Chapter.class)
			.stream()
			.flatMap((chapter) -> Stream.of(chapter.text().replaceAll("\\]\\([^)]*\\)", "]").split("\\s+")))
			.count();

		assertThat(words).isBetween(1300L, 1700L);
	}

	private static Stream<Work> screenWorks() {
		return DATASET.records(Work.class).stream().filter((work) -> work.kind().medium() == Medium.SCREEN);
	}

	private static Stream<String> roles(String slug, List<Contribution> contributions) {
		return contributions.stream().map((each) -> slug + " " + each.person().slug() + " " + each.role());
	}

	private static Stream<Showing> showings() {
		return DATASET.records(Exhibition.class).stream().flatMap((exhibition) -> exhibition.showings().stream());
	}

	private static Stream<String> slugs(Predicate<Work> condition) {
		return DATASET.records(Work.class).stream().filter(condition).map(Work::slug);
	}

	private static boolean hasRole(Work work, String role) {
		return work.credits().stream().anyMatch((credit) -> credit.role().equals(role));
	}

	private static AwardTally tally(Predicate<Award> condition) {
		return DATASET.records(Award.class)
			.stream()
			.filter(condition)
			.map((award) -> AwardTally.of(award.outcome(), award.count()))
			.reduce(AwardTally.NONE, AwardTally::plus);
	}

	/** The awards by the slug of their work, each in words, sorted. */
	private static Map<String, List<String>> ties(Predicate<Award> condition) {
		Map<String, List<String>> ties = DATASET.records(Award.class)
			.stream()
			.filter(condition)
			.collect(Collectors.groupingBy((award) -> Objects.requireNonNull(award.object().work()).slug(),
					TreeMap::new, Collectors.mapping(BalcerDatasetTests::words, Collectors.toList())));
		ties.replaceAll((work, awards) -> awards.stream().sorted().toList());
		return ties;
	}

	private static Map.Entry<String, List<String>> entries(String work, String... awards) {
		return Map.entry(work, List.of(awards));
	}

	private static String words(Award award) {
		return String.format(Locale.ROOT, "%s %d %s", award.body().slug(), award.year(), award.outcome())
				+ ((award.object().episode() != null) ? " \"" + award.object().episode() + "\"" : "")
				+ ((award.count() > 1) ? " x " + award.count() : "");
	}

}
