package org.careersite.works;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.AwardRepository;
import org.careersite.career.Credit;
import org.careersite.career.CurrentCareer;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.career.YearSpan;
import org.careersite.citation.Reference;
import org.careersite.records.AwardData;
import org.careersite.records.ContributionData;
import org.careersite.records.EventLine;
import org.careersite.records.ShownData;
import org.careersite.records.WorkData;
import org.careersite.web.Markdown;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.RecordLink;
import org.careersite.works.WorkPage.Sibling;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * One work, as a page and as JSON.
 */
@Controller
@Transactional(readOnly = true)
class WorkController {

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final LifeEventRepository events;

	private final CurrentCareer career;

	WorkController(WorkRepository works, AwardRepository awards, ExhibitionRepository exhibitions,
			LifeEventRepository events, CurrentCareer career) {
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.events = events;
		this.career = career;
	}

	@GetMapping("/filmography/{slug}")
	String page(@PathVariable String slug, Model model) {
		Work work = find(slug);
		List<ContributionData> people = ContributionData.of(this.works.people(slug));
		List<AwardData> awards = AwardData.of(this.awards.findByWork(slug));
		Neighbours neighbours = neighbours(work);
		model.addAttribute("work",
				new WorkPage(WorkData.of(work, awards), siblings(work), work.credits(), people, work.facts(),
						work.summary(), awards, this.exhibitions.findByWork(slug).stream().map(ShownData::of).toList(),
						EventLine.of(this.events.findByWork(slug)), work.sources(), neighbours, Reference.of(work)));
		model.addAttribute("description", work.summary());
		model.addAttribute("head", WorksSection.head(work, people, awards).neighbours(neighbours));
		return "filmography/work";
	}

	/**
	 * One work with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/works/{slug}")
	@ResponseBody
	WorkDetails details(@PathVariable String slug) {
		Work work = find(slug);
		List<AwardData> awards = AwardData.of(this.awards.findByWork(slug));
		return new WorkDetails(WorkData.of(work, awards), work.credits().stream().map(CreditData::of).toList(),
				ContributionData.of(this.works.people(slug)), awards, Markdown.text(work.summary()), work.sources());
	}

	private Work find(String slug) {
		return this.works.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException("work", slug));
	}

	/** The works just before and just after one among those of its medium. */
	private Neighbours neighbours(Work work) {
		return Neighbours.in(
				this.career.get().works().stream().filter((other) -> other.medium() == work.medium()).toList(),
				(other) -> other.slug().equals(work.slug()), RecordLink::of);
	}

	private List<Sibling> siblings(Work work) {
		String franchise = work.franchise();
		return (franchise == null) ? List.of()
				: this.works.findByFranchise(franchise)
					.stream()
					.filter((other) -> !other.slug().equals(work.slug()))
					.map((other) -> new Sibling(RecordLink.of(other), other.years().toString()))
					.toList();
	}

	/** A work with all that is known of it. */
	record WorkDetails(@JsonUnwrapped WorkData work, List<CreditData> credits, List<ContributionData> collaborators,
			List<AwardData> awards, @Nullable Markdown summary, List<String> sources) {
	}

	/** What the person was on a work, and when, as far as known. */
	record CreditData(String role, @Nullable Integer startYear, @Nullable Integer endYear, @Nullable Markdown note) {

		static CreditData of(Credit credit) {
			YearSpan years = credit.years();
			return new CreditData(credit.role(), (years != null) ? years.first() : null,
					(years != null) ? years.last() : null, Markdown.line(credit.note()));
		}

	}

}
