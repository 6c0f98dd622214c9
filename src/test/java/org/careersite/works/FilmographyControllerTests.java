package org.careersite.works;

import java.util.List;

import org.careersite.Reader;
import org.careersite.career.DatasetLock;
import org.careersite.career.AwardTally;
import org.careersite.career.Credit;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.Title;
import org.careersite.career.YearSpan;
import org.careersite.works.FilmographyPage.Group;
import org.careersite.opendata.Head;
import org.careersite.opendata.Reference;
import org.careersite.opendata.ReferenceForm;
import org.careersite.web.AppliedFilter;
import org.careersite.web.AwardLine;
import org.careersite.web.Choice;
import org.careersite.web.Neighbours;
import org.careersite.web.Pager;
import org.careersite.web.RecordLink;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.WorkLine;
import org.careersite.web.section.CareerSection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;

/** What a reader sees of any filmography, whosever it is. */
@WebMvcTest(controllers = FilmographyController.class, properties = "site.cache.room=0B",
		includeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.careersite\\.site\\..*"))
@Import({ Reader.class, DatasetLock.class })
class FilmographyControllerTests {

	private static final RecordLink WORK = new RecordLink("Ein <Film>", "de", "/filmography/ein-film", true);

	@MockitoBean
	private Filmography filmography;

	@MockitoBean
	private WorkPages works;

	@MockitoBean
	private PersonRepository persons;

	@MockitoBean
	private CareerSection section;

	@Autowired
	private Reader reader;

	@BeforeEach
	void somebody() {
		Person person = mock(Person.class);
		given(person.name()).willReturn("Ada Example");
		given(this.persons.get()).willReturn(person);
	}

	@Test
	void showsTheWorksUnderTheirHeads() {
		given(this.filmography.page(any())).willReturn(list(1, List.of(), new Pager(1, 1, null, null)));

		Document page = this.reader.read("/filmography");

		assertThat(page.title()).isEqualTo("Filmography – Ada Example");
		assertThat(Reader.found(page)).isEqualTo("1 work");
		assertThat(Reader.links(Reader.main(page), "/decades/")).containsExactly("1990s");
		assertThat(Reader.links(Reader.main(page), "/filmography/")).containsExactly("Ein <Film>");
		assertThat(Reader.one(page, "main a[href=/filmography/ein-film]").attr("lang")).isEqualTo("de");
		assertThat(Reader.main(page).text()).contains("1994–1996", "Feature film", "writer, director", "2 won");
		assertThat(Reader.choices(page, "Kind")).containsExactly("Feature film 1");
	}

	@Test
	void showsTheFiltersThatAreOn() {
		given(this.filmography.page(any())).willReturn(
				list(1, List.of(new AppliedFilter("“<b>”", "/filmography?years=1990s")), new Pager(1, 1, null, null)));

		assertThat(Reader.applied(this.reader.read("/filmography?q=%3Cb%3E")))
			.containsExactly("“<b>” -> /filmography?years=1990s");
	}

	@Test
	void leadsToTheOtherPagesOfALongList() {
		given(this.filmography.page(any()))
			.willReturn(list(250, List.of(), new Pager(2, 3, "/filmography?q=a", "/filmography?q=a&page=2")));

		Document page = this.reader.read("/filmography?q=a&page=1");

		assertThat(Reader.one(page, "a[rel=prev]").attr("href")).isEqualTo("/filmography?q=a");
		assertThat(Reader.one(page, "a[rel=next]").attr("href")).isEqualTo("/filmography?q=a&page=2");
		assertThat(Reader.main(page).text()).contains("Page 2 of 3");
	}

	@Test
	void showsAWork() {
		given(this.works.page("ein-film")).willReturn(work());

		Document page = this.reader.read("/filmography/ein-film");

		assertThat(page.title()).isEqualTo("Ein <Film> (Feature film, 1994–1996) – Ada Example");
		assertThat(Reader.one(page, "h1").text()).isEqualTo("Ein <Film>");
		assertThat(Reader.one(page, "h1").attr("lang")).isEqualTo("de");
		assertThat(Reader.section(page, "Ada Example on it").text()).contains("film-maker");
		assertThat(Reader.section(page, "Awards for it").text()).contains("3 nominations", "Best Film",
				"probably for this work");
		assertThat(Reader.section(page, "Source").text()).contains("sections “Career” and “Films”");
		assertThat(page.select("main a[rel=prev], main a[rel=next]")).isEmpty();
	}

	@Test
	void answersNotFoundForAnUnknownWork() {
		given(this.works.page("nothing")).willThrow(new RecordNotFoundException("work", "nothing"));

		Document page = this.reader.read("/filmography/nothing", 404);

		assertThat(Reader.main(page).text()).contains("There is no work “nothing” here.");
		assertThat(page.title()).isEqualTo("Not found – Ada Example");
	}

	private static FilmographyPage list(long total, List<AppliedFilter> applied, Pager pager) {
		WorkLine line = new WorkLine(WORK, "Feature film", "1994–1996", List.of("writer", "director"),
				AwardTally.of(Outcome.WON, 2), false);
		return new FilmographyPage(true, total, List.of(new Group("1990s", List.of(line))),
				List.of(new Choice("Feature film", 1, "/filmography?kind=FEATURE_FILM", false)), List.of(), List.of(),
				applied, pager, List.of());
	}

	private static WorkPage work() {
		AwardLine award = new AwardLine("academy-1995", 1995, new RecordLink("Academy", null, "/awards/academy", false),
				null, "Best Film", Outcome.NOMINATED, 3, null, null, WORK, true, null);
		return new WorkPage("ein-film", WORK, "Feature film", "Screen", "1994–1996", 1994, 1996, false, true, null,
				List.of(), List.of(new Credit("film-maker", null, null)), List.of(), List.of(), null, List.of(award),
				List.of(), List.of(), List.of("Career", "Films"), new Neighbours(null, null),
				Head.of("/filmography/ein-film", "Ein <Film>"),
				new Reference(ReferenceForm.FILM, "ein-film", new Title("Ein <Film>", "de"), "Feature film", null, null,
						null, YearSpan.of(1994), null, null, List.of(), "/filmography/ein-film"));
	}

}
