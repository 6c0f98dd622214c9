package org.careersite.awards;

import java.util.List;
import java.util.Map;

import org.careersite.career.AwardBodyRepository;
import org.careersite.web.Paths;
import org.careersite.web.RecordLink;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The awards as a section of the site.
 */
@Component
@Order(2)
class AwardsSection implements CareerSection {

	private final AwardBodyRepository bodies;

	AwardsSection(AwardBodyRepository bodies) {
		this.bodies = bodies;
	}

	@Override
	public String path() {
		return "/awards";
	}

	@Override
	public String label() {
		return "Awards";
	}

	@Override
	public List<RecordLink> records() {
		return RecordLink.of(this.bodies.titles(), Paths::body, false);
	}

	@Override
	public String apiPath() {
		return "/api/awards";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("outcome", "body", "work", "years", "group", "page");
	}

	/** A body has no address of its own there: it is a filter of the awards. */
	@Override
	public String apiPath(String slug) {
		return Paths.withQuery(apiPath(), Map.of("body", slug));
	}

}
