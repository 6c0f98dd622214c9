package org.careersite.opendata;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardRepository;
import org.careersite.career.ChapterRepository;
import org.careersite.career.CollaboratorRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.PersonRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.WorkRepository;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole dataset as one JSON document, of one state of the database. It is written
 * record by record, in the orders that the repositories have.
 */
@Component
class CareerDocument {

	/** Two blanks and a line feed, whatever the machine uses. */
	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final ObjectWriter JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build()
		.writer()
		.with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

	private final PersonRepository persons;

	private final WorkRepository works;

	private final AwardBodyRepository bodies;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final CollaboratorRepository people;

	private final LifeEventRepository events;

	private final ChapterRepository chapters;

	CareerDocument(PersonRepository persons, WorkRepository works, AwardBodyRepository bodies, AwardRepository awards,
			ExhibitionRepository exhibitions, PublicationRepository publications, CollaboratorRepository people,
			LifeEventRepository events, ChapterRepository chapters) {
		this.persons = persons;
		this.works = works;
		this.bodies = bodies;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.people = people;
		this.events = events;
		this.chapters = chapters;
	}

	@Transactional(readOnly = true)
	void write(OutputStream out) {
		try (JsonGenerator json = JSON.createGenerator(out)) {
			json.writeStartObject();
			json.writePOJOProperty("person", CareerRecords.PersonRecord.of(this.persons.get()));
			write(json, "works", this.works.findAll(), CareerRecords.WorkRecord::of);
			write(json, "awardBodies", this.bodies.findAll(), CareerRecords.BodyRecord::of);
			write(json, "awards", this.awards.findAll(), CareerRecords.AwardRecord::of);
			write(json, "exhibitions", this.exhibitions.findAll(), CareerRecords.ExhibitionRecord::of);
			write(json, "publications", this.publications.findAll(), CareerRecords.PublicationRecord::of);
			write(json, "people", this.people.findAll(), CareerRecords.CollaboratorRecord::of);
			write(json, "events", this.events.findAll(), CareerRecords.EventRecord::of);
			write(json, "chapters", this.chapters.findAll(), CareerRecords.ChapterRecord::of);
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static <T> void write(JsonGenerator json, String name, List<T> records, Function<T, Object> form) {
		json.writeArrayPropertyStart(name);
		records.forEach((each) -> json.writePOJO(form.apply(each)));
		json.writeEndArray();
	}

}
