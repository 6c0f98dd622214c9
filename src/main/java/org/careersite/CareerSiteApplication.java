package org.careersite;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the site: the dataset is loaded into the database, then the pages are served.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CareerSiteApplication {

	public static void main(String[] args) {
		SpringApplication.run(CareerSiteApplication.class, args);
	}

}
