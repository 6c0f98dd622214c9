package org.careersite.works;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.AwardRepository;
import org.careersite.career.CareerSnapshot;
import org.careersite.career.Category;
import org.careersite.career.Credit;
import org.careersite.career.CurrentCareer;
import org.careersite.career.Kind;
import org.careersite.career.PartialDate;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.web.AwardLine;
import org.careersite.web.PersonTie;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.FeedEntry;
import org.careersite.web.section.HitType;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.SearchEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The filmography as a section of the site.
 */
@Component
@Order(1)
class WorksSection implements CareerSection {

	private final WorkRepository works;

	private final AwardRepository awards;

	private final CurrentCareer career;

	private final Prose prose;

	WorksSection(WorkRepository works, AwardRepository awards, CurrentCareer career, Prose prose) {
		this.works = works;
		this.awards = awards;
		this.career = career;
		this.prose = prose;
	}

	@Override
	public String path() {
		return "/filmography";
	}

	@Override
	public String label() {
		return "Filmography";
	}

	@Override
	public List<RecordLink> records() {
		return RecordLink.of(this.works.titles(), Paths::work, true);
	}

	@Override
	public String apiPath() {
		return "/api/works";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("medium", "kind", "role", "years", "q", "sort", "page");
	}

	/** Of a career without screen works, the page lists all works. */
	@Override
	public Card card() {
		CareerSnapshot career = this.career.get();
		return Card.of(label(), (career.listed() != null) ? "Works for the screen" : "Works",
				Phrases.counted(career.listedWorks().size(), "work", "works"));
	}

	@Override
	public Optional<Card> card(String slug) {
		return this.works.findBySlug(slug).map((work) -> {
			List<AwardLine> awards = this.awards.findByWork(slug).stream().map(AwardLine::of).toList();
			return Card.of(work.years().toString(), work.title().text(), work.kind().label(),
					work.creator() ? "Creator" : null, AwardLine.figures(awards));
		});
	}

	@Override
	public Stream<FeedEntry> feedEntries() {
		return this.works.findAll().stream().map(WorksSection::feedEntry);
	}

	static FeedEntry feedEntry(Work work) {
		return new FeedEntry(Category.WORK, Paths.work(work.slug()), work.title().text(),
				Phrases.joined(work.kind().label(), work.creator() ? "Creator" : null, work.years().toString(),
						work.yearsInferred() ? "date inferred" : null),
				work.added(), PartialDate.of(work.years().first()));
	}

	@Override
	public Stream<JsonLdNode> jsonLd() {
		Map<String, List<AwardLine>> awards = AwardJsonLd.byObject(this.awards.findAll());
		return this.works.findAll()
			.stream()
			.map((work) -> WorkJsonLd.of(work, PersonTie.ofAll(work.contributions()),
					awards.getOrDefault(Paths.work(work.slug()), List.of())));
	}

	@Override
	public Stream<SearchEntry> searchEntries() {
		return this.works.findAll().stream().map(this::searchEntry);
	}

	private SearchEntry searchEntry(Work work) {
		SearchEntry entry = new SearchEntry(HitType.WORK, work.slug(), work.title(), Paths.work(work.slug()))
			.kind(work.kind().label())
			.label(work.kind().label())
			.label(work.medium().label())
			.label(otherWords(work.kind()))
			.years(work.years())
			.name(work.franchise())
			.says(this.prose.plain(work.summary()))
			.says(Phrases.sentence(work.credits().stream().map(Credit::role).distinct().toList()));
		for (Credit credit : work.credits()) {
			entry.label(credit.role()).says(this.prose.plainLine(credit.note()));
		}
		entry.people(work.contributions());
		work.facts().forEach((fact) -> entry.says(fact.label() + ": " + this.prose.plainLine(fact.text()) + "."));
		return entry;
	}

	/** What readers call a kind beyond its name. */
	private static String otherWords(Kind kind) {
		return switch (kind) {
			case TV_SERIES, MINI_SERIES -> "television show";
			case TV_MOVIE -> "television film";
			case SHORT, FEATURE_FILM, DOCUMENTARY_SHORT, DOCUMENTARY_FEATURE, VIDEO_SHORT -> "film movie";
			case RADIO_PLAY, POEM, SONG, PHOTO_SERIES -> "";
		};
	}

}
