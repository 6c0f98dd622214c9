package org.careersite.dataset;

import java.util.Map;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/**
 * Tells beside the version of the site which dataset it shows.
 */
@Component
class DatasetInfo implements InfoContributor {

	private final DatasetLoader loader;

	DatasetInfo(DatasetLoader loader) {
		this.loader = loader;
	}

	@Override
	public void contribute(Info.Builder builder) {
		DatasetState state = this.loader.state();
		builder.withDetail("dataset",
				Map.of("location", state.location(), "fingerprint", state.fingerprint(), "records", state.records()));
	}

}
