package org.careersite.opendata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardRepository;
import org.careersite.career.AwardTally;
import org.careersite.career.Collaborator;
import org.careersite.career.CollaboratorRepository;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.PersonRepository;
import org.careersite.career.Publication;
import org.careersite.career.PublicationRepository;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.web.AwardLine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what stands on the title card of the page at a path: of a record here, of all
 * other pages in {@link SectionCards} and {@link SpanCards}.
 */
@Component
class CardTexts {

	private final SectionCards sections;

	private final SpanCards spans;

	private final PersonRepository persons;

	private final WorkRepository works;

	private final AwardBodyRepository bodies;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final CollaboratorRepository collaborators;

	CardTexts(SectionCards sections, SpanCards spans, PersonRepository persons, WorkRepository works,
			AwardBodyRepository bodies, AwardRepository awards, ExhibitionRepository exhibitions,
			PublicationRepository publications, CollaboratorRepository collaborators) {
		this.sections = sections;
		this.spans = spans;
		this.persons = persons;
		this.works = works;
		this.bodies = bodies;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.collaborators = collaborators;
	}

	/** The card of the page at a path; none if there is no such page. */
	@Transactional(readOnly = true)
	public Optional<Card> of(String path) {
		int slash = path.lastIndexOf('/');
		if (slash <= 0) {
			return this.sections.of(path);
		}
		String key = path.substring(slash + 1);
		return switch (path.substring(0, slash)) {
			case "/filmography" -> this.works.findBySlug(key).map(this::work);
			case "/awards" -> this.bodies.findBySlug(key).map(this::body);
			case "/exhibitions" -> this.exhibitions.findBySlug(key).map(this::exhibition);
			case "/publications" -> this.publications.findBySlug(key).map(this::publication);
			case "/people" -> this.collaborators.findBySlug(key).map(this::person);
			case "/years" -> this.spans.year(key);
			case "/decades" -> this.spans.decade(key);
			default -> Optional.empty();
		};
	}

	private Card work(Work work) {
		List<AwardLine> awards = this.awards.findByWork(work.slug()).stream().map(AwardLine::of).toList();
		return card(work.years().toString(), work.title().text(),
				joined(work.kind().label(), work.creator() ? "Creator" : null, AwardLine.figures(awards)));
	}

	private Card body(AwardBody body) {
		return card("Awards", body.name(),
				joined(body.prize(), tally(this.awards.findByBody(body.slug()), true).toString()));
	}

	private Card exhibition(Exhibition exhibition) {
		int showings = exhibition.showings().size();
		return card(Objects.toString(exhibition.years(), "Exhibition"), exhibition.title().text(),
				joined(exhibition.partLabel(), (showings > 1) ? showings + " showings" : null));
	}

	private Card publication(Publication publication) {
		AwardTally tally = tally(this.awards.findByPublication(publication.slug()), false);
		return card(Objects.toString(publication.date(), "Publication"), publication.title().text(),
				joined(publication.kind().label(), publication.part().label(), tally.toString()));
	}

	private Card person(Collaborator person) {
		return card("People", person.name(), joined(person.knownFor()));
	}

	private Card card(String line, String title, String figures) {
		return new Card(line, title, figures, this.persons.get().name());
	}

	/** The sum of some awards, which may tell those for publications apart. */
	private static AwardTally tally(Iterable<Award> awards, boolean apart) {
		AwardTally tally = AwardTally.NONE;
		for (Award award : awards) {
			tally = tally.plus(award.outcome(), award.count(), apart && award.publication() != null);
		}
		return tally;
	}

	/** What there is of some figures, in one line. */
	static String joined(@Nullable String... figures) {
		StringBuilder line = new StringBuilder();
		for (String figure : figures) {
			if (figure != null && !figure.isEmpty()) {
				line.append(line.isEmpty() ? "" : " · ").append(figure);
			}
		}
		return line.toString();
	}

	/** So many of something in words; none for none. */
	static @Nullable String counted(long number, String one, String many) {
		return (number == 0) ? null : number + " " + ((number == 1) ? one : many);
	}

}
