package org.careersite.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.careersite.career.Chapter;
import org.careersite.career.Exhibition;
import org.careersite.career.RecordType;
import org.careersite.career.Showing;
import org.careersite.career.snapshot.CareerDrafted;
import org.careersite.career.snapshot.CareerReplaced;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.career.text.Language;
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
 * Fills the database from the dataset folder before the site serves its first page, and
 * again while it runs, in one transaction. A dataset that cannot be loaded is refused:
 * the site goes on with the last good one.
 */
@Component
class DatasetLoader implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(DatasetLoader.class);

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

	/** Loads the dataset, one attempt after the other, and tells what the site shows. */
	synchronized DatasetState reload() {
		try {
			load();
		}
		catch (FaultyDatasetException ex) {
			log.error("Refused a dataset; the site goes on with the last good one. {}", ex.getMessage());
			this.state = state().refusing(ex.faults().stream().map(Fault::toString).toList());
		}
		catch (Throwable ex) {
			fail(ex);
		}
		return state();
	}

	/** Shows and logs that a dataset could not be loaded, whatever was the matter. */
	void fail(Throwable failure) {
		this.state = state().refusing(List.of((failure instanceof OutOfMemoryError)
				? "the memory was used up while it was loaded; java -Xmx gives the site more"
				: "the site failed to load it; its log says why"));
		log.error("Could not load the dataset; the site goes on with the last good one", failure);
	}

	/**
	 * @throws FaultyDatasetException if the dataset has faults; nothing is replaced then
	 */
	synchronized void load() {
		String location = this.settings.dataset();
		Dataset dataset = this.reader.read(location);
		replaceBy(dataset);
		Map<String, Integer> sizes = dataset.sizes();
		Stream<String> losses = (this.state != null) ? this.state.losses(sizes).stream() : Stream.empty();
		List<String> warnings = Stream.concat(dataset.hints().stream().map(Fault::toString), losses).toList();
		this.state = new DatasetState(location, dataset.fingerprint(), Instant.now(), sizes, warnings, null);
		log.info("Loaded {}: {}", location,
				sizes.entrySet()
					.stream()
					.map((list) -> list.getValue() + " " + list.getKey())
					.collect(Collectors.joining(", ")));
		warnings.forEach(log::warn);
	}

	DatasetState state() {
		return Objects.requireNonNull(this.state, "The first dataset is still being loaded");
	}

	/**
	 * Readers go on with the old career, and wait only while the new one is committed.
	 */
	private void replaceBy(Dataset dataset) {
		try {
			Map<Language, CareerSnapshot> snapshots = CareerSnapshot.inEachLanguage(dataset.languages(),
					dataset.subject(), dataset.records());
			this.transaction.executeWithoutResult((status) -> {
				empty();
				store(dataset);
				this.events.publishEvent(new CareerDrafted(snapshots));
				this.lock.begin();
			});
			this.career.replaceBy(snapshots);
			this.document.replace(dataset.document());
			this.events.publishEvent(new CareerReplaced());
		}
		finally {
			this.lock.end();
		}
	}

	/** Deletes all records, each before those that it points to. */
	private void empty() {
		List<Class<?>> types = new ArrayList<>(Entities.ORDER.stream().map(RecordType::entity).toList());
		types.add(Showing.class);
		Collections.reverse(types);
		types.forEach((type) -> this.entities.createQuery("delete from " + type.getSimpleName()).executeUpdate());
	}

	/**
	 * To the last batch, for those who are told of the draft. A session without a memory
	 * stores them: one that kept watch over them all would need more room than they.
	 */
	private void store(Dataset dataset) {
		Session current = this.entities.unwrap(Session.class);
		try (StatelessSession session = current.statelessWithOptions().connection().open()) {
			dataset.records().stream().filter((record) -> !(record instanceof Chapter)).forEach(session::insert);
			dataset.records(Exhibition.class).forEach((each) -> each.showings().forEach(session::insert));
		}
		current.unwrap(SharedSessionContractImplementor.class).getJdbcCoordinator().executeBatch();
	}

}
