package org.careersite.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.careersite.career.CareerDrafted;
import org.careersite.career.CareerReplaced;
import org.careersite.career.CareerSnapshot;
import org.careersite.career.CurrentCareer;
import org.careersite.career.DatasetLock;
import org.careersite.dataset.DatasetState.Refusal;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
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
			"Exhibition", "Publication", "Work", "Person", "Subject");

	private final DatasetSettings settings;

	private final DatasetReader reader;

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	private final DatasetLock lock;

	private final CurrentCareer career;

	private final ApplicationEventPublisher events;

	private final DatasetDocument document;

	private volatile @Nullable DatasetState state;

	DatasetLoader(DatasetSettings settings, DatasetReader reader, EntityManager entities,
			TransactionTemplate transaction, DatasetLock lock, CurrentCareer career, ApplicationEventPublisher events,
			DatasetDocument document) {
		this.settings = settings;
		this.reader = reader;
		this.entities = entities;
		this.transaction = transaction;
		this.lock = lock;
		this.career = career;
		this.events = events;
		this.document = document;
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
	synchronized void load() {
		String fingerprint = this.reader.fingerprint(this.settings.dataset());
		Dataset dataset = this.reader.read(this.settings.dataset());
		replaceBy(dataset);
		Map<String, Integer> records = records(dataset);
		List<String> warnings = new ArrayList<>(dataset.hints().stream().map(Fault::toString).toList());
		warnings.addAll((this.state != null) ? this.state.losses(records) : List.of());
		this.state = new DatasetState(this.settings.dataset(), fingerprint, Instant.now(), records, warnings, null);
		log.info("Loaded {}: {} works, {} award records, {} exhibitions, {} publications, {} events, {} people",
				this.settings.dataset(), dataset.works().size(), dataset.prizes().awards().size(),
				dataset.exhibitions().size(), dataset.publications().size(), dataset.events().size(),
				dataset.people().size());
		warnings.forEach(log::warn);
	}

	/** What the site shows. */
	DatasetState state() {
		return Objects.requireNonNull(this.state, "The first dataset is still being loaded");
	}

	/** Remembers that another dataset was not loaded. */
	void refuse(Refusal refusal) {
		this.state = state().refusing(refusal);
	}

	/**
	 * Readers go on with the old career while the new one is written. They wait while it
	 * is committed and what was made of the old one is given up.
	 */
	private void replaceBy(Dataset dataset) {
		try {
			CareerSnapshot snapshot = this.transaction.execute((status) -> {
				ENTITIES.forEach((entity) -> this.entities.createQuery("delete from " + entity).executeUpdate());
				CareerSnapshot stored = store(dataset);
				this.events.publishEvent(new CareerDrafted());
				this.lock.begin();
				return stored;
			});
			this.career.replaceBy(Objects.requireNonNull(snapshot));
			this.document.replace(dataset.document());
			this.events.publishEvent(new CareerReplaced());
		}
		finally {
			this.lock.end();
		}
	}

	private static Map<String, Integer> records(Dataset dataset) {
		Map<String, Integer> records = new LinkedHashMap<>();
		records.put("works", dataset.works().size());
		records.put("awards", dataset.prizes().awards().size());
		records.put("exhibitions", dataset.exhibitions().size());
		records.put("publications", dataset.publications().size());
		records.put("events", dataset.events().size());
		records.put("people", dataset.people().size());
		records.put("chapters", dataset.chapters().size());
		return records;
	}

	/**
	 * On the connection of the transaction, to the last record: those of the last batch
	 * would otherwise be written only when it is committed, and nobody who is told of the
	 * draft would find them.
	 */
	private CareerSnapshot store(Dataset dataset) {
		Session current = this.entities.unwrap(Session.class);
		CareerSnapshot stored;
		try (StatelessSession session = current.statelessWithOptions().connection().open()) {
			stored = new DatasetImporter(session).store(dataset);
		}
		current.unwrap(SharedSessionContractImplementor.class).getJdbcCoordinator().executeBatch();
		return stored;
	}

}
