package org.careersite.dataset;

import org.careersite.dataset.DatasetState.Refusal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says if the dataset that lies in the folder is not the one that the site shows. The
 * site serves its pages all the same, so nobody need take it out of service.
 */
@Component("datasetHealthIndicator")
class DatasetHealth implements HealthIndicator {

	/** The last good dataset is shown, a newer one was refused. */
	static final Status OUTDATED = new Status("OUTDATED");

	private final DatasetLoader loader;

	DatasetHealth(DatasetLoader loader) {
		this.loader = loader;
	}

	@Override
	public Health health() {
		DatasetState state = this.loader.state();
		Refusal refused = state.refused();
		Health.Builder health = (refused != null)
				? Health.status(OUTDATED).withDetail("refused", refused.at()).withDetail("faults", refused.faults())
				: Health.up();
		return health.withDetail("fingerprint", state.fingerprint()).withDetail("loaded", state.loaded()).build();
	}

}
