package org.careersite.dataset;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Tells the operator which dataset the site shows, and loads it again when told to.
 */
@Component
@Endpoint(id = "dataset")
class DatasetEndpoint {

	private final DatasetLoader loader;

	private final Reloading reloading;

	DatasetEndpoint(DatasetLoader loader, Reloading reloading) {
		this.loader = loader;
		this.reloading = reloading;
	}

	@ReadOperation
	DatasetState state() {
		return this.loader.state();
	}

	@WriteOperation
	DatasetState reload() {
		return this.reloading.reload();
	}

}
