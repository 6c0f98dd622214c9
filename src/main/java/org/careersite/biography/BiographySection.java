package org.careersite.biography;

import org.careersite.web.Paths;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The biography as a section of the site, and whose life it tells.
 */
@Component
@Order(6)
class BiographySection implements CareerSection {

	@Override
	public String path() {
		return Paths.BIOGRAPHY;
	}

	@Override
	public String label() {
		return "Biography";
	}

	@Override
	public String apiPath() {
		return "/api/person";
	}

}
