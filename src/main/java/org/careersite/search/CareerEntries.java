package org.careersite.search;

import java.util.function.Consumer;

import org.careersite.career.WholeCareer;
import org.careersite.site.Prose;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole career from the database, for the index.
 */
@Component
class CareerEntries {

	private final Prose prose;

	private final WholeCareer career;

	CareerEntries(Prose prose, WholeCareer career) {
		this.prose = prose;
		this.career = career;
	}

	/** Hands an entry for each record to the index. */
	@Transactional(readOnly = true)
	public void each(Consumer<Entry> index) {
		Entries entries = new Entries(this.prose, index);
		entries.add(this.career.persons().get());
		this.career.works().findAll().forEach(entries::add);
		this.career.bodies().findAll().forEach(entries::add);
		this.career.awards().findAll().forEach(entries::add);
		this.career.exhibitions().findAll().forEach(entries::add);
		this.career.publications().findAll().forEach(entries::add);
		this.career.events().findAll().forEach(entries::add);
		this.career.chapters().findAll().forEach(entries::add);
		this.career.collaborators().findAll().forEach(entries::add);
	}

}
