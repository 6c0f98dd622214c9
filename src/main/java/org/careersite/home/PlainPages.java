package org.careersite.home;

import org.careersite.web.section.CareerSection;
import org.careersite.web.section.PlainPage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The pages about the site and about the career as a table.
 */
@Configuration(proxyBeanMethods = false)
class PlainPages {

	@Bean
	@Order(9)
	CareerSection aboutPage() {
		return new PlainPage("/about", "About", true, "How this site knows", "/api/openapi.json");
	}

	@Bean
	@Order(10)
	CareerSection glancePage() {
		return new PlainPage("/glance", "The career at a glance", false, "Year by year, as a table", "/api/timeline");
	}

}
