package org.careersite;

import org.careersite.dataset.Commands;
import org.careersite.export.ExportCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Starts the site: the dataset is loaded into the database, then the pages are served. A
 * command of the maintainer is carried out instead.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CareerSiteApplication {

	public static void main(String[] args) {
		if (ExportCommand.isCommand(args)) {
			System.exit(new ExportCommand(System.out).run(CareerSiteApplication.class, args));
		}
		if (Commands.isCommand(args)) {
			LoggingSystem.get(CareerSiteApplication.class.getClassLoader()).beforeInitialize();
			System.exit(new Commands(System.out).run(args));
		}
		SpringApplication.run(CareerSiteApplication.class, args);
	}

}
