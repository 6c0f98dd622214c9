package org.careersite.publications;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careersite.career.Counted;
import org.careersite.career.Kind;
import org.careersite.career.Publication;
import org.careersite.career.PublicationRepository;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.citation.Citation;
import org.careersite.citation.Citations;
import org.careersite.citation.Reference;
import org.careersite.metadata.Head;
import org.careersite.records.PublicationData;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The publications, filtered, as a page, as JSON, as CSV and as references.
 */
@Controller
@Transactional(readOnly = true)
class PublicationsController {

	private final PublicationRepository publications;

	private final Citations citations;

	private final CurrentCareer career;

	private final SiteSettings settings;

	PublicationsController(PublicationRepository publications, Citations citations, CurrentCareer career,
			SiteSettings settings) {
		this.publications = publications;
		this.citations = citations;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping("/publications")
	ModelAndView page(ListQuery query) {
		Filter filter = Filter.of(query, ListPage.SIZE);
		List<Counted<Publication.Kind>> counts = counts(filter);
		Page<PublicationData> page = page(filter, counts);
		ListPage<PublicationData> list = ListPage.of(query, page,
				Map.of("kind", (kind) -> Publication.Kind.valueOf(kind).label()));
		return query.view("publications/list")
			.addObject("list", list)
			.addObject("kinds", kinds(query, counts))
			.addObject("head",
					Head.of(query, list, "Publications", list.items().stream().map(PublicationData::link).toList()));
	}

	/** Books, catalogues and essays. The newest come first, those without a date last. */
	@GetMapping("/api/publications")
	@ResponseBody
	PagedModel<PublicationData> list(ListQuery query) {
		Filter filter = Filter.of(query, query.size());
		return query.listing(page(filter, counts(filter)));
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

	/** A reference to each, with an empty line between them. */
	private String references(ListQuery query, Function<Citation, String> form, String newline) {
		String person = this.career.get().subject().name();
		return all(query).stream()
			.map((publication) -> form
				.apply(this.citations.of(Reference.of(publication, publication.contributions()), person)))
			.collect(Collectors.joining(newline));
	}

	private List<Publication> all(ListQuery query) {
		Filter filter = Filter.of(query, ListPage.SIZE);
		query.refuseFaults();
		return find(filter, Pageable.unpaged());
	}

	private Page<PublicationData> page(Filter filter, List<Counted<Publication.Kind>> counts) {
		PageRequest page = PageRequest.of(filter.page, filter.size);
		return new PageImpl<>(find(filter, page).stream().map(PublicationData::of).toList(), page,
				Counted.sum(counts, filter.kind));
	}

	private List<Publication> find(Filter filter, Pageable page) {
		return this.publications.findMatching(filter.kind, filter.years.from(), filter.years.to(), filter.folded, page);
	}

	/** How many there are of each kind, that which is asked for left aside. */
	private List<Counted<Publication.Kind>> counts(Filter filter) {
		return this.publications.countByKind(null, filter.years.from(), filter.years.to(), filter.folded);
	}

	private static List<Choice> kinds(ListQuery query, List<Counted<Publication.Kind>> counts) {
		return Arrays.stream(Publication.Kind.values())
			.map((kind) -> Choice.of(query, "kind", kind.name(), kind.label(), Counted.sum(counts, kind)))
			.filter((choice) -> choice.count() > 0)
			.toList();
	}

	/**
	 * What a reader asks the publications for.
	 *
	 * @param kind what they are, if asked
	 * @param years when they came out; all years if not asked
	 * @param folded what the title holds; empty if not asked
	 * @param page which page of the list, from 0
	 * @param size how many publications a page holds
	 */
	private record Filter(Publication.@Nullable Kind kind, YearQuery years, String folded, int page, int size) {

		static Filter of(ListQuery query, int size) {
			return new Filter(query.oneOf("kind", Publication.Kind.class), query.years("years"), query.folded("q"),
					query.page(), size);
		}

	}

}
