package org.careersite.dataset;

import java.time.Clock;
import java.util.List;

import org.careersite.dataset.DatasetState.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Loads the dataset again while the site is running. A dataset that cannot be loaded is
 * refused: the site goes on with the last good one.
 */
@Component
class Reloading {

	private static final Logger log = LoggerFactory.getLogger(Reloading.class);

	private final DatasetLoader loader;

	private final Clock clock = Clock.systemUTC();

	Reloading(DatasetLoader loader) {
		this.loader = loader;
	}

	/** Loads the dataset, one attempt after the other, and tells what the site shows. */
	synchronized DatasetState reload() {
		try {
			this.loader.load();
		}
		catch (FaultyDatasetException ex) {
			log.error("Refused a dataset; the site goes on with the last good one. {}", ex.getMessage());
			refuse(ex.faults().stream().map(Fault::toString).toList());
		}
		catch (Throwable ex) {
			fail(ex);
		}
		return this.loader.state();
	}

	/** Shows and logs that a dataset could not be loaded, whatever was the matter. */
	void fail(Throwable failure) {
		refuse(List.of((failure instanceof OutOfMemoryError)
				? "the memory was used up while it was loaded; java -Xmx gives the site more"
				: "the site failed to load it; its log says why"));
		log.error("Could not load the dataset; the site goes on with the last good one", failure);
	}

	private void refuse(List<String> faults) {
		this.loader.refuse(new Refusal(this.clock.instant(), faults));
	}

}
