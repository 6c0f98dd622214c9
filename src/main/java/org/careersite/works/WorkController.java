package org.careersite.works;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.Credit;
import org.careersite.career.RecordType;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.repository.LifeEventRepository;
import org.careersite.career.repository.WorkRepository;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.citation.Reference;
import org.careersite.records.AwardData;
import org.careersite.records.AwardGroup;
import org.careersite.records.ContributionData;
import org.careersite.records.ShownData;
import org.careersite.records.WorkData;
import org.careersite.web.Markdown;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

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
	ModelAndView page(@PathVariable String slug) {
		Work work = find(slug);
		WorkDetails details = details(work);
		Neighbours neighbours = neighbours(work);
		return new ModelAndView("filmography/work").addObject("work", details)
			.addObject("card", WorksSection.card(work, details.awards))
			.addObject("credits", work.credits())
			.addObject("facts", work.facts())
			.addObject("awardGroups", AwardGroup.of(details.awards))
			.addObject("tenure", TenureBar.of(work, this.career.get().counted(work.years()), details.awards))
			.addObject("exhibitions", this.exhibitions.findByWork(slug).stream().map(ShownData::of).toList())
			.addObject("siblings", siblings(work))
			.addObject("events", this.events.findByWork(slug))
			.addObject("neighbours", neighbours)
			.addObject("reference", Reference.of(work))
			.addObject("description", work.summary())
			.addObject("head", WorkMetadata.head(work, details.awards).neighbours(neighbours));
	}

	/**
	 * One work with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/works/{slug}")
	@ResponseBody
	WorkDetails details(@PathVariable String slug) {
		return details(find(slug));
	}

	private Work find(String slug) {
		return this.works.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException(RecordType.WORK, slug));
	}

	private WorkDetails details(Work work) {
		List<AwardData> awards = AwardData.of(this.awards.findByWork(work.slug()));
		return new WorkDetails(WorkData.of(work, awards), work.credits().stream().map(CreditData::of).toList(),
				ContributionData.of(work.contributions()), awards, Markdown.text(work.summary()), work.sources());
	}

	/** The works just before and just after one in their list. */
	private Neighbours neighbours(Work work) {
		return Neighbours.in(WorkFilter.all(this.career.get()).map(RecordLink::of).toList(), Paths.of(work));
	}

	private List<Sibling> siblings(Work work) {
		String franchise = work.franchise();
		return (franchise == null) ? List.of()
				: this.works.findByFranchise(franchise)
					.stream()
					.filter((other) -> !other.slug().equals(work.slug()))
					.map((other) -> new Sibling(RecordLink.of(other), other.years()))
					.toList();
	}

	/** A work with all that is known of it. */
	record WorkDetails(@JsonUnwrapped WorkData work, List<CreditData> credits, List<ContributionData> collaborators,
			List<AwardData> awards, @Nullable Markdown summary, List<String> sources) {
	}

	/** Another work of the same franchise. */
	record Sibling(RecordLink link, @Nullable YearSpan years) {
	}

	/** What the person was on a work, and when, as far as known. */
	record CreditData(String role, @Nullable Integer startYear, @Nullable Integer endYear, boolean openEnd,
			@Nullable Markdown note) {

		static CreditData of(Credit credit) {
			YearSpan years = credit.years();
			return new CreditData(credit.role(), (years != null) ? years.first() : null,
					(years != null) ? years.end() : null, credit.openEnd(), Markdown.line(credit.note()));
		}

	}

}
