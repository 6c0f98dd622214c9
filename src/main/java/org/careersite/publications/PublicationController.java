package org.careersite.publications;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.AwardRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Publication;
import org.careersite.career.PublicationRepository;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.citation.Citation;
import org.careersite.citation.Citations;
import org.careersite.citation.Reference;
import org.careersite.records.AwardData;
import org.careersite.records.ContributionData;
import org.careersite.records.EventLine;
import org.careersite.records.PublicationData;
import org.careersite.web.Markdown;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * One publication, as a page, as JSON and as a reference.
 */
@Controller
@Transactional(readOnly = true)
class PublicationController {

	private final PublicationRepository publications;

	private final AwardRepository awards;

	private final LifeEventRepository events;

	private final Citations citations;

	private final CurrentCareer career;

	PublicationController(PublicationRepository publications, AwardRepository awards, LifeEventRepository events,
			Citations citations, CurrentCareer career) {
		this.publications = publications;
		this.awards = awards;
		this.events = events;
		this.citations = citations;
		this.career = career;
	}

	@GetMapping("/publications/{slug}")
	String page(@PathVariable String slug, Model model) {
		Publication publication = find(slug);
		PublicationDetails details = details(publication);
		Neighbours neighbours = Neighbours.in(this.career.get().publications(), (each) -> each.slug().equals(slug),
				(each) -> RecordLink.of(each.title(), Paths.publication(each.slug())));
		model.addAttribute("publication",
				new PublicationPage(details, publication.summary(), EventLine.of(this.events.findByPublication(slug)),
						neighbours, Reference.of(publication, this.publications.people(slug))));
		model.addAttribute("description", publication.summary());
		model.addAttribute("head",
				PublicationJsonLd.head(publication, details.collaborators, details.awards).neighbours(neighbours));
		return "publications/publication";
	}

	/**
	 * One publication with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/publications/{slug}")
	@ResponseBody
	PublicationDetails details(@PathVariable String slug) {
		return details(find(slug));
	}

	@GetMapping("/publications/{slug}.bib")
	ResponseEntity<byte[]> bibtex(@PathVariable String slug) {
		return PublicationsSection.BIBTEX.file(slug, citation(slug).bibtex());
	}

	@GetMapping("/publications/{slug}.ris")
	ResponseEntity<byte[]> ris(@PathVariable String slug) {
		return PublicationsSection.RIS.file(slug, citation(slug).ris());
	}

	private Citation citation(String slug) {
		return this.citations.of(Reference.of(find(slug), this.publications.people(slug)),
				this.career.get().subject().name());
	}

	private Publication find(String slug) {
		return this.publications.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException("publication", slug));
	}

	private PublicationDetails details(Publication publication) {
		String slug = publication.slug();
		return new PublicationDetails(PublicationData.of(publication), Markdown.text(publication.summary()),
				ContributionData.of(this.publications.people(slug)), AwardData.of(this.awards.findByPublication(slug)),
				publication.sources());
	}

	/** A publication with all that is known of it. */
	record PublicationDetails(@JsonUnwrapped PublicationData data, @Nullable Markdown summary,
			List<ContributionData> collaborators, List<AwardData> awards, List<String> sources) {
	}

	/**
	 * One publication as its page shows it.
	 *
	 * @param details what is known of it
	 * @param summary what it is, as Markdown
	 * @param events what else is told of it
	 * @param neighbours the publications before and after it
	 * @param reference how to cite it
	 */
	record PublicationPage(PublicationDetails details, @Nullable String summary, List<EventLine> events,
			Neighbours neighbours, Reference reference) {

		/** Its kind and the part the person had in it, in one line. */
		public String figures() {
			PublicationData data = this.details.data;
			return data.kind().label() + " · " + data.part().label()
					+ (this.details.awards.isEmpty() ? "" : " · " + AwardData.tally(this.details.awards));
		}

	}

}
