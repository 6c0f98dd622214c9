package org.careersite.opendata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.careersite.career.PersonRepository;
import org.careersite.site.SiteSettings;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the newest of the career as an Atom feed (RFC 4287). Ids are the addresses of
 * the records; no date is that of an answer or of a build.
 */
@RestController
class FeedController {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	/** What no XML document may hold; see https://www.w3.org/TR/xml/#charsets. */
	private static final String ILLEGAL = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

	private final FeedEntries entries;

	private final PersonRepository persons;

	private final SiteSettings settings;

	FeedController(FeedEntries entries, PersonRepository persons, SiteSettings settings) {
		this.entries = entries;
		this.persons = persons;
		this.settings = settings;
	}

	@GetMapping("/feed.atom")
	ResponseEntity<String> feed() throws FeedException {
		String text = new WireFeedOutput().outputString(feed(this.persons.get(), this.entries.newest()));
		return ResponseEntity.ok().contentType(ATOM).cacheControl(CrawlerController.FOR_AN_HOUR).body(text);
	}

	private Feed feed(org.careersite.career.Person whose, List<FeedEntry> entries) {
		String title = legal(whose.name()) + ": career";
		// Atom asks for an author; the site wrote it, not the person
		Person author = new Person();
		author.setName(title);
		author.setUri(this.settings.address("/"));
		Feed feed = new Feed("atom_1.0");
		feed.setId(this.settings.address("/feed.atom"));
		feed.setTitle(title);
		feed.setSubtitle(text("The newest works, awards, exhibitions, publications and events"));
		feed.setAuthors(List.of(author));
		feed.setUpdated(date(updated(whose, entries)));
		feed.setAlternateLinks(List.of(link("alternate", "text/html", "/timeline")));
		feed.setOtherLinks(List.of(link("self", "application/atom+xml", "/feed.atom")));
		feed.setEntries(entries.stream().map(this::entry).toList());
		return feed;
	}

	private Entry entry(FeedEntry record) {
		Category category = new Category();
		category.setTerm(record.lane().name());
		category.setLabel(record.lane().label());
		Entry entry = new Entry();
		entry.setId(this.settings.address(record.path()));
		entry.setTitle(legal(record.title()));
		entry.setAlternateLinks(List.of(link("alternate", "text/html", record.path())));
		entry.setPublished(date(record.first()));
		entry.setUpdated(date(record.last()));
		entry.setCategories(List.of(category));
		entry.setSummary(text(legal(record.summary())));
		return entry;
	}

	/** The day of the last change, or else what the newest entry is dated. */
	private static LocalDate updated(org.careersite.career.Person whose, List<FeedEntry> entries) {
		LocalDate updated = whose.updated();
		if (updated != null) {
			return updated;
		}
		return entries.isEmpty() ? FeedEntry.firstDay(whose.birthDate()) : entries.get(0).last();
	}

	private Link link(String rel, String type, String path) {
		Link link = new Link();
		link.setRel(rel);
		link.setType(type);
		link.setHref(this.settings.address(path));
		return link;
	}

	private static Content text(String value) {
		Content content = new Content();
		content.setType(Content.TEXT);
		content.setValue(value);
		return content;
	}

	private static Date date(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	private static String legal(String text) {
		return text.replaceAll(ILLEGAL, "");
	}

}
