package org.careersite.apidocs;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Credit;
import org.careersite.career.Exhibition;
import org.careersite.career.Kind;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.Term;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.RecordName;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.career.text.Title;
import org.careersite.metadata.Head;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.PlainPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Describes the API to programs and to readers: {@code openapi.yaml}, with examples from
 * the career, so that each can be tried.
 */
@Controller
class ApiController {

	private static final YAMLMapper YAML = new YAMLMapper();

	private final SingletonSupplier<JsonNode> document = SingletonSupplier
		.of(() -> YAML.readTree(ApiController.class.getResourceAsStream("/openapi.yaml")));

	private final SiteSettings settings;

	private final CurrentCareer career;

	ApiController(SiteSettings settings, CurrentCareer career) {
		this.settings = settings;
		this.career = career;
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
		addConstants(api, "Kind", career.works().stream().map(WorkSummary::kind).sorted(Kind.ORDER));
		addConstants(api, "ExhibitionPart", terms(career.exhibitions()).sorted(Term.order(Exhibition.Part.class)));
		addConstants(api, "PublicationKind", terms(career.publications()).sorted(Term.order(Publication.Kind.class)));
		return api;
	}

	/** With the texts of a file of the same shape, such as {@code openapi_fr.yaml}. */
	private static JsonNode translated(JsonNode api) {
		InputStream texts = ApiController.class.getResourceAsStream("/openapi_" + Language.current().tag() + ".yaml");
		return (texts != null) ? YAML.readerForUpdating(api).readTree(texts) : api;
	}

	@Bean
	@Order(11)
	static CareerSection apiSection() {
		return new PlainPage("/api", false, true, "/api/openapi.json");
	}

	/** The words for what records are that records of the career have. */
	private static void addConstants(JsonNode api, String schema, Stream<? extends Labelled> words) {
		words.map(Labelled::name)
			.distinct()
			.forEach((name) -> api.withArray("/components/schemas/" + schema + "/enum").add(name));
	}

	private static Stream<Term> terms(List<RecordName> records) {
		return records.stream().flatMap((record) -> Stream.ofNullable(record.term()));
	}

	private static void addExamples(ObjectNode parameters, CareerSnapshot career) {
		List<WorkSummary> created = career.created();
		List<WorkSummary> works = created.isEmpty() ? career.works() : created;
		Stream<WorkSummary> awarded = career.works()
			.stream()
			.filter((work) -> work.awards().total() > 0)
			.sorted(WorkSummary.MOST_AWARDED);
		Stream<String> franchises = career.works().stream().flatMap((work) -> Stream.ofNullable(work.franchise()));
		add(parameters, created.stream().map((work) -> Credit.CREATOR), "role");
		add(parameters, franchises, "franchise");
		add(parameters, works.stream().map(WorkSummary::slug), "workSlug");
		add(parameters, works.stream().map(WorkSummary::title).map(Title::text), "workTitle", "searchText",
				"typedText");
		add(parameters, awarded.map(WorkSummary::slug), "awardedWork");
		add(parameters, career.awards().stream().map(AwardSummary::year), "year");
		add(parameters, career.awards().stream().map(AwardSummary::body), "awardBody");
		add(parameters, career.exhibitions().stream().map(RecordName::slug), "exhibitionSlug");
		add(parameters, career.exhibitions().stream().map(RecordName::title).map(Title::text), "exhibitionText");
		add(parameters, career.publications().stream().map(RecordName::slug), "publicationSlug");
		add(parameters, career.publications().stream().map(RecordName::title).map(Title::text), "publicationTitle");
		add(parameters, career.people().stream().map(Person::slug), "personSlug");
		add(parameters, career.people().stream().map(Person::name), "personName");
	}

	/** Gives some parameters the first of some values for an example, if there is one. */
	private static void add(ObjectNode parameters, Stream<?> values, String... names) {
		values.findFirst()
			.ifPresent((value) -> Stream.of(names)
				.forEach((name) -> parameters.withObject(name).set("example", YAML.valueToTree(value))));
	}

}
