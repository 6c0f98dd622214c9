package org.careersite.discovery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.SubjectRepository;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.SiteSettings;
import org.careersite.web.SiteSettings.Security;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

	private final SitePages pages;

	private final SubjectRepository subjects;

	private final SiteSettings settings;

	CrawlerController(SitePages pages, SubjectRepository subjects, SiteSettings settings) {
		this.pages = pages;
		this.subjects = subjects;
		this.settings = settings;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap() {
		return answer(XML, sitemapOfAllPages().whole(this.settings.address("/sitemap-")));
	}

	/** A part of the sitemap, where it is too large for one file. */
	@GetMapping("/sitemap-{number:[1-9]\\d{0,4}}.xml")
	ResponseEntity<String> sitemap(@PathVariable int number) {
		Sitemap sitemap = sitemapOfAllPages();
		if (number > sitemap.parts()) {
			throw new RecordNotFoundException("sitemap", String.valueOf(number));
		}
		return answer(XML, sitemap.part(number));
	}

	/** See RFC 9309. */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		String base = this.settings.path();
		return answer(TEXT, lines("User-agent: *", "Disallow: " + base + "/search?", "Allow: " + base + "/", "",
				"Sitemap: " + this.settings.address("/sitemap.xml")));
	}

	/** See RFC 9116. */
	@GetMapping("/.well-known/security.txt")
	ResponseEntity<String> security() {
		Security security = this.settings.security();
		if (security.contact() == null) {
			throw new RecordNotFoundException("file", "security.txt");
		}
		return answer(TEXT, lines("Contact: " + security.contact(), "Expires: " + security.expires(),
				"Canonical: " + this.settings.address("/.well-known/security.txt")));
	}

	private Sitemap sitemapOfAllPages() {
		return new Sitemap(this.pages.paths().stream().map(this.settings::address).toList(),
				this.subjects.get().updated(), Sitemap.MOST);
	}

	private static ResponseEntity<String> answer(MediaType type, String body) {
		return ResponseEntity.ok().contentType(type).cacheControl(FOR_AN_HOUR).body(body);
	}

	private static String lines(String... lines) {
		return Stream.of(lines).map((line) -> line + "\n").collect(Collectors.joining());
	}

}
