package org.careersite.discovery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.SiteSettings;
import org.careersite.web.SiteSettings.Security;
import org.careersite.web.section.CareerSection;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells robots which pages there are and which to leave alone, and finders of holes whom
 * to tell.
 */
@RestController
class CrawlerController {

	/** Browsers and caches in between ask anew after an hour. */
	static final CacheControl FOR_AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

	private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final List<CareerSection> sections;

	private final CurrentCareer career;

	private final SiteSettings settings;

	CrawlerController(List<CareerSection> sections, CurrentCareer career, SiteSettings settings) {
		this.sections = sections;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping("/sitemap.xml")
	@Transactional(readOnly = true)
	public ResponseEntity<String> sitemap() {
		return answer(XML, sitemapOfAllPages().whole(this.settings.address("/sitemap-")));
	}

	/** A part of the sitemap, where it is too large for one file. */
	@GetMapping("/sitemap-{number:[1-9]\\d{0,4}}.xml")
	@Transactional(readOnly = true)
	public ResponseEntity<String> sitemap(@PathVariable int number) {
		Sitemap sitemap = sitemapOfAllPages();
		if (number > sitemap.parts()) {
			throw new RecordNotFoundException("not-found.sitemap", String.valueOf(number));
		}
		return answer(XML, sitemap.part(number));
	}

	/** See RFC 9309. */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		String base = this.settings.path();
		return answer(TEXT, lines("User-agent: *", "Disallow: " + base + "/search?", "Allow: " + base + "/", "",
				"Sitemap: " + this.settings.baseUrl() + "/sitemap.xml"));
	}

	/** See RFC 9116. */
	@GetMapping("/.well-known/security.txt")
	ResponseEntity<String> security() {
		Security security = this.settings.security();
		if (security.contact() == null) {
			throw new RecordNotFoundException("not-found.file", "security.txt");
		}
		return answer(TEXT, lines("Contact: " + security.contact(), "Expires: " + security.expires(),
				"Canonical: " + this.settings.address("/.well-known/security.txt")));
	}

	/** First pages before those below; their order depends on the dataset alone. */
	private Sitemap sitemapOfAllPages() {
		Stream<String> first = this.sections.stream().filter(CareerSection::inSitemap).map(CareerSection::path);
		Stream<String> below = this.sections.stream()
			.sorted(Comparator.comparing(CareerSection::path))
			.flatMap(CareerSection::pages);
		Set<Language> languages = this.career.inEachLanguage().keySet();
		List<Map<String, String>> pages = Stream.concat(first, below)
			.map((path) -> addresses(path, languages))
			.toList();
		return new Sitemap(languages.stream()
			.flatMap((language) -> pages.stream()
				.map((page) -> new Page(Objects.requireNonNull(page.get(language.tag())), page)))
			.toList(), this.career.get().subject().updated(), Sitemap.MOST);
	}

	private Map<String, String> addresses(String path, Set<Language> languages) {
		Map<String, String> addresses = new LinkedHashMap<>();
		languages.forEach((language) -> addresses.put(language.tag(), this.settings.address(path, language)));
		return addresses;
	}

	private static ResponseEntity<String> answer(MediaType type, String body) {
		return ResponseEntity.ok().contentType(type).cacheControl(FOR_AN_HOUR).body(body);
	}

	private static String lines(String... lines) {
		return Stream.of(lines).map((line) -> line + "\n").collect(Collectors.joining());
	}

	/**
	 * A page of the site, with its address in each language by its tag.
	 */
	record Page(String address, Map<String, String> alternates) {
	}

	/**
	 * The pages of the site for search engines, in as many files as the protocol asks
	 * for; see https://www.sitemaps.org/protocol.html.
	 *
	 * @param modified the day on which what they show was last changed, where it is given
	 * @param most how many a file may hold
	 */
	record Sitemap(List<Page> pages, @Nullable LocalDate modified, int most) {

		/** How many addresses the protocol allows in a file. */
		static final int MOST = 50_000;

		/** How many files it takes beside an index; 0 if one file is enough. */
		int parts() {
			return (this.pages.size() <= this.most) ? 0 : (this.pages.size() + this.most - 1) / this.most;
		}

		/**
		 * All addresses, or an index of the parts.
		 * @param part what stands before the number of a part in its address
		 */
		String whole(String part) {
			return (parts() == 0) ? document("urlset", "url", this.pages)
					: document("sitemapindex", "sitemap",
							IntStream.rangeClosed(1, parts())
								.mapToObj((number) -> new Page(part + number + ".xml", Map.of()))
								.toList());
		}

		/** One of the parts, from 1. */
		String part(int number) {
			return document("urlset", "url",
					this.pages.subList((number - 1) * this.most, Math.min(number * this.most, this.pages.size())));
		}

		private String document(String root, String element, List<Page> pages) {
			String day = (this.modified != null) ? "<lastmod>" + this.modified + "</lastmod>" : "";
			return pages.stream()
				.map((page) -> "\n<" + element + ">" + Xml.of("<loc>%s</loc>", page.address()) + day
						+ links(page.alternates()) + "</" + element + ">")
				.collect(Collectors.joining("",
						Xml.START + "<" + root + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
								+ " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">",
						"\n</" + root + ">"));
		}

		private static String links(Map<String, String> alternates) {
			return (alternates.size() < 2) ? ""
					: alternates.entrySet()
						.stream()
						.map((alternate) -> Xml.of("<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>",
								alternate.getKey(), alternate.getValue()))
						.collect(Collectors.joining());
		}

	}

}
