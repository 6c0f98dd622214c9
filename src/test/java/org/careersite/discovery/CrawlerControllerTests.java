package org.careersite.discovery;

import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What robots are told of the site. */
@WholeSiteTest
class CrawlerControllerTests {

	private static final String BASE = "http://localhost:8080";

	@Autowired
	private Reader reader;

	@Test
	void listsAllPages() throws Exception {
		MvcTestResult answer = this.reader.get("/sitemap.xml");

		assertThat(answer).hasStatusOk()
			.hasContentType("application/xml;charset=UTF-8")
			.hasHeader("Cache-Control", "max-age=3600, public");
		List<String> pages = sitemap(SitemapTests.valid(Reader.body(answer), "sitemap")).select("loc").eachText();
		assertThat(pages).doesNotHaveDuplicates()
			.startsWith(BASE + "/", BASE + "/filmography", BASE + "/awards")
			.contains(BASE + "/glance", BASE + "/filmography/jo", BASE + "/awards/emmy-award",
					BASE + "/exhibitions/backbone", BASE + "/publications/a-token-of-elegance",
					BASE + "/people/xu-bing", BASE + "/fr/", BASE + "/fr/people/xu-bing", BASE + "/years/1954",
					BASE + "/years/1997", BASE + "/decades/1990s")
			.doesNotContain(BASE + "/years/1956", BASE + "/search");
	}

	@Test
	void saysWhenThePagesWereLastChanged() {
		Document sitemap = sitemap(Reader.body(this.reader.get("/sitemap.xml")));

		assertThat(sitemap.select("url")).isNotEmpty()
			.allSatisfy((url) -> assertThat(url.select("lastmod").text()).isEqualTo("2026-11-26"));
		assertThat(Reader.one(this.reader.read("/about"), "#updated").text()).isEqualTo("Data as of 26 November 2026.");
	}

	@Test
	void listsNothingThatIsNotThere() {
		List<String> pages = sitemap(Reader.body(this.reader.get("/sitemap.xml"))).select("loc").eachText();

		SoftAssertions all = new SoftAssertions();
		pages.forEach((page) -> all.assertThat(this.reader.get(page.substring(BASE.length())).getResponse().getStatus())
			.as(page)
			.isEqualTo(200));
		all.assertAll();
	}

	@Test
	void hasNoPartsWhereOneFileIsEnough() {
		assertThat(this.reader.get("/sitemap-1.xml")).hasStatus(404);
		assertThat(this.reader.get("/sitemap-0.xml")).hasStatus(404);
	}

	@Test
	void letsRobotsReadAllButSearches() {
		MvcTestResult answer = this.reader.get("/robots.txt");

		assertThat(answer).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
		assertThat(Reader.body(answer)).isEqualTo("""
				User-agent: *
				Disallow: /search?
				Allow: /

				Sitemap: http://localhost:8080/sitemap.xml
				""");
	}

	@Test
	void namesNobodyToTellOfHolesUnlessToldWhom() {
		assertThat(this.reader.get("/.well-known/security.txt")).hasStatus(404);
	}

	private static Document sitemap(String xml) {
		return Jsoup.parse(xml, Parser.xmlParser());
	}

}
