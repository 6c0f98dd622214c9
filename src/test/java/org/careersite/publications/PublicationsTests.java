package org.careersite.publications;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The publications as the biography tells of them. */
@WholeSiteTest
class PublicationsTests {

	@Autowired
	private Reader reader;

	@Test
	void listsAllPublicationsNewestFirstAndTheUndatedLast() {
		Document page = this.reader.read("/publications");

		assertThat(Reader.found(page)).isEqualTo("9 publications");
		assertThat(Reader.links(Reader.main(page), "/publications/")).containsExactly("René Balcer: Seeing As",
				"Chow! Secrets of Chinese Cooking", "Kuo Ping-Wen, Scholar, Reformer, Statesman", "A Token of Elegance",
				"Ai Weiwei New York 1983–1993", "Wuming (No Name) Group catalogue",
				"C.T. Wang: Looking Back and Looking Forward", "Essay in Impressions",
				"Essay in It Begins with Metamorphosis: Xu Bing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"kind=BIOGRAPHY | Kuo Ping-Wen, Scholar, Reformer, Statesman; C.T. Wang: Looking Back and Looking Forward",
			"kind=ESSAY | Essay in Impressions; Essay in It Begins with Metamorphosis: Xu Bing",
			"years=until%202010 | Wuming (No Name) Group catalogue; C.T. Wang: Looking Back and Looking Forward",
			"q=ai+weiwei&kind=PHOTO_BOOK | Ai Weiwei New York 1983–1993" })
	void filters(String filter, String titles) {
		assertThat(String.join("; ",
				Reader.links(Reader.main(this.reader.read("/publications?" + filter)), "/publications/")))
			.isEqualTo(titles);
	}

	@Test
	void showsTheBookThatWonAPrize() {
		Document page = this.reader.read("/publications/chow-secrets-of-chinese-cooking");

		assertThat(Reader.one(page, "main aside").text())
			.isEqualTo("Kind Book Role Co-publisher Date 2020 Co-publisher Mattawin");
		assertThat(Reader.hrefs(Reader.one(page, "main aside"), "/years/")).containsExactly("/years/2020");
		assertThat(Reader.section(page, "Awards").select("li[id]").eachAttr("id"))
			.containsExactly("gourmand-world-cookbook-award-2021");
		assertThat(Reader.one(page, "main a[rel=prev]").text()).endsWith("Kuo Ping-Wen, Scholar, Reformer, Statesman");
		assertThat(Reader.one(page, "main a[rel=next]").text()).endsWith("René Balcer: Seeing As");
	}

	@Test
	void showsTheVolumesOfTheCatalogueAndWhomItIsOf() {
		Document page = this.reader.read("/publications/wuming-no-name-group-catalogue");

		assertThat(Reader.one(page, "main aside").text()).contains("Volumes 13", "Sponsor");
		assertThat(Reader.hrefs(Reader.section(page, "People"), "/people/")).containsExactly("/people/wuming-group");
	}

	@Test
	void givesAnEssayNoDate() {
		Document page = this.reader.read("/publications/essay-impressions");

		assertThat(Reader.one(page, "main aside").text())
			.contains("Impressions: The Journal of the Japanese Art Society of America")
			.doesNotContain("Date");
		assertThat(Reader.hrefs(Reader.one(page, "main aside"), "/years/")).isEmpty();
	}

	@Test
	void leadsFromTheOldestToTheUndatedAndBack() {
		Document oldest = this.reader.read("/publications/c-t-wang-looking-back-and-looking-forward");
		Document undated = this.reader.read("/publications/essay-impressions");

		assertThat(Reader.one(oldest, "main a[rel=prev]").attr("href")).isEqualTo("/publications/essay-impressions");
		assertThat(Reader.one(undated, "main a[rel=next]").attr("href"))
			.isEqualTo("/publications/c-t-wang-looking-back-and-looking-forward");
	}

}
