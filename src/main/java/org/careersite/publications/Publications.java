package org.careersite.publications;

import java.util.List;
import java.util.Map;

import org.careersite.career.Publication;
import org.careersite.career.PublicationKind;
import org.careersite.career.PublicationRepository;
import org.careersite.career.YearQuery;
import org.careersite.site.Choice;
import org.careersite.opendata.PublicationData;
import org.careersite.site.ListQuery;
import org.careersite.site.Listing;
import org.careersite.site.Pager;

import org.springframework.data.domain.Page;
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
		Page<Publication> page = find(filter);
		return new PublicationsPage(page.getTotalElements(), page.map(PublicationLine::of).getContent(),
				kinds(query, filter), query.applied(Map.of("kind", (kind) -> PublicationKind.valueOf(kind).label())),
				Pager.of(query, page));
	}

	/** The publications for programs. */
	Listing<PublicationData> listing(ListQuery query) {
		return Listing.of(query, find(PublicationFilter.of(query, query.size())), PublicationData::of);
	}

	private Page<Publication> find(PublicationFilter filter) {
		YearQuery years = filter.years();
		return this.publications.findMatching(filter.kind(), years.from(), years.to(), filter.folded(),
				PageRequest.of(filter.page(), filter.size()));
	}

	private List<Choice> kinds(ListQuery query, PublicationFilter filter) {
		YearQuery years = filter.years();
		return this.publications.countByKind(null, years.from(), years.to(), filter.folded())
			.stream()
			.sorted((one, other) -> one.getName().compareTo(other.getName()))
			.map((kind) -> Choice.of(query, "kind", kind.getName().name(), kind.getName().label(), kind.getNumber()))
			.toList();
	}

}
