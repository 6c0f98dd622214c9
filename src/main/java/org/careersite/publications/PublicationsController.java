package org.careersite.publications;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.Publication;
import org.careersite.career.RecordType;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.LifeEventRepository;
import org.careersite.career.repository.PublicationRepository;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.citation.Citation;
import org.careersite.citation.Citations;
import org.careersite.citation.Reference;
import org.careersite.metadata.Head;
import org.careersite.records.AwardData;
import org.careersite.records.AwardGroup;
import org.careersite.records.ContributionData;
import org.careersite.records.PublicationData;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.Markdown;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordFilter;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The publications, filtered, as a page, as JSON, as CSV and as references; and one of
 * them, as a page, as JSON and as a reference.
 */
@Controller
@Transactional(readOnly = true)
class PublicationsController {

	private final PublicationRepository publications;

	private final AwardRepository awards;

	private final LifeEventRepository events;

	private final PublicationsSection section;

	private final Citations citations;

	private final CurrentCareer career;

	private final SiteSettings settings;

	PublicationsController(PublicationRepository publications, AwardRepository awards, LifeEventRepository events,
			PublicationsSection section, Citations citations, CurrentCareer career, SiteSettings settings) {
		this.publications = publications;
		this.awards = awards;
		this.events = events;
		this.section = section;
		this.citations = citations;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping("/publications")
	ModelAndView page(ListQuery query) {
		RecordFilter filter = filter(query);
		ListPage<PublicationData> list = ListPage.of(query,
				ListPage.read(query, ListPage.SIZE, filter.find(), this::data));
		return query.view("publications/list")
			.addObject("list", list)
			.addObject("figures", Figure.results(list.total(), "recordtype.counted.PUBLICATION"))
			.addObject("kinds", filter.choices())
			.addObject("head", Head.of(query, list, this.section.label(),
					list.items().stream().map(PublicationData::link).toList()));
	}

	/** Books, catalogues and essays. The newest come first, those without a date last. */
	@GetMapping("/api/publications")
	@ResponseBody
	PagedModel<PublicationData> list(ListQuery query) {
		return query.listing(ListPage.read(query, query.size(), filter(query).find(), this::data));
	}

	@GetMapping("/publications.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return PublicationsSection.TABLE.download(all(query).stream().map(PublicationData::of).toList(),
				this.settings::address);
	}

	@GetMapping("/publications.bib")
	ResponseEntity<byte[]> bibtex(ListQuery query) {
		return PublicationsSection.BIBTEX.file("publications", references(query, Citation::bibtex, "\n"));
	}

	@GetMapping("/publications.ris")
	ResponseEntity<byte[]> ris(ListQuery query) {
		return PublicationsSection.RIS.file("publications", references(query, Citation::ris, "\r\n"));
	}

	@GetMapping("/publications/{slug}")
	ModelAndView page(@PathVariable String slug) {
		Publication publication = find(slug);
		PublicationDetails details = details(publication);
		Neighbours neighbours = Neighbours.in(this.section.records(), Paths.of(publication));
		return new ModelAndView("publications/publication").addObject("publication", details)
			.addObject("card", PublicationsSection.card(publication, details.awards))
			.addObject("awardGroups", AwardGroup.of(details.awards))
			.addObject("events", this.events.findByPublication(slug))
			.addObject("neighbours", neighbours)
			.addObject("reference", Reference.of(publication))
			.addObject("description", publication.summary())
			.addObject("head", PublicationJsonLd.head(publication, details.awards).neighbours(neighbours));
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
		return PublicationsSection.BIBTEX.file(slug, citation(find(slug)).bibtex());
	}

	@GetMapping("/publications/{slug}.ris")
	ResponseEntity<byte[]> ris(@PathVariable String slug) {
		return PublicationsSection.RIS.file(slug, citation(find(slug)).ris());
	}

	private Publication find(String slug) {
		return this.publications.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordType.PUBLICATION, slug));
	}

	private PublicationDetails details(Publication publication) {
		return new PublicationDetails(PublicationData.of(publication), Markdown.text(publication.summary()),
				ContributionData.of(publication.contributions()),
				AwardData.of(this.awards.findByPublication(publication.slug())), publication.sources());
	}

	private Citation citation(Publication publication) {
		return this.citations.of(Reference.of(publication));
	}

	/** A reference to each, with an empty line between them. */
	private String references(ListQuery query, Function<Citation, String> form, String newline) {
		return all(query).stream().map(this::citation).map(form).collect(Collectors.joining(newline));
	}

	private List<Publication> all(ListQuery query) {
		List<String> slugs = filter(query).find();
		query.refuseFaults();
		return records(slugs);
	}

	private List<PublicationData> data(List<String> slugs) {
		return records(slugs).stream().map(PublicationData::of).toList();
	}

	private List<Publication> records(List<String> slugs) {
		return InOrder.of(slugs, this.publications::findBySlugIn, Publication::slug);
	}

	private RecordFilter filter(ListQuery query) {
		return new RecordFilter(query, this.career.get().publications(), "kind", Publication.Kind.class);
	}

	/** A publication with all that is known of it. */
	record PublicationDetails(@JsonUnwrapped PublicationData data, @Nullable Markdown summary,
			List<ContributionData> collaborators, List<AwardData> awards, List<String> sources) {
	}

}
