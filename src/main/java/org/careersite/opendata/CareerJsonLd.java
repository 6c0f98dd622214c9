package org.careersite.opendata;

import org.careersite.web.SiteSettings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the whole career as JSON-LD.
 */
@RestController
class CareerJsonLd {

	private final CareerGraph career;

	private final JsonLd json;

	CareerJsonLd(CareerGraph career, SiteSettings settings) {
		this.career = career;
		this.json = new JsonLd(settings);
	}

	@GetMapping(path = "/career.jsonld", produces = JsonLd.MEDIA_TYPE)
	String career() {
		return this.json.graph(this.career.things());
	}

}
