package org.careersite.publications;

import java.util.List;

import org.careersite.career.PublicationRepository;
import org.careersite.web.Paths;
import org.careersite.web.RecordLink;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The publications as a section of the site.
 */
@Component
@Order(4)
class PublicationsSection implements CareerSection {

	private final PublicationRepository publications;

	PublicationsSection(PublicationRepository publications) {
		this.publications = publications;
	}

	@Override
	public String path() {
		return "/publications";
	}

	@Override
	public String label() {
		return "Publications";
	}

	@Override
	public List<RecordLink> records() {
		return RecordLink.of(this.publications.titles(), Paths::publication, true);
	}

	@Override
	public String apiPath() {
		return "/api/publications";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("kind", "years", "q", "page");
	}

}
