package org.careersite.opendata;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.CareerRepository;
import org.careersite.career.RecordReference;
import org.careersite.career.RecordReference.Type;
import org.careersite.web.YearCounts;
import org.careersite.web.Paths;
import org.careersite.web.Section;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The paths of all pages that hold something, in an order that depends on the dataset
 * alone: home, the sections, the records, the years, the decades. Searches are not among
 * them.
 */
@Component
class SitePages {

	private final CareerRepository career;

	SitePages(CareerRepository career) {
		this.career = career;
	}

	@Transactional(readOnly = true)
	public List<String> paths() {
		List<Integer> years = new YearCounts(this.career.fillings()).years();
		return Stream
			.of(Stream.of("/"), Stream.of(Section.values()).map(Section::href), Stream.of("/glance", "/api"),
					this.career.titles()
						.stream()
						.map((record) -> Paths
							.of(new RecordReference(Type.valueOf(record.getType()), record.getSlug())))
						.sorted(),
					years.stream().map(Paths::year),
					years.stream().map((year) -> year / 10 * 10).distinct().map(Paths::decade))
			.flatMap((paths) -> paths)
			.toList();
	}

}
