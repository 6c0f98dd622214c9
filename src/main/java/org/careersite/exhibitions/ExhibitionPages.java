package org.careersite.exhibitions;

import java.util.List;

import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.YearSpan;
import org.careersite.exhibitions.ExhibitionDetails.ShownData;
import org.careersite.opendata.ExhibitionData;
import org.careersite.opendata.PlainText;
import org.careersite.opendata.Reference;
import org.careersite.opendata.TieData;
import org.careersite.web.EventLine;
import org.careersite.web.Neighbours;
import org.careersite.web.PersonTie;
import org.careersite.web.Prose;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.ShownLine;
import org.careersite.web.section.RecordLink;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the page of one exhibition shows.
 */
@Component
@Transactional(readOnly = true)
class ExhibitionPages {

	private final ExhibitionRepository exhibitions;

	private final LifeEventRepository events;

	private final Prose prose;

	ExhibitionPages(ExhibitionRepository exhibitions, LifeEventRepository events, Prose prose) {
		this.exhibitions = exhibitions;
		this.events = events;
		this.prose = prose;
	}

	/**
	 * The page of an exhibition.
	 * @throws RecordNotFoundException if there is no exhibition of that slug
	 */
	ExhibitionPage page(String slug) {
		Exhibition exhibition = this.exhibitions.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException("exhibition", slug));
		List<ShownLine> works = this.exhibitions.works(slug).stream().map(ShownLine::of).toList();
		List<PersonTie> people = PersonTie.of(this.exhibitions.people(slug));
		Neighbours neighbours = neighbours(exhibition);
		return new ExhibitionPage(ExhibitionLine.of(exhibition), exhibition.summary(), works, people,
				EventLine.of(this.events.findByExhibition(slug)), exhibition.sources(), neighbours,
				ExhibitionJsonLd.head(exhibition, works, people).neighbours(neighbours), Reference.of(exhibition));
	}

	/**
	 * What programs are told of an exhibition.
	 * @throws RecordNotFoundException if there is no exhibition of that slug
	 */
	ExhibitionDetails details(String slug) {
		Exhibition exhibition = this.exhibitions.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException("exhibition", slug));
		return ExhibitionDetails.of(ExhibitionData.of(exhibition), PlainText.of(this.prose, exhibition.summary()),
				this.exhibitions.works(slug).stream().map((shown) -> ShownData.of(shown, this.prose)).toList(),
				TieData.of(this.exhibitions.people(slug)), exhibition.sources());
	}

	/** An exhibition without a date stands before all others. */
	private Neighbours neighbours(Exhibition exhibition) {
		int start = firstYear(exhibition);
		String sortKey = exhibition.title().sortKey();
		return Neighbours
			.of(this.exhibitions.findNeighbours(start, sortKey),
					(other) -> firstYear(other) < start
							|| firstYear(other) == start && other.title().sortKey().compareTo(sortKey) > 0,
					RecordLink::of);
	}

	private static int firstYear(Exhibition exhibition) {
		YearSpan years = exhibition.years();
		return (years != null) ? years.first() : 0;
	}

}
