package org.careersite.search;

import java.util.function.Consumer;

import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardRepository;
import org.careersite.career.ChapterRepository;
import org.careersite.career.CollaboratorRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.PersonRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.WorkRepository;
import org.careersite.site.Prose;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole career from the database, for the index.
 */
@Component
class CareerEntries {

	private final Prose prose;

	private final PersonRepository persons;

	private final WorkRepository works;

	private final AwardRepository awards;

	private final AwardBodyRepository bodies;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	private final ChapterRepository chapters;

	private final CollaboratorRepository collaborators;

	CareerEntries(Prose prose, PersonRepository persons, WorkRepository works, AwardRepository awards,
			AwardBodyRepository bodies, ExhibitionRepository exhibitions, PublicationRepository publications,
			LifeEventRepository events, ChapterRepository chapters, CollaboratorRepository collaborators) {
		this.prose = prose;
		this.persons = persons;
		this.works = works;
		this.awards = awards;
		this.bodies = bodies;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
		this.chapters = chapters;
		this.collaborators = collaborators;
	}

	/** Hands an entry for each record to the index. */
	@Transactional(readOnly = true)
	public void each(Consumer<Entry> index) {
		Entries entries = new Entries(this.prose, index);
		entries.add(this.persons.get());
		this.works.findAll().forEach(entries::add);
		this.bodies.findAll().forEach(entries::add);
		this.awards.findAll().forEach(entries::add);
		this.exhibitions.findAll().forEach(entries::add);
		this.publications.findAll().forEach(entries::add);
		this.events.findAll().forEach(entries::add);
		this.chapters.findAll().forEach(entries::add);
		this.collaborators.findAll().forEach(entries::add);
	}

}
