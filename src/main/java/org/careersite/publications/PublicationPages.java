package org.careersite.publications;

import java.util.List;

import org.careersite.career.AwardRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.PartialDate;
import org.careersite.career.Publication;
import org.careersite.career.PublicationRepository;
import org.careersite.career.Tie;
import org.careersite.opendata.AwardData;
import org.careersite.opendata.PlainText;
import org.careersite.opendata.Reference;
import org.careersite.opendata.TieData;
import org.careersite.web.AwardLine;
import org.careersite.web.EventLine;
import org.careersite.web.Neighbours;
import org.careersite.web.PersonTie;
import org.careersite.web.Prose;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.RecordLink;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the page of one publication shows.
 */
@Component
@Transactional(readOnly = true)
class PublicationPages {

	private final PublicationRepository publications;

	private final AwardRepository awards;

	private final LifeEventRepository events;

	private final Prose prose;

	PublicationPages(PublicationRepository publications, AwardRepository awards, LifeEventRepository events,
			Prose prose) {
		this.publications = publications;
		this.awards = awards;
		this.events = events;
		this.prose = prose;
	}

	/**
	 * The page of a publication.
	 * @throws RecordNotFoundException if there is no publication of that slug
	 */
	PublicationPage page(String slug) {
		Publication publication = this.publications.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException("publication", slug));
		List<Tie> ties = this.publications.people(slug);
		List<PersonTie> people = PersonTie.of(ties);
		List<AwardLine> awards = this.awards.findByPublication(slug).stream().map(AwardLine::of).toList();
		Neighbours neighbours = neighbours(publication);
		return new PublicationPage(PublicationLine.of(publication), publication.summary(), people, awards,
				EventLine.of(this.events.findByPublication(slug)), publication.sources(), neighbours,
				PublicationJsonLd.head(publication, people, awards).neighbours(neighbours),
				Reference.of(publication, ties));
	}

	/**
	 * What programs are told of a publication.
	 * @throws RecordNotFoundException if there is no publication of that slug
	 */
	PublicationDetails details(String slug) {
		Publication publication = this.publications.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException("publication", slug));
		return PublicationDetails.of(publication, PlainText.of(this.prose, publication.summary()),
				TieData.of(this.publications.people(slug)),
				this.awards.findByPublication(slug).stream().map((award) -> AwardData.of(award, this.prose)).toList());
	}

	/** A publication without a date stands before all others. */
	private Neighbours neighbours(Publication publication) {
		int year = year(publication);
		String sortKey = publication.title().sortKey();
		return Neighbours.of(this.publications.findNeighbours(year, sortKey),
				(other) -> year(other) < year || year(other) == year && other.title().sortKey().compareTo(sortKey) > 0,
				RecordLink::of);
	}

	private static int year(Publication publication) {
		PartialDate date = publication.date();
		return (date != null) ? date.year() : 0;
	}

}
