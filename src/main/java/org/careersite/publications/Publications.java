package org.careersite.publications;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.careersite.career.Counted;
import org.careersite.career.Publication;
import org.careersite.career.PublicationKind;
import org.careersite.career.PublicationRepository;
import org.careersite.career.YearQuery;
import org.careersite.opendata.PublicationData;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;
import org.careersite.web.Pager;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The publications, filtered and paged.
 */
@Component
@Transactional(readOnly = true)
class Publications {

	private final PublicationRepository publications;

	Publications(PublicationRepository publications) {
		this.publications = publications;
	}

	PublicationsPage page(ListQuery query) {
		PublicationFilter filter = PublicationFilter.of(query, Pager.SIZE);
		List<Counted<PublicationKind>> counts = counts(filter);
		Page<Publication> page = page(filter, counts);
		return new PublicationsPage(page.getTotalElements(), page.map(PublicationLine::of).getContent(),
				kinds(query, counts), query.applied(Map.of("kind", (kind) -> PublicationKind.valueOf(kind).label())),
				Pager.of(query, page));
	}

	/** The publications for programs. */
	Listing<PublicationData> listing(ListQuery query) {
		PublicationFilter filter = PublicationFilter.of(query, query.size());
		return Listing.of(query, page(filter, counts(filter)), PublicationData::of);
	}

	private Page<Publication> page(PublicationFilter filter, List<Counted<PublicationKind>> counts) {
		YearQuery years = filter.years();
		PageRequest page = PageRequest.of(filter.page(), filter.size());
		return new PageImpl<>(
				this.publications.findMatching(filter.kind(), years.from(), years.to(), filter.folded(), page), page,
				Counted.sum(counts, filter.kind()));
	}

	/** How many there are of each kind, that which is asked for left aside. */
	private List<Counted<PublicationKind>> counts(PublicationFilter filter) {
		YearQuery years = filter.years();
		return this.publications.countByKind(null, years.from(), years.to(), filter.folded());
	}

	private static List<Choice> kinds(ListQuery query, List<Counted<PublicationKind>> counts) {
		return Arrays.stream(PublicationKind.values())
			.map((kind) -> Choice.of(query, "kind", kind.name(), kind.label(), Counted.sum(counts, kind)))
			.filter((choice) -> choice.count() > 0)
			.toList();
	}

}
