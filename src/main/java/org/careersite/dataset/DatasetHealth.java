package org.careersite.dataset;

import org.careersite.dataset.DatasetState.Refusal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says if the dataset that lies in the folder is not the one that the site shows, or may
 * not be since nobody looks. The site serves its pages all the same, so nobody need take
 * it out of service.
 */
@Component("datasetHealthIndicator")
class DatasetHealth implements HealthIndicator {

	/** The last good dataset is shown; a newer one was refused, or may be there. */
	static final Status OUTDATED = new Status("OUTDATED");

	private final DatasetLoader loader;

	private final DatasetWatch watch;

	DatasetHealth(DatasetLoader loader, DatasetWatch watch) {
		this.loader = loader;
		this.watch = watch;
	}

	@Override
	public Health health() {
		DatasetState state = this.loader.state();
		Refusal refused = state.refused();
		Health.Builder health = Health.up();
		if (refused != null) {
			health.status(OUTDATED).withDetail("refused", refused.at()).withDetail("faults", refused.faults());
		}
		if (this.watch.isStuck()) {
			health.status(OUTDATED)
				.withDetail("watching", "nobody has looked for a changed dataset for more than a minute");
		}
		if (!state.warnings().isEmpty()) {
			health.withDetail("warnings", state.warnings());
		}
		return health.withDetail("fingerprint", state.fingerprint()).withDetail("loaded", state.loaded()).build();
	}

}
