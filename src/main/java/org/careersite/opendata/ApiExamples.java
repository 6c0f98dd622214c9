package org.careersite.opendata;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardRepository;
import org.careersite.career.Collaborator;
import org.careersite.career.CollaboratorRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Medium;
import org.careersite.career.PublicationRepository;
import org.careersite.career.WorkRepository;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Values that the parameters of the API may have, from the career itself: every example
 * can be tried.
 */
@Component
class ApiExamples {

	private static final String SOMETHING = "example";

	private static final PageRequest ONE = PageRequest.of(0, 1);

	private final WorkRepository works;

	private final AwardRepository awards;

	private final AwardBodyRepository bodies;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final CollaboratorRepository collaborators;

	ApiExamples(WorkRepository works, AwardRepository awards, AwardBodyRepository bodies,
			ExhibitionRepository exhibitions, PublicationRepository publications,
			CollaboratorRepository collaborators) {
		this.works = works;
		this.awards = awards;
		this.bodies = bodies;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.collaborators = collaborators;
	}

	/**
	 * A value for a parameter of an address; all values for one address go together, as
	 * the role with the medium.
	 */
	Object value(String path, Parameter parameter) {
		Schema<?> schema = parameter.getSchema();
		if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
			return schema.getEnum().get(0);
		}
		return switch (parameter.getName()) {
			case "years" -> "1990s";
			case "page" -> 0;
			case "size" -> 10;
			case "creator" -> true;
			case "role" -> first(this.works.roles(Medium.values()[0])).orElse(SOMETHING);
			case "year" -> first(this.awards.findAll()).map((award) -> award.year()).orElse(2000);
			case "body" -> first(this.bodies.findAll()).map(AwardBody::slug).orElse(SOMETHING);
			case "work" -> honoured().map(NamedData::slug).orElse(SOMETHING);
			case "slug" -> record(path).map(NamedData::slug).orElse(SOMETHING);
			default -> record(path).map(NamedData::title).orElse(SOMETHING);
		};
	}

	private Optional<NamedData> record(String path) {
		if (path.startsWith("/api/exhibitions")) {
			return first(this.exhibitions.findAll()).map(NamedData::of);
		}
		if (path.startsWith("/api/publications")) {
			return first(this.publications.findAll()).map(NamedData::of);
		}
		return path.startsWith("/api/people") ? first(this.collaborators.findAll()).map(ApiExamples::named) : work();
	}

	/** The newest work that the person created; if there is none, the newest. */
	private Optional<NamedData> work() {
		return first(this.works.findCreated(ONE)).or(() -> first(this.works.findAll())).map(NamedData::of);
	}

	private Optional<NamedData> honoured() {
		return first(this.awards.findMostHonoured(ONE)).map(NamedData::of);
	}

	private static NamedData named(Collaborator person) {
		return new NamedData(person.slug(), person.name());
	}

	private static <T> Optional<T> first(List<T> all) {
		return all.stream().findFirst();
	}

}
