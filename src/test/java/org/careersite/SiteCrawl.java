package org.careersite;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.QueryParameters;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.RecordLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Follows every internal link from the home page and from what no link leads to, as a
 * search engine does. What holds of each page of any career is asked here.
 */
@ExtendWith(SkipReasons.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class SiteCrawl {

	/** More than there are; a crawl that reaches it has found a maze. */
	private static final int BOUND = 3000;

	/** How many filters are on in another language than the site's own. */
	private static final int MOST_IN_OTHERS = 1;

	private static final Pattern ORDER = Pattern.compile("(^|&)(sort|group)=");

	private static final Pattern IN_STYLE_SHEET = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

	private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

	/** What each address was answered with. */
	private final Map<URI, HttpResponse<String>> answers = new LinkedHashMap<>();

	/** The pages among them. */
	private final Map<URI, Document> pages = new LinkedHashMap<>();

	/** Links into the midst of a page, each with the page that it stands on. */
	private final Map<URI, URI> fragments = new LinkedHashMap<>();

	@LocalServerPort
	private int port;

	@Autowired
	private List<CareerSection> sections;

	@Autowired
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private SiteSettings settings;

	/** Those of the site, its own first. */
	private Set<Language> languages = Set.of();

	/** What no link leads to, as it is typed. */
	abstract List<String> typed();

	/** What stands before each path of the site. */
	String basePath() {
		return "";
	}

	/** Filters combine without end; what two of them bring is enough. */
	int mostParameters() {
		return 2;
	}

	/** What filters do together is the same in all languages. */
	private int mostParameters(URI address) {
		return language(address).path().isEmpty() ? mostParameters() : Math.min(MOST_IN_OTHERS, mostParameters());
	}

	/** All that the site answers without being asked for anything of its own. */
	Stream<String> mapped() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> !path.contains("{") && !path.equals("/error"));
	}

	/** What each address was answered with. */
	Map<URI, HttpResponse<String>> answers() {
		return this.answers;
	}

	/** The pages among them. */
	Map<URI, Document> pages() {
		return this.pages;
	}

	/** Sees to it that the site shows what is to be crawled. */
	void prepare() {
	}

	@BeforeAll
	void crawl(@Autowired CurrentCareer career) {
		prepare();
		this.languages = career.inEachLanguage().keySet();
		Set<URI> seen = Stream.concat(Stream.of("/"), typed().stream())
			.map(this::at)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<URI> open = List.copyOf(seen);
		while (!open.isEmpty() && this.answers.size() < BOUND) {
			List<Visit> visits = open.parallelStream().map(this::visit).toList();
			visits.forEach(this::keep);
			open = visits.stream()
				.flatMap((visit) -> visit.links().stream())
				.map(SiteCrawl::withoutFragment)
				.filter((page) -> parameters(page) <= mostParameters(page) && seen.add(page))
				.toList();
		}
		System.out.printf(Locale.ROOT, "Crawled %d addresses, %d of them pages%n", this.answers.size(),
				this.pages.size());
	}

	@Test
	void endsBeforeItsBound() {
		assertThat(this.answers).hasSizeLessThan(BOUND);
	}

	@Test
	void leadsNowhereThatIsNotThere() {
		assertThat(this.answers).allSatisfy((address, answer) -> assertThat(answer.statusCode()).isEqualTo(200));
	}

	@Test
	void leadsToNoAnchorThatIsNotThere() {
		assertThat(this.fragments).isNotEmpty()
			.allSatisfy((link,
					from) -> assertThat(document(withoutFragment(link)).select("[id=" + link.getFragment() + "]"))
						.as("on " + from)
						.hasSize(1));
	}

	@Test
	void reachesEveryRecord() {
		assertThat(this.pages.keySet()).containsAll(records().keySet());
	}

	@Test
	void callsEachRecordByItsName() {
		SoftAssertions all = new SoftAssertions();
		records().forEach((address, title) -> all.assertThat(document(address).select("h1").text())
			.as(address.toString())
			.isEqualTo(title));
		all.assertAll();
	}

	@Test
	void usesNoIdTwiceOnAPage() {
		onEachPage((page, all) -> {
			List<String> ids = page.select("[id]").eachAttr("id");
			all.assertThat(ids).as(page.location()).doesNotHaveDuplicates();
		});
	}

	@Test
	void givesEachPageOneHeadingOneMainPartAndALanguage() {
		onEachPage((page, all) -> {
			all.assertThat(page.select("h1")).as(page.location()).hasSize(1);
			all.assertThat(page.select("h1").text()).as(page.location()).isNotBlank();
			all.assertThat(page.select("main")).as(page.location()).hasSize(1);
			all.assertThat(page.select("html").attr("lang")).as(page.location()).isEqualTo(language(page).tag());
		});
	}

	@Test
	void labelsEveryFieldAndEverySection() {
		onEachPage((page, all) -> {
			for (Element field : page.select("input:not([type=hidden]), select")) {
				all.assertThat(page.select("label[for=" + field.id() + "]")).as(page.location() + field).hasSize(1);
			}
			for (Element labelled : page.select("[aria-labelledby], [aria-describedby]")) {
				String id = labelled.hasAttr("aria-labelledby") ? labelled.attr("aria-labelledby")
						: labelled.attr("aria-describedby");
				all.assertThat(page.getElementById(id)).as(page.location() + "#" + id).isNotNull();
			}
		});
	}

	@Test
	void givesEachPageATitleAndNoTwoRecordsTheSame() {
		assertThat(this.pages.values()).allSatisfy((page) -> assertThat(page.title()).isNotBlank());
		assertThat(this.pages.entrySet()
			.stream()
			.filter((page) -> page.getKey().getQuery() == null)
			.map((page) -> language(page.getValue()).tag() + " " + page.getValue().title())).doesNotHaveDuplicates();
	}

	@Test
	void namesEachPageInAllLanguages() {
		Map<URI, Map<String, String>> alternates = new LinkedHashMap<>();
		onEachPage((page, all) -> {
			Map<String, String> each = new LinkedHashMap<>();
			page.select("link[hreflang]").forEach((link) -> each.put(link.attr("hreflang"), link.attr("href")));
			URI canonical = here(page.select("link[rel=canonical]").attr("href"));
			if (canonical != null && this.languages.size() > 1) {
				all.assertThat(each.keySet()).as(page.location()).containsExactlyElementsOf(tags());
				all.assertThat(here(each.get(language(page).tag()))).as(page.location()).isEqualTo(canonical);
				alternates.put(canonical, each);
			}
			else {
				all.assertThat(each).as(page.location()).isEmpty();
			}
		});

		assertThat(alternates).allSatisfy(
				(page, each) -> assertThat(each.values()).filteredOn((address) -> parameters(page) <= MOST_IN_OTHERS)
					.allSatisfy((address) -> assertThat(alternates.get(here(address))).isEqualTo(each)));
	}

	private List<String> tags() {
		return Stream.concat(this.languages.stream().map(Language::tag), Stream.of("x-default")).toList();
	}

	/**
	 * The Nu HTML Checker is a jar from npm; the property {@code vnu.jar} says where it
	 * lies.
	 */
	@Test
	void isValidHtml(@TempDir Path folder) throws Exception {
		String checker = System.getProperty("vnu.jar");
		assumeThat(checker).as("The Nu HTML Checker is not there: vnu.jar is not set").isNotNull();
		int number = 0;
		for (URI address : this.pages.keySet()) {
			String body = this.answers.get(address).body();
			Files.writeString(folder.resolve(number++ + ".html"), body + "<!-- " + address.getRawPath() + " -->");
		}

		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", checker, "--Werror",
				"--format", "gnu", folder.toString())
			.redirectErrorStream(true)
			.start();
		String complaints = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(complaints).isEmpty();
		assertThat(process.waitFor()).isZero();
	}

	@Test
	void asksNothingOfOtherHosts() {
		onEachPage((page, all) -> all
			.assertThat(page
				.select("link[href]:not([rel=canonical], [hreflang]), script[src], img[src], iframe[src], use[href]")
				.stream()
				.map((element) -> element.hasAttr("src") ? element.attr("src") : element.attr("href")))
			.as(page.location())
			.allMatch((address) -> address.startsWith(basePath() + "/") && !address.startsWith("//")));
	}

	@Test
	void asksEachListOnlyWhatItReads() {
		onEachPage((page, all) -> {
			for (Element link : page.select("[href*=?], form[action]")) {
				String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
				if (address.startsWith(basePath() + "/")) {
					String path = address.substring((basePath() + language(home().resolve(address)).path()).length());
					UriComponents target = UriComponentsBuilder.fromUriString(path).build();
					Set<String> names = new HashSet<>(target.getQueryParams().keySet());
					names.addAll(link.select("[name]").eachAttr("name"));
					all.assertThat(QueryParameters.at(String.valueOf(target.getPath())))
						.as(page.location() + " " + link)
						.containsAll(names);
				}
			}
		});
	}

	/** The address of the page of each record in each language, with its title. */
	Map<URI, String> records() {
		Map<URI, String> records = new LinkedHashMap<>();
		this.languages.forEach((language) -> records.putAll(language.speak(() -> this.sections.stream()
			.flatMap((section) -> section.records().stream())
			.collect(Collectors.toMap((record) -> at(language.path() + record.href()), RecordLink::title)))));
		return records;
	}

	/** The language that the address of a page tells. */
	Language language(Document page) {
		return language(URI.create(page.location()));
	}

	private Language language(URI address) {
		String path = address.getRawPath().substring(basePath().length());
		return this.languages.stream()
			.filter((language) -> (path + "/").startsWith(language.path() + "/"))
			.max(Comparator.comparing((language) -> language.path().length()))
			.orElseThrow();
	}

	/** What is behind a whole address of the site. */
	private @Nullable URI here(String address) {
		return address.isEmpty() ? null : at(address.substring(this.settings.baseUrl().length()));
	}

	void onEachPage(BiConsumer<Document, SoftAssertions> check) {
		SoftAssertions all = new SoftAssertions();
		assertThat(this.pages).isNotEmpty();
		this.pages.values().forEach((page) -> check.accept(page, all));
		all.assertAll();
	}

	private Visit visit(URI address) {
		HttpResponse<String> answer = get(address);
		String type = answer.headers().firstValue("Content-Type").orElse("");
		Document page = type.startsWith("text/html") ? Jsoup.parse(answer.body(), address.toString()) : null;
		Stream<String> links = type.startsWith("text/css")
				? IN_STYLE_SHEET.matcher(answer.body()).results().map((match) -> match.group(1)) : Stream.empty();
		if (page != null) {
			links = Stream.of("href", "src", "action")
				.flatMap((name) -> page.select("[" + name + "]").eachAttr(name).stream());
		}
		return new Visit(address, answer, page, links.map(answer.uri()::resolve)
			.filter((target) -> target.getAuthority() != null && target.getAuthority().equals(home().getAuthority()))
			.distinct()
			.toList());
	}

	private void keep(Visit visit) {
		this.answers.put(visit.address(), visit.answer());
		if (visit.page() != null) {
			this.pages.put(visit.address(), visit.page());
		}
		visit.links()
			.stream()
			.filter((link) -> link.getFragment() != null)
			.forEach((link) -> this.fragments.putIfAbsent(link, visit.address()));
	}

	private Document document(URI address) {
		Document page = this.pages.get(address);
		return (page != null) ? page : Jsoup.parse(this.answers.get(address).body());
	}

	HttpResponse<String> get(URI address) {
		return this.client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).join();
	}

	/**
	 * How many parameters an address has. An order shows the same records: it is asked
	 * alone, and not with each filter.
	 */
	private static int parameters(URI address) {
		String query = address.getRawQuery();
		int parameters = (query != null) ? query.split("&").length : 0;
		return (parameters > 1 && ORDER.matcher(query).find()) ? Integer.MAX_VALUE : parameters;
	}

	private static URI withoutFragment(URI address) {
		String text = address.toString();
		int at = text.indexOf('#');
		return (at < 0) ? address : URI.create(text.substring(0, at));
	}

	URI home() {
		return at("/");
	}

	/** The address of a path of the site. */
	URI at(String path) {
		return URI.create("http://127.0.0.1:" + port() + basePath() + path);
	}

	/** Where the site listens, or what stands in front of it. */
	int port() {
		return this.port;
	}

	/**
	 * What an address was answered with, and where that leads.
	 *
	 * @param page the answer, if it is a page
	 * @param links to this host
	 */
	private record Visit(URI address, HttpResponse<String> answer, @Nullable Document page, List<URI> links) {
	}

}
