package org.careersite.discovery;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser is told so that it can search the site itself. */
@WholeSiteTest
class OpenSearchTests {

	@Autowired
	private Reader reader;

	@Test
	void describesTheSearch() throws Exception {
		MvcTestResult answer = this.reader.get("/opensearch.xml");

		assertThat(answer).hasStatusOk().hasContentType("application/opensearchdescription+xml;charset=UTF-8");
		Document description = parse(answer);
		assertThat(description.getDocumentElement().getLocalName()).isEqualTo("OpenSearchDescription");
		assertThat(elements(description, "ShortName")).extracting(Element::getTextContent)
			.containsExactly("René Balcer");
		assertThat(elements(description, "Description")).extracting(Element::getTextContent)
			.containsExactly("Search the career of René Balcer");
		assertThat(elements(description, "InputEncoding")).extracting(Element::getTextContent).containsExactly("UTF-8");
		assertThat(elements(description, "Url")).extracting(
				(url) -> url.getAttribute("rel") + " " + url.getAttribute("type") + " " + url.getAttribute("template"))
			.containsExactly("results text/html http://localhost:8080/search?q={searchTerms}",
					"suggestions application/x-suggestions+json http://localhost:8080/api/search/suggest?q={searchTerms}",
					"self application/opensearchdescription+xml http://localhost:8080/opensearch.xml");
	}

	@Test
	void showsAPictureThatIsThere() throws Exception {
		Element image = elements(parse(this.reader.get("/opensearch.xml")), "Image").get(0);

		assertThat(this.reader.get(image.getTextContent().replace("http://localhost:8080", ""))).hasStatusOk()
			.hasContentType(image.getAttribute("type"));
	}

	@Test
	void isFoundFromEveryPage() {
		assertThat(List.of("/", "/awards", "/search?q=law")).allSatisfy((address) -> {
			org.jsoup.nodes.Element link = Reader.one(this.reader.read(address), "head link[rel=search]");

			assertThat(link.attr("href")).isEqualTo("/opensearch.xml");
			assertThat(link.attr("type")).isEqualTo("application/opensearchdescription+xml");
			assertThat(link.attr("title")).isEqualTo("René Balcer");
		});
	}

	@ParameterizedTest
	@CsvSource({ "René Balcer, René Balcer", "Sixteen Letters., Sixteen Letters.",
			"Johann Sebastian Bach, Sebastian Bach", "A. B. Featherstonehaugh-Cholmondeley, Featherstonehaug", "X, X" })
	void cutsANameToSixteenCharacters(String name, String shortName) {
		assertThat(BrowserController.shortName(name)).isEqualTo(shortName).hasSizeLessThanOrEqualTo(16);
	}

	private static Document parse(MvcTestResult answer) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList found = document.getElementsByTagNameNS("http://a9.com/-/spec/opensearch/1.1/", name);
		return IntStream.range(0, found.getLength()).mapToObj((at) -> (Element) found.item(at)).toList();
	}

}
