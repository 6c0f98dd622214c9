package org.careersite.dataset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the career comes from.
 *
 * @param dataset the dataset folder, as a Spring resource location:
 * {@code classpath:/career/}, or {@code file:/srv/career/} for one's own
 */
@ConfigurationProperties("career")
record DatasetSettings(@DefaultValue("classpath:/career/") String dataset) {
}
