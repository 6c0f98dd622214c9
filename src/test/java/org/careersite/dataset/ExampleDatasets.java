package org.careersite.dataset;

import java.time.Duration;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.DatasetLock;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the careers of people and a band in other fields than that of the one that ships,
 * all of them invented, one after the other on the same site.
 */
@TestComponent
public class ExampleDatasets {

	private final DatasetReader reader;

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	private final DatasetLock lock;

	private final CurrentCareer career;

	private final ApplicationEventPublisher events;

	private final DatasetDocument document;

	ExampleDatasets(DatasetReader reader, EntityManager entities, TransactionTemplate transaction, DatasetLock lock,
			CurrentCareer career, ApplicationEventPublisher events, DatasetDocument document) {
		this.reader = reader;
		this.entities = entities;
		this.transaction = transaction;
		this.lock = lock;
		this.career = career;
		this.events = events;
		this.document = document;
	}

	/** The names of their folders. */
	public static Stream<String> names() {
		return Stream.of("dead-composer", "architect", "painter", "scholar", "band");
	}

	/** Has the site show one in place of the career before. */
	public void show(String name) {
		DatasetSettings settings = new DatasetSettings("classpath:/datasets/" + name + "/", false, Duration.ZERO);
		new DatasetLoader(settings, this.reader, this.entities, this.transaction, this.lock, this.career, this.events,
				this.document)
			.load();
	}

}
