package org.careersite.exhibitions;

import java.util.List;

import org.careersite.career.ExhibitionRepository;
import org.careersite.web.Paths;
import org.careersite.web.RecordLink;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The exhibitions as a section of the site.
 */
@Component
@Order(3)
class ExhibitionsSection implements CareerSection {

	private final ExhibitionRepository exhibitions;

	ExhibitionsSection(ExhibitionRepository exhibitions) {
		this.exhibitions = exhibitions;
	}

	@Override
	public String path() {
		return "/exhibitions";
	}

	@Override
	public String label() {
		return "Exhibitions";
	}

	@Override
	public List<RecordLink> records() {
		return RecordLink.of(this.exhibitions.titles(), Paths::exhibition, true);
	}

	@Override
	public String apiPath() {
		return "/api/exhibitions";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("part", "years", "q", "page");
	}

}
