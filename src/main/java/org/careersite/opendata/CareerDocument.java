package org.careersite.opendata;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.careersite.career.WholeCareer;
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

	private final WholeCareer career;

	CareerDocument(WholeCareer career) {
		this.career = career;
	}

	@Transactional(readOnly = true)
	void write(OutputStream out) {
		try (JsonGenerator json = JSON.createGenerator(out)) {
			json.writeStartObject();
			json.writePOJOProperty("person", CareerRecords.PersonRecord.of(this.career.persons().get()));
			write(json, "works", this.career.works().findAll(), CareerRecords.WorkRecord::of);
			write(json, "awardBodies", this.career.bodies().findAll(), CareerRecords.BodyRecord::of);
			write(json, "awards", this.career.awards().findAll(), CareerRecords.AwardRecord::of);
			write(json, "exhibitions", this.career.exhibitions().findAll(), CareerRecords.ExhibitionRecord::of);
			write(json, "publications", this.career.publications().findAll(), CareerRecords.PublicationRecord::of);
			write(json, "people", this.career.collaborators().findAll(), CareerRecords.CollaboratorRecord::of);
			write(json, "events", this.career.events().findAll(), CareerRecords.EventRecord::of);
			write(json, "chapters", this.career.chapters().findAll(), CareerRecords.ChapterRecord::of);
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
