package org.careersite;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Keeps Spring Data from parsing each query of the repositories, which Hibernate parses
 * as well. It then finds by pattern where a query is sorted or counted.
 */
@Configuration(proxyBeanMethods = false)
class QueriesAsWritten {

	@Bean
	QueryEnhancerSelector queryEnhancerSelector() {
		return (query) -> QueryEnhancerFactories.fallback();
	}

}
