package org.careersite.search;

import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The search as a section of the site, to which the field on each page leads.
 */
@Configuration(proxyBeanMethods = false)
class SearchSection {

	@Bean
	@Order(13)
	CareerSection searchPage() {
		return new Section("/search", "Search", false, false, Card.of("Search", "What are you looking for?"),
				"/api/search");
	}

	private record Section(String path, String label, boolean inMenu, boolean inSitemap, Card card,
			String apiPath) implements CareerSection {
	}

}
