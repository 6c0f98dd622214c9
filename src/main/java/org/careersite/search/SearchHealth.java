package org.careersite.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether there is a search index yet; until there is, searches wait for it.
 */
@Component("searchHealthIndicator")
class SearchHealth implements HealthIndicator {

	private final Indexing indexing;

	SearchHealth(Indexing indexing) {
		this.indexing = indexing;
	}

	@Override
	public Health health() {
		return (this.indexing.isReady() ? Health.up() : Health.outOfService()).build();
	}

}
