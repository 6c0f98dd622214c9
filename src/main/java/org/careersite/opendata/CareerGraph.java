package org.careersite.opendata;

import java.util.List;

import org.careersite.metadata.JsonLd;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the whole career as one graph in the terms of schema.org: what each section has.
 */
@RestController
@Transactional(readOnly = true)
class CareerGraph {

	private final List<CareerSection> sections;

	private final JsonLd json;

	CareerGraph(List<CareerSection> sections, SiteSettings settings) {
		this.sections = sections;
		this.json = new JsonLd(settings);
	}

	@GetMapping(path = "/career.jsonld", produces = JsonLd.MEDIA_TYPE)
	String career() {
		return this.json.write(this.sections.stream().flatMap(CareerSection::jsonLd).toList());
	}

}
