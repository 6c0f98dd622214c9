package org.careersite.timeline;

import java.util.List;

import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The timeline as a section of the site. The events of the life stand there.
 */
@Component
@Order(7)
class TimelineSection implements CareerSection {

	@Override
	public String path() {
		return "/timeline";
	}

	@Override
	public String label() {
		return "Timeline";
	}

	@Override
	public String apiPath() {
		return "/api/timeline";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("lane", "years");
	}

}
