package org.careersite.works;

import java.util.List;

import org.careersite.career.WorkRepository;
import org.careersite.web.Paths;
import org.careersite.web.RecordLink;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The filmography as a section of the site.
 */
@Component
@Order(1)
class WorksSection implements CareerSection {

	private final WorkRepository works;

	WorksSection(WorkRepository works) {
		this.works = works;
	}

	@Override
	public String path() {
		return "/filmography";
	}

	@Override
	public String label() {
		return "Filmography";
	}

	@Override
	public List<RecordLink> records() {
		return RecordLink.of(this.works.titles(), Paths::work, true);
	}

	@Override
	public String apiPath() {
		return "/api/works";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("medium", "kind", "role", "years", "q", "sort", "page");
	}

}
