package org.careersite.publications;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careersite.career.ContainerKind;
import org.careersite.career.PartialDate;
import org.careersite.career.Publication;
import org.careersite.career.PublicationKind;
import org.careersite.career.PublicationPart;
import org.careersite.career.PublicationRepository;
import org.careersite.career.SubjectRepository;
import org.careersite.career.YearQuery;
import org.careersite.opendata.Citation;
import org.careersite.opendata.Citations;
import org.careersite.opendata.CsvColumn;
import org.careersite.opendata.CsvTable;
import org.careersite.opendata.Reference;
import org.careersite.opendata.TableSource;
import org.careersite.web.ListQuery;
import org.careersite.web.Pager;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;

import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The publications as a table and as references: those that {@link Publications} shows on
 * all its pages under the same filters.
 */
@Component
@Transactional(readOnly = true)
class PublicationsTable implements TableSource {

	private final PublicationRepository publications;

	private final SubjectRepository subjects;

	private final Citations citations;

	private final SiteSettings settings;

	PublicationsTable(PublicationRepository publications, SubjectRepository subjects, Citations citations,
			SiteSettings settings) {
		this.publications = publications;
		this.subjects = subjects;
		this.citations = citations;
		this.settings = settings;
	}

	/** The rows that a query asks for, as CSV. */
	ResponseEntity<byte[]> csv(ListQuery query) {
		return table().download(find(query));
	}

	/** References to the same publications, one form of each, an empty line between. */
	String references(ListQuery query, Function<Citation, String> form, String newline) {
		String person = this.subjects.get().name();
		return find(query).stream()
			.map((publication) -> form.apply(this.citations.of(Reference.of(publication), person)))
			.collect(Collectors.joining(newline));
	}

	/**
	 * A reference to one publication.
	 * @throws RecordNotFoundException if there is no publication of that slug
	 */
	Citation citation(String slug) {
		Publication publication = this.publications.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException("publication", slug));
		return this.citations.of(Reference.of(publication), this.subjects.get().name());
	}

	private List<Publication> find(ListQuery query) {
		PublicationFilter filter = PublicationFilter.of(query, Pager.SIZE);
		query.refuseFaults();
		YearQuery years = filter.years();
		return this.publications.findMatching(filter.kind(), years.from(), years.to(), filter.folded(),
				Pageable.unpaged());
	}

	@Override
	public CsvTable<Publication> table() {
		return new CsvTable<>("publications", "A row a publication, newest first, the undated last.", List.of("slug"),
				List.of(),
				List.of(CsvColumn.<Publication>text("slug", "The key of the publication.", Publication::slug).always(),
						CsvColumn.<Publication>text("title", "What it is called.", (book) -> book.title().text())
							.always(),
						CsvColumn.text("lang", "The language of the title (BCP 47), where it is not that of the site.",
								(book) -> book.title().lang()),
						CsvColumn.oneOf(PublicationKind.class, "kind", "What it is.", Publication::kind),
						CsvColumn.oneOf(PublicationPart.class, "part", "The person's part in it.", Publication::part),
						CsvColumn.text("publisher", "The house; with the part CO_PUBLISHER one of several.",
								Publication::publisher),
						CsvColumn.text("container", "The journal or book that an essay stands in.",
								Publication::container),
						CsvColumn.oneOfOrNone(ContainerKind.class, "containerKind",
								"Which of them that is, where known.", Publication::containerKind),
						CsvColumn.date("date", "When it came out, as far as known.", Publication::date),
						CsvColumn.integer("year", "The year it came out in.", (book) -> {
							PartialDate date = book.date();
							return (date != null) ? date.year() : null;
						}), CsvColumn.integer("volumes", "In how many volumes.", Publication::volumes),
						CsvColumn.address("url", "Its page.",
								(book) -> this.settings.address(Paths.publication(book.slug())))));
	}

}
