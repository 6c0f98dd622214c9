package org.careersite.apidocs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.careersite.career.AwardRepository;
import org.careersite.career.Credit;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.PersonRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.SubjectRepository;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.web.SiteSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The description of the API as OpenAPI: {@code openapi.yaml}, with what depends on the
 * career and on where the site is. The examples are from the career, so each of them can
 * be tried.
 */
@Component
class ApiDescription {

	private static final PageRequest ONE = PageRequest.of(0, 1);

	private final SingletonSupplier<JsonNode> document = SingletonSupplier.of(ApiDescription::read);

	private final SiteSettings settings;

	private final SubjectRepository subjects;

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final PersonRepository people;

	ApiDescription(SiteSettings settings, SubjectRepository subjects, WorkRepository works, AwardRepository awards,
			ExhibitionRepository exhibitions, PublicationRepository publications, PersonRepository people) {
		this.settings = settings;
		this.subjects = subjects;
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.people = people;
	}

	/** The whole document. */
	JsonNode get() {
		JsonNode api = this.document.obtain().deepCopy();
		api.withObject("/info").put("title", "The career of " + this.subjects.get().name());
		api.withObject("/servers/0").put("url", this.settings.address(""));
		addExamples(api.withObject("/components/parameters"));
		return api;
	}

	private void addExamples(ObjectNode parameters) {
		List<Work> created = this.works.findCreated(ONE);
		created.forEach((work) -> parameters.withObject("role").put("example", Credit.CREATOR));
		(created.isEmpty() ? this.works.findNewest(null, ONE) : created)
			.forEach((work) -> addExamples(parameters, work));
		this.awards.findMostHonoured(ONE)
			.forEach((work) -> parameters.withObject("awardedWork").put("example", work.slug()));
		this.awards.findFirstByOrderByYearDescPosition().ifPresent((award) -> {
			parameters.withObject("year").put("example", award.year());
			parameters.withObject("awardBody").put("example", award.body().slug());
		});
		this.exhibitions.findMatching(null, 1, 9999, "", ONE).forEach((exhibition) -> {
			parameters.withObject("exhibitionSlug").put("example", exhibition.slug());
			parameters.withObject("exhibitionText").put("example", exhibition.title().text());
		});
		this.publications.findMatching(null, 1, 9999, "", ONE).forEach((publication) -> {
			parameters.withObject("publicationSlug").put("example", publication.slug());
			parameters.withObject("publicationTitle").put("example", publication.title().text());
		});
		this.people.findFirstByOrderByFolded().ifPresent((person) -> {
			parameters.withObject("personSlug").put("example", person.slug());
			parameters.withObject("personName").put("example", person.name());
		});
	}

	private static void addExamples(ObjectNode parameters, Work work) {
		parameters.withObject("workSlug").put("example", work.slug());
		for (String text : new String[] { "workTitle", "searchText", "typedText" }) {
			parameters.withObject(text).put("example", work.title().text());
		}
	}

	private static JsonNode read() {
		try (InputStream document = ApiDescription.class.getResourceAsStream("/openapi.yaml")) {
			return new YAMLMapper().readTree(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
