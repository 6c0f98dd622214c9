package org.careersite.apidocs;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Credit;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.repository.PublicationRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.PlainPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Describes the API, to programs and to readers: {@code openapi.yaml}, with what depends
 * on the career and on where the site is. The examples are from the career, so each of
 * them can be tried.
 */
@Controller
class ApiController {

	private static final PageRequest ONE = PageRequest.of(0, 1);

	private static final YAMLMapper YAML = new YAMLMapper();

	private final SingletonSupplier<JsonNode> document = SingletonSupplier
		.of(() -> YAML.readTree(ApiController.class.getResourceAsStream("/openapi.yaml")));

	private final SiteSettings settings;

	private final CurrentCareer career;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	ApiController(SiteSettings settings, CurrentCareer career, AwardRepository awards, ExhibitionRepository exhibitions,
			PublicationRepository publications) {
		this.settings = settings;
		this.career = career;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
	}

	@GetMapping("/api")
	String page(Model model) {
		model.addAttribute("api", ApiPage.of(document()));
		model.addAttribute("head", Head.of("/api", Messages.get("section.api")));
		return "apidocs/api";
	}

	@GetMapping("/api/openapi.json")
	@ResponseBody
	JsonNode document() {
		CareerSnapshot career = this.career.get();
		JsonNode api = translated(this.document.obtain().deepCopy());
		api.withObject("/info").put("title", Messages.get("api.title", career.subject().name()));
		api.withObject("/servers/0").put("url", this.settings.address(""));
		addExamples(api.withObject("/components/parameters"), career);
		return api;
	}

	/**
	 * Puts in the texts that there are in the language of the request, from a file of the
	 * same shape, such as {@code openapi_fr.yaml}.
	 */
	private static JsonNode translated(JsonNode api) {
		InputStream texts = ApiController.class.getResourceAsStream("/openapi_" + Language.current().tag() + ".yaml");
		return (texts != null) ? YAML.readerForUpdating(api).readTree(texts) : api;
	}

	@Bean
	@Order(11)
	static CareerSection apiSection() {
		return new PlainPage("/api", false, true, "/api/openapi.json");
	}

	private void addExamples(ObjectNode parameters, CareerSnapshot career) {
		List<WorkSummary> created = career.created();
		if (!created.isEmpty()) {
			parameters.withObject("role").put("example", Credit.CREATOR);
		}
		career.works()
			.stream()
			.flatMap((work) -> Stream.ofNullable(work.franchise()))
			.limit(1)
			.forEach((franchise) -> parameters.withObject("franchise").put("example", franchise));
		(created.isEmpty() ? career.works() : created).stream().limit(1).forEach((work) -> {
			parameters.withObject("workSlug").put("example", work.slug());
			List.of("workTitle", "searchText", "typedText")
				.forEach((text) -> parameters.withObject(text).put("example", work.title().text()));
		});
		this.awards.findMostHonoured(ONE)
			.forEach((work) -> parameters.withObject("awardedWork").put("example", work.slug()));
		career.awards().stream().limit(1).forEach((award) -> {
			parameters.withObject("year").put("example", award.year());
			parameters.withObject("awardBody").put("example", award.body());
		});
		this.exhibitions.findMatching(null, 1, 9999, "", ONE).forEach((exhibition) -> {
			parameters.withObject("exhibitionSlug").put("example", exhibition.slug());
			parameters.withObject("exhibitionText").put("example", exhibition.title().text());
		});
		this.publications.findMatching(null, 1, 9999, "", ONE).forEach((publication) -> {
			parameters.withObject("publicationSlug").put("example", publication.slug());
			parameters.withObject("publicationTitle").put("example", publication.title().text());
		});
		career.people().stream().limit(1).forEach((person) -> {
			parameters.withObject("personSlug").put("example", person.slug());
			parameters.withObject("personName").put("example", person.name());
		});
	}

}
