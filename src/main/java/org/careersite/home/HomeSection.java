package org.careersite.home;

import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The home page as a section of the site.
 */
@Component
@Order(0)
class HomeSection implements CareerSection {

	@Override
	public String path() {
		return "/";
	}

	@Override
	public String label() {
		return "Home";
	}

	@Override
	public boolean inMenu() {
		return false;
	}

	@Override
	public String apiPath() {
		return "/api/person";
	}

}
