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
		Document page = page("/glance");
		List<Summary> records = this.career.get().timeline();
		long series = records.stream().filter(Summary::running).count();

		assertThat(page.select(".glance-chart cite")).hasSize((int) series);
		assertThat(page.select(".glance-chart use"))
			.hasSize((int) (records.stream().mapToLong(Summary::number).sum() - series));
		assertThat(page.select(".glance-chart a .words").eachText()).contains("Law & Order, TV series, 1990–2010",
				"1997 · Awards: Emmy Award, won; Peabody Award, won; Producers Guild of America Award, won");
	}

	@Test
	void givesEachRowOfTheChartAsManyColumns() throws Exception {
		Document page = page("/glance");
		int columns = page.select(".glance-chart thead th").size();

		assertThat(columns).isEqualTo(39);
		assertThat(page.select(".glance-chart tr")).allSatisfy((row) -> assertThat(row.children()
			.stream()
			.mapToInt((cell) -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
			.sum()).isEqualTo(columns));
	}

	@Test
	void fillsTheMarksOfPrizesAlone() throws Exception {
		Document page = page("/glance");

		assertThat(marks(page, "1994")).containsExactly("nominated", "nominated");
		assertThat(marks(page, "1997")).containsExactly("won", "won", "won");
		assertThat(marks(page, "2008")).containsExactly("honour", "honour");
		assertThat(marks(page, "2018")).startsWith("won", "won", "nominated").endsWith("mention");
	}

	@Test
	void saysTheSameInATable() throws Exception {
		Document page = page("/glance");

		assertThat(page.select(".glance-table td li")).hasSameSizeAs(this.career.get().timeline());
		assertThat(page.select(".glance-table thead th").eachText()).containsExactly("Year", "Series",
				"Films and other works", "Awards", "Exhibitions", "Publications", "Life");
		assertThat(page.select("th:not([scope])")).isEmpty();
		assertThat(page.select("caption")).hasSize(1);
		assertThat(page.select(".glance-table td li").eachText()).contains("Law & Order TV series, 1990–2010")
			.noneMatch((entry) -> entry.contains("until"));
	}

	@Test
	void namesTheColumnOfEachFilledCell() throws Exception {
		Document page = page("/glance");

		assertThat(page.select(".glance-table td:empty[data-column], .glance-table td:not(:empty, [data-column])"))
			.isEmpty();
		assertThat(page.select(".glance-table tr:has(a[href=/years/1997]) td:not(:empty)").eachAttr("data-column"))
			.contains("Awards");
	}

	/** The shapes that stand for the awards of a year, from the ground up. */
	private static List<String> marks(Document page, String year) {
		return page.select(".lane-award a[href=/years/" + year + "] use")
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
