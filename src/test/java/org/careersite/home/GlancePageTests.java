package org.careersite.home;

import java.util.List;

import org.careersite.WholeSiteTest;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.Summary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The charts and their table over the dataset that the project ships.
 */
@WholeSiteTest
class GlancePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CurrentCareer career;

	@Test
	void marksEveryRecordOnce() throws Exception {
		Document page = page("/");
		List<Summary> records = this.career.get().timeline();

		assertThat(page.select(".wide-chart a")).hasSameSizeAs(records);
		assertThat(page.select(".wide-chart use"))
			.hasSize((int) records.stream().mapToLong(Summary::number).sum() - page.select(".wide-chart rect").size());
		assertThat(page.select(".wide-chart a > title").eachText()).hasSameSizeAs(records)
			.contains("Jo, TV series, 2013", "Law & Order, TV series, 1990–2010");
	}

	@Test
	void countsEveryYearUprightAndInTheStrip() throws Exception {
		Document page = page("/");

		assertThat(page.select(".phone-chart a[href=/years/2013] > title").eachText()).isNotEmpty()
			.allSatisfy((name) -> assertThat(name).contains(", 2013: "));
		assertThat(page.select(".strip svg a > title").eachText()).hasSize(page.select(".strip svg a").size())
			.anySatisfy((name) -> assertThat(name).startsWith("2013: "));
	}

	@Test
	void fillsTheMarksOfPrizesAloneAtEveryWidth() throws Exception {
		Document page = page("/");

		assertThat(marks(page, "1994")).containsExactly("nominated");
		assertThat(marks(page, "1997")).containsExactly("won");
		assertThat(marks(page, "2005")).containsExactly("won", "nominated");
		assertThat(marks(page, "2008")).containsExactly("honour");
		assertThat(marks(page, "2018")).containsExactly("won", "nominated", "mention");
	}

	@Test
	void saysTheSameInATable() throws Exception {
		Document page = page("/glance");

		assertThat(page.select("td li")).hasSameSizeAs(this.career.get().timeline());
		assertThat(page.select("thead th").eachText()).containsExactly("Year", "Series", "Films and other works",
				"Awards", "Exhibitions", "Publications", "Life");
		assertThat(page.select("th:not([scope])")).isEmpty();
		assertThat(page.select("caption")).hasSize(1);
		assertThat(page.select("td li").eachText()).contains("Law & Order TV series, 1990–2010")
			.noneMatch((entry) -> entry.contains("until"));
	}

	/** The shapes that stand for the awards of a year in the phone chart. */
	private static List<String> marks(Document page, String year) {
		return page.select(".phone-chart a.lane-award[href=/years/" + year + "] use:not([href$=#cell])")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring(href.indexOf('#') + 1))
			.toList();
	}

	private Document page(String path) throws Exception {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
