package org.careersite.search;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.careersite.career.WholeCareer;
import org.careersite.web.Prose;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole career from the database, for the index.
 */
@Component
class CareerEntries {

	private final Prose prose;

	private final WholeCareer career;

	private final EntityManager entities;

	CareerEntries(Prose prose, WholeCareer career, EntityManager entities) {
		this.prose = prose;
		this.career = career;
		this.entities = entities;
	}

	/** Hands an entry for each record to the index; of each sort at once. */
	@Transactional(readOnly = true)
	public void each(Consumer<Entry> index) {
		Entries entries = new Entries(this.prose, index);
		entries.add(this.career.persons().get());
		each(this.career.works().findAll(), entries::add);
		each(this.career.bodies().findAll(), entries::add);
		each(this.career.awards().findAll(), entries::add);
		each(this.career.exhibitions().findAll(), entries::add);
		each(this.career.publications().findAll(), entries::add);
		each(this.career.events().findAll(), entries::add);
		each(this.career.chapters().findAll(), entries::add);
		each(this.career.collaborators().findAll(), entries::add);
	}

	private <T> void each(List<T> records, Consumer<T> entries) {
		records.forEach(entries);
		this.entities.clear();
	}

}
