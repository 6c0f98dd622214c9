package org.careersite.works;

import java.util.List;

import org.careersite.career.AwardRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.opendata.AwardData;
import org.careersite.opendata.PlainText;
import org.careersite.opendata.Reference;
import org.careersite.opendata.TieData;
import org.careersite.opendata.WorkData;
import org.careersite.web.AwardLine;
import org.careersite.web.EventLine;
import org.careersite.web.Neighbours;
import org.careersite.web.PersonTie;
import org.careersite.web.Prose;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.ShownLine;
import org.careersite.web.section.RecordLink;
import org.careersite.works.WorkDetails.CreditData;
import org.careersite.works.WorkPage.Sibling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the page of one work shows.
 */
@Component
@Transactional(readOnly = true)
class WorkPages {

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final LifeEventRepository events;

	private final WorkIndex catalogue;

	private final Prose prose;

	WorkPages(WorkRepository works, AwardRepository awards, ExhibitionRepository exhibitions,
			LifeEventRepository events, WorkIndex catalogue, Prose prose) {
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.events = events;
		this.catalogue = catalogue;
		this.prose = prose;
	}

	/**
	 * The page of a work.
	 * @throws RecordNotFoundException if there is no work of that slug
	 */
	WorkPage page(String slug) {
		Work work = this.works.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException("work", slug));
		List<PersonTie> people = PersonTie.of(this.works.people(slug));
		List<AwardLine> awards = this.awards.findByWork(slug).stream().map(AwardLine::of).toList();
		Neighbours neighbours = this.catalogue.neighbours(work);
		return new WorkPage(slug, RecordLink.of(work), work.kind().label(), work.medium().label(),
				work.years().toString(), work.years().first(), work.years().last(), work.yearsInferred(),
				work.creator(), work.franchise(), siblings(work), work.credits(), people, work.facts(), work.summary(),
				awards, this.exhibitions.findByWork(slug).stream().map(ShownLine::of).toList(),
				EventLine.of(this.events.findByWork(slug)), work.sources(), neighbours,
				WorkJsonLd.head(work, people, awards).neighbours(neighbours), Reference.of(work));
	}

	/**
	 * What programs are told of a work.
	 * @throws RecordNotFoundException if there is no work of that slug
	 */
	WorkDetails details(String slug) {
		Work work = this.works.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException("work", slug));
		return WorkDetails.of(WorkData.of(work),
				work.credits().stream().map((credit) -> CreditData.of(credit, this.prose)).toList(),
				TieData.of(this.works.people(slug)),
				this.awards.findByWork(slug).stream().map((award) -> AwardData.of(award, this.prose)).toList(),
				PlainText.of(this.prose, work.summary()), work.sources());
	}

	private List<Sibling> siblings(Work work) {
		String franchise = work.franchise();
		return (franchise == null) ? List.of()
				: this.works.findByFranchise(franchise)
					.stream()
					.filter((other) -> !other.slug().equals(work.slug()))
					.map(Sibling::of)
					.toList();
	}

}
