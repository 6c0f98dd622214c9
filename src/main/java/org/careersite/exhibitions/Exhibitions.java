package org.careersite.exhibitions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.careersite.career.Counted;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.YearQuery;
import org.careersite.opendata.ExhibitionData;
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
		List<Counted<ExhibitionPart>> counts = counts(filter);
		Page<Exhibition> page = page(filter, counts);
		return new ExhibitionsPage(page.getTotalElements(), page.map(ExhibitionLine::of).getContent(),
				parts(query, counts), query.applied(Map.of("part", (part) -> ExhibitionPart.valueOf(part).label())),
				Pager.of(query, page), VenueMap.of(page.getContent()));
	}

	/** The exhibitions for programs. */
	Listing<ExhibitionData> listing(ListQuery query) {
		ExhibitionFilter filter = ExhibitionFilter.of(query, query.size());
		return Listing.of(query, page(filter, counts(filter)), ExhibitionData::of);
	}

	private Page<Exhibition> page(ExhibitionFilter filter, List<Counted<ExhibitionPart>> counts) {
		YearQuery years = filter.years();
		PageRequest page = PageRequest.of(filter.page(), filter.size());
		return new PageImpl<>(
				this.exhibitions.findMatching(filter.part(), years.from(), years.to(), filter.folded(), page), page,
				Counted.sum(counts, filter.part()));
	}

	/** How many there are of each part, that which is asked for left aside. */
	private List<Counted<ExhibitionPart>> counts(ExhibitionFilter filter) {
		YearQuery years = filter.years();
		return this.exhibitions.countByPart(null, years.from(), years.to(), filter.folded());
	}

	private static List<Choice> parts(ListQuery query, List<Counted<ExhibitionPart>> counts) {
		return Arrays.stream(ExhibitionPart.values())
			.map((part) -> Choice.of(query, "part", part.name(), part.label(), Counted.sum(counts, part)))
			.filter((choice) -> choice.count() > 0)
			.toList();
	}

}
