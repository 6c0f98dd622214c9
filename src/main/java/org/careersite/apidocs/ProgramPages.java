package org.careersite.apidocs;

import org.careersite.web.section.CareerSection;
import org.careersite.web.section.PlainPage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The page that tells people how to read the site by program.
 */
@Configuration(proxyBeanMethods = false)
class ProgramPages {

	@Bean
	@Order(11)
	CareerSection apiPage() {
		return new PlainPage("/api", "For programs", false, "API", "/api/openapi.json");
	}

}
