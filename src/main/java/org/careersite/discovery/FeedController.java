package org.careersite.discovery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
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
 * Serves what was added to the career last as an Atom feed (RFC 4287). Ids are addresses
 * that name the records for good; no date is that of an answer or of a build.
 */
@RestController
class FeedController {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	/** Atom asks for an author: the site wrote it, not the person. */
	private static final String HEAD = """
			<feed xmlns="http://www.w3.org/2005/Atom">
			<id>%1$s</id>
			<title>%2$s</title>
			<subtitle>%6$s</subtitle>
			<author><name>%2$s</name><uri>%3$s</uri></author>
			<updated>%4$sT00:00:00Z</updated>
			<link rel="alternate" type="text/html" href="%5$s"/>
			<link rel="self" type="application/atom+xml" href="%1$s"/>""";

	private static final String ENTRY = """

			<entry>
			<id>%1$s</id>
			<title>%2$s</title>
			<link rel="alternate" type="text/html" href="%8$s"/>
			<published>%3$sT00:00:00Z</published>
			<updated>%4$sT00:00:00Z</updated>
			<category term="%5$s" label="%6$s"/>
			<summary>%7$s</summary>
			</entry>""";

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
	 * The newest entries first; those without any date are left out.
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

	private String feed(Subject person, List<FeedEntry> entries) {
		return entries.stream()
			.map(this::entry)
			.collect(Collectors.joining("", Xml.START + Xml.of(HEAD, this.settings.address("/feed.atom"),
					Messages.get("feed.title", person.name()), this.settings.address("/"), updated(person, entries),
					this.settings.address("/timeline"), Messages.get("feed.subtitle")), "\n</feed>"));
	}

	private String entry(FeedEntry entry) {
		return Xml.of(ENTRY, this.settings.address(entry.id()), entry.title(),
				Objects.requireNonNull(entry.published()), Objects.requireNonNull(entry.updated()), entry.lane().lane(),
				entry.lane().label(), entry.summary(), this.settings.address(entry.path()));
	}

	/**
	 * The day of the last change or addition, or else what the newest entry is dated, if
	 * any.
	 */
	private static LocalDate updated(Subject person, List<FeedEntry> entries) {
		Optional<FeedEntry> newest = entries.stream().findFirst();
		return Stream.of(Optional.ofNullable(person.updated()), newest.map(FeedEntry::added))
			.flatMap(Optional::stream)
			.max(LocalDate::compareTo)
			.or(() -> newest.map(FeedEntry::updated))
			.orElse(LocalDate.EPOCH);
	}

}
