package org.careersite.discovery;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.careersite.discovery.CrawlerController.Page;
import org.careersite.discovery.CrawlerController.Sitemap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	/** What pages in other languages are named with. */
	private static final String LINK = """
			<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
				<element name="link">
					<complexType>
						<attribute name="rel" use="required" fixed="alternate"/>
						<attribute name="hreflang" type="language" use="required"/>
						<attribute name="href" type="anyURI" use="required"/>
					</complexType>
				</element>
			</schema>
			""";

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Test
	void listsAllAddressesInOneFile() throws Exception {
		Sitemap sitemap = new Sitemap(pages(2), DAY, 2);

		assertThat(sitemap.parts()).isZero();
		assertThat(valid(sitemap.whole("https://example.org/sitemap-"), "sitemap")).isEqualTo("""
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
				<url><loc>https://example.org/1?a&amp;b</loc><lastmod>2026-11-22</lastmod></url>
				<url><loc>https://example.org/2?a&amp;b</loc><lastmod>2026-11-22</lastmod></url>
				</urlset>""");
	}

	@Test
	void namesNoDayWhereNoneIsGiven() throws Exception {
		Sitemap sitemap = new Sitemap(pages(1), null, 2);

		assertThat(valid(sitemap.whole(""), "sitemap")).contains("<loc>").doesNotContain("lastmod");
	}

	@Test
	void splitsWhatOneFileMayNotHold() throws Exception {
		Sitemap sitemap = new Sitemap(pages(5), DAY, 2);

		assertThat(sitemap.parts()).isEqualTo(3);
		assertThat(valid(sitemap.whole("https://example.org/sitemap-"), "siteindex")).isEqualTo(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
						<sitemap><loc>https://example.org/sitemap-1.xml</loc><lastmod>2026-11-22</lastmod></sitemap>
						<sitemap><loc>https://example.org/sitemap-2.xml</loc><lastmod>2026-11-22</lastmod></sitemap>
						<sitemap><loc>https://example.org/sitemap-3.xml</loc><lastmod>2026-11-22</lastmod></sitemap>
						</sitemapindex>""");
		assertThat(valid(sitemap.part(2), "sitemap")).contains("org/3?", "org/4?").doesNotContain("org/2?", "org/5?");
		assertThat(valid(sitemap.part(3), "sitemap")).contains("org/5?").doesNotContain("org/4?");
	}

	@Test
	void namesThePagesInOtherLanguages() throws Exception {
		Page page = new Page("https://example.org/1",
				new TreeMap<>(Map.of("en", "https://example.org/1", "fr", "https://example.org/fr/1?a&b")));

		assertThat(valid(new Sitemap(List.of(page), DAY, 1).whole(""), "sitemap"))
			.contains("<url><loc>https://example.org/1</loc><lastmod>2026-11-22</lastmod>"
					+ "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/1\"/>"
					+ "<xhtml:link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/fr/1?a&amp;b\"/></url>");
	}

	private static List<Page> pages(int number) {
		return IntStream.rangeClosed(1, number)
			.mapToObj((i) -> new Page("https://example.org/" + i + "?a&b", Map.of()))
			.toList();
	}

	/** The document, which must be valid by a schema. */
	static String valid(String document, String schema) throws Exception {
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(new Source[] {
					new StreamSource(String.valueOf(SitemapTests.class.getResource("/sitemaps/" + schema + ".xsd"))),
					new StreamSource(new StringReader(LINK)) })
			.newValidator()
			.validate(new StreamSource(new StringReader(document)));
		return document;
	}

}
