package org.careersite.awards;

import java.util.List;

import org.careersite.Reader;
import org.careersite.awards.AwardsPage.Entry;
import org.careersite.awards.AwardsPage.Group;
import org.careersite.career.DatasetLock;
import org.careersite.career.AwardTally;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.web.AwardLine;
import org.careersite.web.Choice;
import org.careersite.web.Neighbours;
import org.careersite.web.Pager;
import org.careersite.web.RecordLink;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.CareerSection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

/** What a reader sees of anybody's awards. */
@WebMvcTest(controllers = AwardsController.class, properties = "site.cache.room=0B",
		includeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.careersite\\.site\\..*"))
@Import({ Reader.class, DatasetLock.class })
class AwardsControllerTests {

	private static final RecordLink BODY = new RecordLink("Academy & Co", null, "/awards/academy", false);

	private static final RecordLink WORK = new RecordLink("A Film", null, "/filmography/a-film", true);

	private static final RecordLink YEAR = new RecordLink("1995", null, "/years/1995", false);

	private static final AwardsChart NO_CHART = new AwardsChart(0, 0, List.of(), List.of());

	@MockitoBean
	private Awards awards;

	@MockitoBean
	private BodyPages bodies;

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
	void showsTheAwardsUnderTheirHeadsWithTheTotals() {
		AwardTally tally = AwardTally.of(Outcome.WON, 1).plus(Outcome.NOMINATED, 2);
		Group group = new Group(YEAR, tally,
				List.of(award("academy-1", Outcome.WON, 1, false), award("academy-2", Outcome.NOMINATED, 2, true)));
		given(this.awards.page(any())).willReturn(new AwardsPage(tally, 2, NO_CHART, List.of(group), Grouping.YEAR,
				List.of(new Choice("Won", 1, "/awards?outcome=WON", false)),
				List.of(new Entry("academy", "Academy & Co")), List.of(new Entry("a-film", "A Film")), List.of(),
				List.of(), new Pager(1, 1, null, null)));

		Document page = this.reader.read("/awards");

		assertThat(page.title()).isEqualTo("Awards – Ada Example");
		assertThat(Reader.found(page)).isEqualTo("1 won, 2 nominations");
		assertThat(page.select("main li[id]").eachAttr("id")).containsExactly("academy-1", "academy-2");
		assertThat(Reader.one(page, "#academy-1").text()).contains("Won", "Best Film", "Academy & Co", "as writer")
			.doesNotContain("probably");
		assertThat(Reader.one(page, "#academy-2").text()).contains("2 nominations", "probably for A Film");
		assertThat(Reader.hrefs(Reader.one(page, "#academy-2"), "/")).containsExactlyInAnyOrder("/awards/academy",
				"/filmography/a-film");
		assertThat(Reader.choices(page, "Outcome")).containsExactly("Won 1");
	}

	@Test
	void saysSoWhenThereIsNone() {
		given(this.awards.page(any())).willReturn(new AwardsPage(AwardTally.NONE, 0, NO_CHART, List.of(), Grouping.YEAR,
				List.of(), List.of(), List.of(), List.of(), List.of(), new Pager(1, 1, null, null)));

		Document page = this.reader.read("/awards");

		assertThat(Reader.found(page)).isEqualTo("No awards");
		assertThat(Reader.main(page).text()).contains("The biography names none");
	}

	@Test
	void showsABody() {
		given(this.bodies.page("academy")).willReturn(new BodyPage("academy", "Academy & Co", "The Cup", 1,
				AwardTally.of(Outcome.NOMINATED, 2), List.of(award("academy-2", Outcome.NOMINATED, 2, true)),
				List.of("Prizes"), new Neighbours(null, new RecordLink("Zoo", null, "/awards/zoo", false))));

		Document page = this.reader.read("/awards/academy");
		Element award = Reader.one(page, "#academy-2");

		assertThat(page.title()).isEqualTo("Academy & Co – Awards – Ada Example");
		assertThat(page.select("main h2").eachText()).contains("2 nominations");
		assertThat(Reader.main(page).text()).contains("The Cup", "section “Prizes”");
		assertThat(award.text()).contains("probably for A Film");
		assertThat(page.select("main a[rel=prev]")).isEmpty();
		assertThat(Reader.one(page, "main a[rel=next]").attr("href")).isEqualTo("/awards/zoo");
	}

	@Test
	void answersNotFoundForAnUnknownBody() {
		given(this.bodies.page("nobody")).willThrow(new RecordNotFoundException("awarding body", "nobody"));

		assertThat(Reader.main(this.reader.read("/awards/nobody", 404)).text())
			.contains("There is no awarding body “nobody” here.");
	}

	private static AwardLine award(String slug, Outcome outcome, int count, boolean inferred) {
		return new AwardLine(slug, 1995, BODY, null, "Best Film", outcome, count, "writer", null, WORK, inferred, null);
	}

}
