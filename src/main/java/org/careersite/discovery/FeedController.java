package org.careersite.discovery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.FeedEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves what was added to the career last as an Atom feed (RFC 4287). Ids are the
 * addresses of the records; no date is that of an answer or of a build.
 */
@RestController
class FeedController {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	/** How many entries the feed has at most. */
	static final int MOST = 50;

	private final List<CareerSection> sections;

	private final CurrentCareer career;

	private final SiteSettings settings;

	FeedController(List<CareerSection> sections, CurrentCareer career, SiteSettings settings) {
		this.sections = sections;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping("/feed.atom")
	@Transactional(readOnly = true)
	public ResponseEntity<String> feed() {
		Subject person = this.career.get().subject();
		String text = feed(person, newest(person.published()));
		return ResponseEntity.ok().contentType(ATOM).cacheControl(CrawlerController.FOR_AN_HOUR).body(text);
	}

	/**
	 * The newest entries first. A record without a day of adding is placed by its own
	 * date, and left out if it has none.
	 * @param published the day of the records that have none of their own
	 */
	private List<FeedEntry> newest(@Nullable LocalDate published) {
		return this.sections.stream()
			.flatMap(CareerSection::feedEntries)
			.map((entry) -> entry.orAdded(published))
			.filter((entry) -> entry.updated() != null)
			.sorted(FeedEntry.NEWEST)
			.limit(MOST)
			.toList();
	}

	/** Atom asks for an author: the site wrote it, not the person. */
	private String feed(Subject person, List<FeedEntry> entries) {
		String title = person.name() + ": career";
		return Xml.document("feed", "http://www.w3.org/2005/Atom", (feed) -> {
			feed.element("id", this.settings.address("/feed.atom"));
			feed.element("title", title);
			feed.element("subtitle", "The works, awards, exhibitions, publications and events that were added last");
			feed.element("author", (author) -> {
				author.element("name", title);
				author.element("uri", this.settings.address("/"));
			});
			feed.element("updated", time(updated(person, entries)));
			link(feed, "alternate", "text/html", "/timeline");
			link(feed, "self", "application/atom+xml", "/feed.atom");
			for (FeedEntry entry : entries) {
				feed.element("entry", (xml) -> write(xml, entry));
			}
		});
	}

	private void write(Xml xml, FeedEntry entry) throws XMLStreamException {
		xml.element("id", this.settings.address(entry.path()));
		xml.element("title", entry.title());
		link(xml, "alternate", "text/html", entry.path());
		xml.element("published", time(entry.published()));
		xml.element("updated", time(entry.updated()));
		xml.element("category", "", "term", entry.lane().lane(), "label", entry.lane().label());
		xml.element("summary", entry.summary());
	}

	private void link(Xml xml, String rel, String type, String path) throws XMLStreamException {
		xml.element("link", "", "rel", rel, "type", type, "href", this.settings.address(path));
	}

	/** The day of the last change or addition, or else what the newest entry is dated. */
	private static LocalDate updated(Subject person, List<FeedEntry> entries) {
		Optional<FeedEntry> newest = entries.stream().findFirst();
		return Stream.of(Optional.ofNullable(person.updated()), newest.map(FeedEntry::added))
			.flatMap(Optional::stream)
			.max(LocalDate::compareTo)
			.or(() -> newest.map(FeedEntry::updated))
			.orElseGet(() -> person.birthDate().firstDay());
	}

	private static String time(@Nullable LocalDate day) {
		return Objects.requireNonNull(day) + "T00:00:00Z";
	}

}
