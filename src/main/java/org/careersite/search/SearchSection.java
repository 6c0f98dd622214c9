package org.careersite.search;

import java.util.List;

import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The search as a section of the site, to which the field on each page leads.
 */
@Component
@Order(13)
class SearchSection implements CareerSection {

	@Override
	public String path() {
		return "/search";
	}

	@Override
	public String label() {
		return "Search";
	}

	@Override
	public boolean inMenu() {
		return false;
	}

	@Override
	public boolean inSitemap() {
		return false;
	}

	@Override
	public Card card() {
		return Card.of(label(), "What are you looking for?");
	}

	@Override
	public String apiPath() {
		return "/api/search";
	}

	@Override
	public List<String> apiFilters() {
		return List.of("q", "type");
	}

}
