package org.careersite.dataset;

import java.time.Duration;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the career comes from.
 *
 * @param dataset the dataset folder, as a Spring resource location
 * @param watch whether a change of its files is noticed
 * @param quietTime how long the files must rest before they are read again
 */
@ConfigurationProperties("career")
record DatasetSettings(@DefaultValue("classpath:/career/") String dataset, @DefaultValue("true") boolean watch,
		@DefaultValue("2s") Duration quietTime) {

	DatasetSettings {
		if (quietTime.isNegative()) {
			throw new IllegalArgumentException(
					String.format(Locale.ROOT, "career.quiet-time is %s. Write a time such as 2s, or 0s", quietTime));
		}
	}

}
