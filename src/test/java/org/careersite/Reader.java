package org.careersite;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcConfigurer;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads pages as a reader does, and finds in them what a test asks about.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Reader {

	private final MockMvcTester mvc;

	Reader(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/**
	 * Waits for what is made once a career, whose SQL would count among that of a page:
	 * the search index.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void waitForTheIndex() {
		get("/api/search?q=index");
	}

	/** The page at an encoded address, which must be answered with 200. */
	public Document read(String address) {
		return read(address, 200);
	}

	/** The page at an encoded address, which must be answered with the status. */
	public Document read(String address, int status) {
		MvcTestResult answer = get(address);
		assertThat(answer).as(address).hasStatus(status);
		return parse(answer);
	}

	/** Whatever an encoded address is answered with. */
	public MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(withBlanksEncoded(address))).exchange();
	}

	/** The paths of all pages, as the sitemap names them. */
	public List<String> pages() {
		return Jsoup.parse(body(get("/sitemap.xml")), Parser.xmlParser())
			.select("loc")
			.stream()
			.map((address) -> URI.create(address.text()).getPath())
			.toList();
	}

	/** A container takes a plus sign in the query for a blank; MockMvc does not. */
	private static String withBlanksEncoded(String address) {
		int query = address.indexOf('?') + 1;
		return (query == 0) ? address : address.substring(0, query) + address.substring(query).replace("+", "%20");
	}

	/** The page of an answer. */
	public static Document parse(MvcTestResult answer) {
		return Jsoup.parse(body(answer), "http://localhost/");
	}

	/** The body of an answer. */
	public static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a page says, without its frame. */
	public static Element main(Document page) {
		return one(page, "main");
	}

	/** The section with a heading that starts so. */
	public static Element section(Document page, String heading) {
		return page.select("main section")
			.stream()
			.filter((section) -> section.select("> h2, > h3")
				.stream()
				.anyMatch((head) -> head.text().startsWith(heading)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no section “" + heading + "” in: " + main(page).text()));
	}

	/** The headings of the sections, without those of the filters. */
	public static List<String> headings(Document page) {
		return page.select("main section > h2").eachText();
	}

	/** The texts of the links that lead to addresses that start so, in order. */
	public static List<String> links(Element within, String start) {
		return within.select("a[href^=" + start + "]").eachText();
	}

	/** The addresses of the links that lead to addresses that start so, in order. */
	public static List<String> hrefs(Element within, String start) {
		return within.select("a[href^=" + start + "]").eachAttr("href");
	}

	/** How much a list says it found. */
	public static String found(Document page) {
		return one(page, "main h2.found").text();
	}

	/** The filters that a list says are on, each with the address that takes it off. */
	public static List<String> applied(Document page) {
		return page.select("main [aria-label=Active filters] a")
			.stream()
			.map((link) -> link.text().replace("Remove filter ", "").replace(" ×", "") + " -> " + link.attr("href"))
			.toList();
	}

	/**
	 * The values that a filter offers, each with the number of records it would leave.
	 */
	public static List<String> choices(Document page, String heading) {
		return page.select("main ul[aria-labelledby]")
			.stream()
			.filter((list) -> one(page, "#" + list.attr("aria-labelledby")).text().equals(heading))
			.flatMap((list) -> list.select("li a").eachText().stream())
			.toList();
	}

	/** The one element that a selector finds. */
	public static Element one(Element within, String selector) {
		assertThat(within.select(selector)).as(selector).hasSize(1);
		return within.select(selector).get(0);
	}

	/** A container has the whole path in the servlet path; MockMvc leaves it empty. */
	@Bean
	static MockMvcBuilderCustomizer pathsAsInAContainer() {
		return (builder) -> builder.apply(new MockMvcConfigurer() {

			@Override
			public RequestPostProcessor beforeMockMvcCreated(ConfigurableMockMvcBuilder<?> builder,
					WebApplicationContext context) {
				return Reader::moveToServletPath;
			}

		});
	}

	private static MockHttpServletRequest moveToServletPath(MockHttpServletRequest request) {
		request.setServletPath(URI.create(request.getRequestURI()).getPath());
		request.setPathInfo(null);
		return request;
	}

}
