package org.careersite.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.web.section.CareerSection;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The paths of all pages that hold something, in an order that depends on the dataset
 * alone: the first pages of the sections, then those below. Searches are not among them.
 */
@Component
class SitePages {

	private final List<CareerSection> sections;

	SitePages(List<CareerSection> sections) {
		this.sections = sections;
	}

	@Transactional(readOnly = true)
	public List<String> paths() {
		return Stream.concat(this.sections.stream().filter(CareerSection::inSitemap).map(CareerSection::path),
				this.sections.stream().sorted(Comparator.comparing(CareerSection::path)).flatMap(CareerSection::pages))
			.toList();
	}

}
