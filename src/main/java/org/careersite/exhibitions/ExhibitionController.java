package org.careersite.exhibitions;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.CurrentCareer;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.citation.Reference;
import org.careersite.records.ContributionData;
import org.careersite.records.EventLine;
import org.careersite.records.ExhibitionData;
import org.careersite.records.ShownData;
import org.careersite.web.Markdown;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * One exhibition, as a page and as JSON.
 */
@Controller
@Transactional(readOnly = true)
class ExhibitionController {

	private final ExhibitionRepository exhibitions;

	private final LifeEventRepository events;

	private final CurrentCareer career;

	ExhibitionController(ExhibitionRepository exhibitions, LifeEventRepository events, CurrentCareer career) {
		this.exhibitions = exhibitions;
		this.events = events;
		this.career = career;
	}

	@GetMapping("/exhibitions/{slug}")
	String page(@PathVariable String slug, Model model) {
		Exhibition exhibition = find(slug);
		ExhibitionDetails details = details(exhibition);
		Neighbours neighbours = Neighbours.in(this.career.get().exhibitions(), (each) -> each.slug().equals(slug),
				(each) -> RecordLink.of(each.title(), Paths.exhibition(each.slug())));
		model.addAttribute("exhibition", new ExhibitionPage(details, exhibition.summary(),
				EventLine.of(this.events.findByExhibition(slug)), neighbours, Reference.of(exhibition)));
		model.addAttribute("description", exhibition.summary());
		model.addAttribute("head",
				ExhibitionJsonLd.head(exhibition, details.works, details.collaborators).neighbours(neighbours));
		return "exhibitions/exhibition";
	}

	/**
	 * One exhibition with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/exhibitions/{slug}")
	@ResponseBody
	ExhibitionDetails details(@PathVariable String slug) {
		return details(find(slug));
	}

	private Exhibition find(String slug) {
		return this.exhibitions.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException("exhibition", slug));
	}

	private ExhibitionDetails details(Exhibition exhibition) {
		String slug = exhibition.slug();
		return new ExhibitionDetails(ExhibitionData.of(exhibition), Markdown.text(exhibition.summary()),
				this.exhibitions.works(slug).stream().map(ShownData::of).toList(),
				ContributionData.of(this.exhibitions.people(slug)), exhibition.sources());
	}

	/** An exhibition with all that is known of it. */
	record ExhibitionDetails(@JsonUnwrapped ExhibitionData data, @Nullable Markdown summary, List<ShownData> works,
			List<ContributionData> collaborators, List<String> sources) {
	}

	/**
	 * One exhibition as its page shows it.
	 *
	 * @param details what is known of it
	 * @param summary what it shows, as Markdown
	 * @param events what else is told of it
	 * @param neighbours the exhibitions before and after it
	 * @param reference how to cite it
	 */
	record ExhibitionPage(ExhibitionDetails details, @Nullable String summary, List<EventLine> events,
			Neighbours neighbours, Reference reference) {

		/** The part, and the number of showings where there are several, in one line. */
		public String figures() {
			int showings = this.details.data.showings().size();
			return Phrases.joined(this.details.data.partLabel(), (showings > 1) ? showings + " showings" : null);
		}

	}

}
