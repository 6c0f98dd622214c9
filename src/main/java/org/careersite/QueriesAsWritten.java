package org.careersite;

import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;
import org.springframework.stereotype.Component;

/**
 * Keeps Spring Data from parsing each query of the repositories, which Hibernate parses
 * as well. It then finds by pattern where a query is sorted or counted. Spring Data asks
 * for a bean of the class that its annotation names, so this one is of that class.
 */
@Component
class QueriesAsWritten extends DefaultQueryEnhancerSelector {

	QueriesAsWritten() {
		super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
	}

}
