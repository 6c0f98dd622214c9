package org.careersite.people;

import java.util.List;

import org.careersite.career.CollaboratorRepository;
import org.careersite.web.Paths;
import org.careersite.web.RecordLink;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The people as a section of the site.
 */
@Component
@Order(5)
class PeopleSection implements CareerSection {

	private final CollaboratorRepository people;

	PeopleSection(CollaboratorRepository people) {
		this.people = people;
	}

	@Override
	public String path() {
		return "/people";
	}

	@Override
	public String label() {
		return "People";
	}

	@Override
	public List<RecordLink> records() {
		return RecordLink.of(this.people.titles(), Paths::person, false);
	}

	@Override
	public String apiPath() {
		return "/api/people";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("q", "page");
	}

}
