package org.careersite.exhibitions;

import java.util.List;
import java.util.Map;

import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.YearQuery;
import org.careersite.site.Choice;
import org.careersite.opendata.ExhibitionData;
import org.careersite.site.ListQuery;
import org.careersite.site.Listing;
import org.careersite.site.Pager;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The exhibitions, filtered and paged.
 */
@Component
@Transactional(readOnly = true)
class Exhibitions {

	private final ExhibitionRepository exhibitions;

	Exhibitions(ExhibitionRepository exhibitions) {
		this.exhibitions = exhibitions;
	}

	ExhibitionsPage page(ListQuery query) {
		ExhibitionFilter filter = ExhibitionFilter.of(query, ExhibitionsPage.SIZE);
		Page<Exhibition> page = find(filter);
		return new ExhibitionsPage(page.getTotalElements(), page.map(ExhibitionLine::of).getContent(),
				parts(query, filter), query.applied(Map.of("part", (part) -> ExhibitionPart.valueOf(part).label())),
				Pager.of(query, page), VenueMap.of(page.getContent()));
	}

	/** The exhibitions for programs. */
	Listing<ExhibitionData> listing(ListQuery query) {
		return Listing.of(query, find(ExhibitionFilter.of(query, query.size())), ExhibitionData::of);
	}

	private Page<Exhibition> find(ExhibitionFilter filter) {
		YearQuery years = filter.years();
		return this.exhibitions.findMatching(filter.part(), years.from(), years.to(), filter.folded(),
				PageRequest.of(filter.page(), filter.size()));
	}

	private List<Choice> parts(ListQuery query, ExhibitionFilter filter) {
		YearQuery years = filter.years();
		return this.exhibitions.countByPart(null, years.from(), years.to(), filter.folded())
			.stream()
			.sorted((one, other) -> one.getName().compareTo(other.getName()))
			.map((part) -> Choice.of(query, "part", part.getName().name(), part.getName().label(), part.getNumber()))
			.toList();
	}

}
