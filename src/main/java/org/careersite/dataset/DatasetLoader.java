package org.careersite.dataset;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.careersite.career.CareerReplaced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database from the dataset folder before the site serves its first page. What
 * the database held before is replaced in one transaction.
 */
@Component
class DatasetLoader implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(DatasetLoader.class);

	/** All entities, each after those that point to it. */
	private static final List<String> ENTITIES = List.of("Chapter", "LifeEvent", "Award", "AwardBody", "Showing",
			"Exhibition", "Publication", "Work", "Collaborator", "Person");

	private final DatasetSettings settings;

	private final DatasetReader reader;

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	DatasetLoader(DatasetSettings settings, DatasetReader reader, EntityManager entities,
			TransactionTemplate transaction, ApplicationEventPublisher events) {
		this.settings = settings;
		this.reader = reader;
		this.entities = entities;
		this.transaction = transaction;
		this.events = events;
	}

	@Override
	public void afterSingletonsInstantiated() {
		load();
	}

	/**
	 * Replaces the career in the database by that of the dataset folder.
	 * @throws FaultyDatasetException if the dataset has faults; the database then keeps
	 * what it had
	 */
	void load() {
		Dataset dataset = this.reader.read(this.settings.dataset());
		this.transaction.executeWithoutResult((status) -> {
			ENTITIES.forEach((entity) -> this.entities.createQuery("delete from " + entity).executeUpdate());
			new Projection(this.entities).store(dataset);
		});
		this.events.publishEvent(new CareerReplaced());
		log.info("Loaded {}: {} works, {} award records, {} exhibitions, {} publications, {} events, {} people",
				this.settings.dataset(), dataset.works().size(), dataset.prizes().awards().size(),
				dataset.exhibitions().size(), dataset.publications().size(), dataset.events().size(),
				dataset.collaborators().size());
	}

}
