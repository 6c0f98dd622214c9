package org.careersite.dataset;

import java.util.Map;

import org.careersite.dataset.DatasetState.Refusal;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells the operator which dataset the site shows, and loads it again when told to. The
 * health says if the dataset in the folder is not that one, or if nobody looks; it takes
 * the site out of service for neither.
 */
@Component("datasetHealthIndicator")
@Endpoint(id = "dataset")
class DatasetEndpoint implements HealthIndicator, InfoContributor {

	/** The last good dataset is shown; a newer one was refused, or may be there. */
	static final Status OUTDATED = new Status("OUTDATED");

	private final DatasetLoader loader;

	private final DatasetWatch watch;

	DatasetEndpoint(DatasetLoader loader, DatasetWatch watch) {
		this.loader = loader;
		this.watch = watch;
	}

	@ReadOperation
	DatasetState state() {
		return this.loader.state();
	}

	@WriteOperation
	DatasetState reload() {
		return this.loader.reload();
	}

	@Override
	public Health health() {
		DatasetState state = state();
		Refusal refused = state.refused();
		Health.Builder health = Health.up();
		if (refused != null) {
			health.status(OUTDATED).withDetail("refused", refused.at()).withDetail("faults", refused.faults());
		}
		if (this.watch.isStuck(System.nanoTime())) {
			health.status(OUTDATED)
				.withDetail("watching", "nobody has looked for a changed dataset for more than a minute");
		}
		if (!state.warnings().isEmpty()) {
			health.withDetail("warnings", state.warnings());
		}
		return health.withDetail("fingerprint", state.fingerprint()).withDetail("loaded", state.loaded()).build();
	}

	/** Beside the version of the site. */
	@Override
	public void contribute(Info.Builder builder) {
		DatasetState state = state();
		builder.withDetail("dataset",
				Map.of("location", state.location(), "fingerprint", state.fingerprint(), "records", state.records()));
	}

}
